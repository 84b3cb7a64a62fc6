import type { Language } from '../core/model/localized.ts';
import { formatNumber } from '../core/text/number.ts';
import { areasCounted } from '../core/view/areas-counted.ts';
import type { LegendEntry, Painting } from './map-view.ts';
import { svgElement } from './svg-element.ts';

/** The legend counts the areas of each class and shows which class the marked area is in. */
export interface MapLegend {
  show(painting: Painting): void;
  mark(className: string | null): void;
}

export function mapLegend(root: HTMLElement, language: Language): MapLegend {
  const list = root.querySelector<HTMLElement>('.legend');
  const box = list?.closest<HTMLElement>('.map-legend');
  return {
    show({ legend, classNames, classCount, scheme }) {
      if (!list) return;
      const counts = new Map<string, number>();
      for (const name of classNames) counts.set(name, (counts.get(name) ?? 0) + 1);
      const most = Math.max(1, ...legend.map(({ className }) => counts.get(className) ?? 0));
      list.className = `legend n${classCount}${scheme === 'sequential' ? '' : ` ${scheme}`}`;
      if (box) box.hidden = legend.length === 0;
      list.replaceChildren(...legend.map((entry) => itemOf(entry, counts.get(entry.className) ?? 0, most, language)));
    },
    mark(marked) {
      for (const item of list?.querySelectorAll<HTMLElement>('li[data-c]') ?? []) {
        const isMarked = item.dataset.c === marked;
        item.classList.toggle('marked', isMarked);
        if (isMarked) item.setAttribute('aria-current', 'true');
        else item.removeAttribute('aria-current');
      }
    },
  };
}

/** As `Legend.astro` writes it. */
function itemOf({ className, label }: LegendEntry, count: number, most: number, language: Language): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset.c = className;
  const span = (name: string, ...content: (string | Node)[]): HTMLSpanElement => {
    const made = document.createElement('span');
    if (name !== '') made.className = name;
    made.append(...content);
    return made;
  };
  const swatch = { class: 'swatch', viewBox: '0 0 28 18', width: '28', height: '18', 'aria-hidden': 'true' };
  const bar = { class: 'bar-line', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' };
  const width = String(Math.round((100 * count) / most));
  item.append(
    svgElement('svg', swatch, svgElement('rect', { class: className, width: '28', height: '18' })),
    span('label', label),
    svgElement('svg', bar, svgElement('rect', { width, height: '10' })),
    span(
      '',
      span('count', formatNumber(count, { decimals: 0, language, grouping: 'table' })),
      span('hidden count-of', areasCounted(count, className, language)),
    ),
  );
  return item;
}
