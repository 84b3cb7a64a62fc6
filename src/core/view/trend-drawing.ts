import type { TrendModel, TrendPoint } from '../draw/trend-model.ts';
import type { Cell } from '../model/cell.ts';
import { flagWord } from '../text/signs.ts';
import { noteSign } from '../text/trend-words.ts';
import type { TrendFrame, TrendMoment } from './trend-frame.ts';

/** An area of a time series: what it is called and its figures, one cell for each period of the frame. */
export interface TrendArea {
  readonly name: string;
  /** What the others are compared with. */
  readonly reference: boolean;
  readonly cells: readonly Cell[];
}

/** A moment with the sign it has in the chart; the words stand below it. */
export interface TrendNote extends TrendMoment {
  readonly mark: string;
}

/** The moments within the periods, numbered in order of time; targets may lie after the last. */
export function trendNotes({ periods, moments }: TrendFrame): TrendNote[] {
  const [first, last] = [periods[0]?.x ?? NaN, periods.at(-1)?.x ?? NaN];
  return moments
    .filter(({ x, kind }) => x >= first && (x <= last || kind === 'target'))
    .map((moment, index) => ({ ...moment, mark: noteSign(index + 1) }));
}

/** The chart before the figure has its title. */
export type Drawing = Omit<TrendModel, 'label' | 'describedBy'>;

/** What the chart of a time series is drawn from. */
export function trendDrawing(frame: TrendFrame, areas: readonly TrendArea[], notes: readonly TrendNote[]): Drawing {
  const { decimals, language } = frame;
  return {
    decimals,
    language,
    series: areas.map(({ name, reference, cells }) => ({
      label: name,
      reference: reference && areas.length > 1,
      points: frame.periods.map(({ label, x }, at) => ({ label, x, ...pointOf(cells[at]) })),
    })),
    breaks: notes.filter(({ kind }) => kind === 'break'),
    annotations: notes.filter(({ kind }) => kind === 'annotation'),
    targets: notes.flatMap(({ value, x, mark, label }) =>
      value === null ? [] : [{ x, mark, label, value, text: frame.target }],
    ),
    forecast: flagWord('forecast', language),
  };
}

function pointOf(cell: Cell | undefined): Pick<TrendPoint, 'value' | 'flags' | 'bounds'> {
  if (cell?.kind !== 'value') return { value: null, flags: [] };
  const { value, flags, lower, upper } = cell;
  return { value, flags, ...(lower !== undefined && upper !== undefined && { bounds: [lower, upper] as const }) };
}
