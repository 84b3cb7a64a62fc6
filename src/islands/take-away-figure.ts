import { takeAwayWord } from '../core/text/take-away-words.ts';
import { showsFigure } from '../core/view/map-figures.ts';
import type { ExportDrawing, ExportFigure, ExportLegendItem } from './figure-export.ts';
import type { MapView } from './map-view.ts';
import { addressOf } from './take-away-address.ts';
import { viewTable } from './take-away-table.ts';
import type { Imprint } from './take-away-tools.ts';

/** What a map shows now, for whoever takes it away. */
export function mapFigure(view: MapView, { publisher, portal, notice }: Imprint): ExportFigure {
  const { root, language, scene, painting, marked, state } = view;
  const { data, level } = scene;
  const period = data.periods[scene.period]!;
  const note = (k: number): string => takeAwayWord(language, 'marked', { name: level.names[k]!, text: painting.read(k) });
  return {
    language,
    title: data.title,
    headline: painting.headline,
    subtitle: painting.subtitle,
    sentence: painting.sentence,
    notes: marked === null ? [] : [note(marked)],
    publisher,
    portal,
    notice,
    year: yearOf(view),
    sources: data.source === '' ? [] : [data.source],
    licence: data.licence,
    dataVersion: data.dataVersion,
    address: addressOf(view),
    fileName: fileNameOf([data.indicator, data.level, period.key, state.vergleich]),
    drawings: () => mapDrawing(root),
    table: () => viewTable(view),
  };
}

/** The year of the newest figures that a view is made of; empty where it has none to show. */
function yearOf({ scene, state }: MapView): string {
  const { data, figures, period } = scene;
  if (!figures.states.some(showsFigure)) return '';
  const against = data.periods.find(({ key }) => state.vergleich === `jahr:${key}`);
  return String(Math.floor(Math.max(data.periods[period]!.end, against?.end ?? 0) / 10_000));
}

/** A name that every system takes. */
export const fileNameOf = (parts: readonly (string | null)[]): string =>
  parts
    .filter((part) => part !== null)
    .join('-')
    .replace(/[^\w.-]+/g, '-');

/** The map of a page with its legend; nothing where there is none. */
function mapDrawing(root: HTMLElement): ExportDrawing[] {
  const svg = root.querySelector<SVGSVGElement>('.map-stage svg');
  const legend = root.querySelector('.legend');
  return svg === null ? [] : [{ svg, caption: '', legend: legend === null ? [] : legendItems(legend), key: null }];
}

/** The rows of a legend as `Legend.astro` writes them. */
export const legendItems = (legend: Element): ExportLegendItem[] =>
  [...legend.querySelectorAll<HTMLElement>('li')].map((item) => {
    const count = item.querySelector('.count')?.textContent ?? '';
    return {
      swatch: item.querySelector<SVGSVGElement>('.swatch'),
      label: item.querySelector('.label')?.textContent ?? '',
      // As it is written for readers: `1.234`.
      count: count === '' ? null : Number(count.replace(/\D/g, '')),
    };
  });
