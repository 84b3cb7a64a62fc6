import { compareWord } from '../core/text/compare-words.ts';
import { compareCsv } from '../core/view/compare-csv.ts';
import { compareQuery } from './compare-state.ts';
import type { Outcome } from './compare-load.ts';
import type { ExportFigure } from './figure-export.ts';
import { fileNameOf } from './take-away-figure.ts';
import { imprintOf, type Imprint } from './take-away-tools.ts';

/** What the page says of itself: who publishes it, and its address as it is cited. */
export interface Whole {
  readonly imprint: Imprint;
  readonly address: string;
}

/** The same from the tool that the page was built with. */
export const wholeOf = (tool: HTMLElement): Whole => ({ imprint: imprintOf(tool), address: tool.dataset['address'] ?? '' });

/** What a comparison shows, for whoever takes it away; drawings are saved one by one. */
export function comparisonFigure({ state, compared, loaded, notes, chosen }: Outcome, { imprint, address }: Whole): ExportFigure {
  const { language, measures, areas } = compared;
  const shown = measures.filter(({ id }) => loaded.some(({ measure }) => measure.id === id));
  const names = areas.map(({ name }) => name).join(', ');
  const indicators = shown.map(({ title }) => title).join(', ');
  const alone = loaded.length === 1;
  const ends = loaded.flatMap(({ data }) => data.periods[data.newest]?.end ?? []);
  const { licence, dataVersion } = loaded[0]!.data;
  return {
    language,
    title: alone ? shown[0]!.title : compareWord(language, 'compared', { areas: names }),
    headline: null,
    subtitle: compareWord(language, 'ofIndicators', { areas: names, indicators }),
    sentence: '',
    notes: notes.map(([key, holes]) => compareWord(language, key, holes)),
    publisher: imprint.publisher,
    portal: imprint.portal,
    notice: imprint.notice,
    year: ends.length === 0 ? '' : String(Math.floor(Math.max(...ends) / 10_000)),
    sources: [...new Set(loaded.map(({ data }) => data.source))].filter((source) => source !== ''),
    licence,
    dataVersion,
    address: new URL(address, location.href).href + compareQuery('', state),
    fileName: fileNameOf([
      compareWord(language, 'title').toLowerCase(),
      ...chosen.slice(0, 3).map(({ id }) => id),
      ...shown.slice(0, 3).map(({ id }) => id),
    ]),
    drawings: () => [],
    table: () => compareCsv({ ...compared, measures: shown }),
  };
}
