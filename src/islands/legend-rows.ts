import type { Language } from '../core/model/localized.ts';
import { formatNumber } from '../core/text/number.ts';
import { areasCounted } from '../core/view/areas-counted.ts';
import { draw, el } from './elements.ts';
import type { LegendEntry } from './map-view.ts';

/** How many times each name occurs. */
export function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The rows of a legend as `Legend.astro` writes them, with the number of areas that are painted so. */
export function legendRows(entries: readonly LegendEntry[], painted: readonly string[], language: Language): HTMLLIElement[] {
  const counts = countsOf(painted);
  const most = Math.max(1, ...entries.map(({ className }) => counts.get(className) ?? 0));
  return entries.map(({ className, label }) => {
    const count = counts.get(className) ?? 0;
    const swatch = { class: 'swatch', viewBox: '0 0 28 18', width: 28, height: 18, 'aria-hidden': 'true' };
    const bar = { class: 'bar-line', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' };
    return el(
      'li',
      { 'data-c': className },
      draw('svg', swatch, draw('rect', { class: className, width: 28, height: 18 })),
      el('span', { class: 'label' }, label),
      draw('svg', bar, draw('rect', { width: Math.round((100 * count) / most), height: 10 })),
      el(
        'span',
        {},
        el('span', { class: 'count' }, formatNumber(count, { decimals: 0, language, grouping: 'table' })),
        ' ',
        el('span', { class: 'hidden count-of' }, areasCounted(count, className, language)),
      ),
    );
  });
}
