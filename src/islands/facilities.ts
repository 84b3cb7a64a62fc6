import { readChoice, writeChoice, type FacilityChoice } from './facility-choice.ts';

/** The lists and maps of `/einrichtungen/`, kept to what a reader chooses; the choice stands in the address. */
class Facilities extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const selects = [...form.querySelectorAll('select')];
    const choice = readChoice(location.search);
    for (const select of selects) {
      select.value = choice[select.name as keyof FacilityChoice] ?? '';
      // A value that is not offered leaves a select without any.
      if (select.selectedIndex < 0) select.value = '';
    }
    const update = (): void => {
      const chosen = Object.fromEntries(selects.map(({ name, value }) => [name, value])) as FacilityChoice;
      this.show(chosen, form);
      const address = location.pathname + writeChoice(location.search, chosen) + location.hash;
      if (address !== location.pathname + location.search + location.hash) history.replaceState(history.state, '', address);
    };
    form.addEventListener('change', update);
    form.addEventListener('submit', (event) => event.preventDefault());
    // Selects have their first values back only after the event.
    form.addEventListener('reset', () => setTimeout(update));
    form.hidden = false;
    if (selects.some(({ value }) => value !== '')) update();
  }

  private show({ art, status, traeger, gebiet }: FacilityChoice, form: HTMLFormElement): void {
    let [shown, all] = [0, 0];
    // Of one section only there are no contents, and links to hidden ones lead nowhere.
    const contents = document.querySelector<HTMLElement>('.facility-contents');
    if (contents) contents.hidden = Boolean(art);
    const fits = (wanted: string | undefined, given: string | undefined): boolean => !wanted || wanted === given;
    for (const section of this.querySelectorAll<HTMLElement>('section')) {
      const inCategory = fits(art, section.dataset['category']);
      section.hidden = !inCategory;
      const out = new Set<string>();
      for (const group of section.querySelectorAll<HTMLElement>('.facility-list tbody')) {
        let left = 0;
        for (const row of group.querySelectorAll<HTMLElement>('tr[data-k]')) {
          const { k, status: is, provider } = row.dataset;
          row.hidden = !(fits(gebiet, group.dataset['area']) && fits(status, is) && fits(traeger, provider));
          if (row.hidden) out.add(k!);
          else left++;
          all++;
        }
        group.hidden = left === 0;
        if (inCategory) shown += left;
      }
      for (const mark of section.querySelectorAll<SVGElement>('svg [data-k]')) {
        mark.toggleAttribute('hidden', out.has(mark.dataset['k']!));
      }
    }
    const line = form.querySelector<HTMLElement>('[role="status"]')!;
    form.querySelector<HTMLElement>('.note')!.hidden = !(status || traeger || gebiet);
    const { counted = '', nothing = '' } = line.dataset;
    line.textContent = shown === 0 ? nothing : counted.replace('{n}', String(shown)).replace('{d}', String(all));
  }
}

customElements.define('ks-facilities', Facilities);
