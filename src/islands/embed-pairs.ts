// An address that names a second indicator leads to the page that shows two.
const { embed = '', pairs } = document.body.dataset;
const asked = new URLSearchParams(location.search);
if (pairs !== undefined && asked.get('zweiter')) {
  asked.set('indikator', embed);
  location.replace(`${pairs}?${asked}`);
}
