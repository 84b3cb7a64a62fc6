/**
 * The markup of a drawing that a library made, fit for our pages: no style elements or attributes (the security policy forbids them), no
 * fonts of its own, one decimal at most (two in ems), and one name for the whole picture in place of one for each part, with a reference to
 * the text of the page that tells what it shows.
 */
export function tidySvg(
  svg: Element,
  { label, describedBy }: { readonly label: string; readonly describedBy: string | null },
): string {
  for (const style of [...svg.querySelectorAll('style')]) style.remove();
  for (const part of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of UNWANTED) part.removeAttribute(name);
    for (const name of GEOMETRY) {
      const written = part.getAttribute(name);
      if (written !== null) part.setAttribute(name, rounded(written, written.endsWith('em') ? 2 : 1));
    }
  }
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  if (describedBy !== null) svg.setAttribute('aria-describedby', describedBy);
  return svg.outerHTML;
}

const UNWANTED = [
  ...['style', 'font-family', 'font-size', 'font-variant', 'aria-label', 'aria-hidden'],
  ...['stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit'],
];
const GEOMETRY = ['d', 'transform', 'x', 'y', 'dy', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'points'];

const rounded = (numbers: string, decimals: number): string =>
  numbers.replace(/-?\d+\.\d+(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 10 ** decimals) / 10 ** decimals + 0));
