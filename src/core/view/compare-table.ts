import { gap } from '../derive/difference.ts';
import { isTotal } from '../derive/is-total.ts';
import { extentOf, medianOf } from '../derive/middle.ts';
import { compareWord } from '../text/compare-words.ts';
import { attachUnit, formatNumber } from '../text/number.ts';
import { partsText } from '../text/parts.ts';
import { commonPeriod, type Compared, type ComparedMeasure } from './compared.ts';
import { shownCell, type Shown } from './shown.ts';
import { signNote, type Sign } from './sign-note.ts';

/** A comparison as a table. */
export interface CompareTable {
  readonly caption: string;
  /** The heading of the first column. */
  readonly head: string;
  readonly columns: readonly CompareHead[];
  readonly rows: readonly { readonly head: CompareHead; readonly cells: readonly CompareCell[] }[];
  readonly signs: readonly Sign[];
}

export interface CompareHead {
  readonly name: string;
  readonly href: string | null;
  /** Unit and period, or the kind of area. */
  readonly sub: string;
  readonly reference: boolean;
}

export interface CompareCell {
  /** Null where what stands there is said in `text`. */
  readonly shown: Shown | null;
  readonly text: string;
  /** Below the figure: what it is made of, its period where that is another one, the difference. */
  readonly below: readonly string[];
}

/** With more areas than this, the reference among them, each has a row instead of a column. */
const MOST_COLUMNS = 7;
/** Of fewer figures there is no middle worth naming. */
export const FEWEST_IN_GROUP = 3;

export function compareTable(compared: Compared): CompareTable {
  const { language, areas, measures, group } = compared;
  const word = (key: Parameters<typeof compareWord>[1], holes = {}): string => compareWord(language, key, holes);
  const areaHeads: CompareHead[] = [
    ...areas.map(({ name, href, kind, reference }) => ({ name, href, sub: kind, reference })),
    ...(group === null ? [] : (['median', 'range'] as const).map((key) => groupHead(word(key), group))),
  ];
  const measureHeads = measures.map((measure): CompareHead => {
    const sub = [measure.unit, commonPeriod(measure)].filter((part) => part !== '').join(', ');
    return { name: measure.title, href: measure.href, sub, reference: false };
  });
  const byMeasure = measures.map((measure) => [
    ...measure.figures.map((_, at) => figureCell(compared, measure, at)),
    ...(group === null ? [] : groupCells(compared, measure)),
  ]);
  const turned = areas.length > MOST_COLUMNS;
  const [columns, heads] = turned ? [measureHeads, areaHeads] : [areaHeads, measureHeads];
  const shown = byMeasure.flat().flatMap((cell) => cell.shown ?? []);
  const count = measures.length === 1 ? word('oneIndicator') : word('manyIndicators', { n: measures.length });
  return {
    caption: word('caption', { areas: areas.length, indicators: count }),
    head: word(turned ? 'area' : 'indicator'),
    columns,
    rows: heads.map((head, at) => ({ head, cells: turned ? byMeasure.map((cells) => cells[at]!) : byMeasure[at]! })),
    signs: signNote(
      shown.flatMap(({ flags }) => flags),
      shown.flatMap(({ sign }) => sign ?? []),
    ),
  };
}

const groupHead = (name: string, group: string): CompareHead => ({ name, href: null, sub: group, reference: true });

function figureCell(compared: Compared, measure: ComparedMeasure, at: number): CompareCell {
  const { language, signs } = compared;
  const { period, cell } = measure.figures[at]!;
  const below = [
    partsText(measure, cell, language),
    period === commonPeriod(measure) ? '' : period,
    compared.differences ? differenceText(compared, measure, at) : '',
  ];
  return {
    shown: shownCell(cell, { indicator: measure, signs, language }),
    text: '',
    below: below.filter((part) => part !== ''),
  };
}

/** How far an area is from the reference; null where there is nothing to tell, and for totals, of which the larger area has more. */
export function differenceOf({ areas }: Pick<Compared, 'areas'>, measure: ComparedMeasure, at: number): number | null {
  const base = areas.findIndex(({ reference }) => reference);
  const [own, other] = [measure.figures[at], measure.figures[base]];
  if (base < 0 || base === at || isTotal(measure) || own?.cell.kind !== 'value' || other?.cell.kind !== 'value') return null;
  // Figures of different times would mix two differences.
  return own.key === other.key ? gap(own.cell.value, other.cell.value) : null;
}

function differenceText(compared: Compared, measure: ComparedMeasure, at: number): string {
  const { language } = compared;
  const difference = differenceOf(compared, measure, at);
  if (difference === null) return '';
  const unit = measure.kind === 'points' ? compareWord(language, 'percentagePoints') : measure.unit;
  return attachUnit(
    formatNumber(difference, { decimals: measure.decimals, language, sign: 'always', grouping: 'table' }),
    unit,
    language,
  );
}

function groupCells({ language }: Compared, { group, decimals }: ComparedMeasure): CompareCell[] {
  const text = (words: string): CompareCell => ({ shown: null, text: words, below: [] });
  if (group.length < FEWEST_IN_GROUP) return [text(compareWord(language, 'noGroup')), text('')];
  const number = (value: number): string => formatNumber(value, { decimals, language, grouping: 'table' });
  const [low, high] = extentOf(group);
  return [text(number(medianOf(group))), text(compareWord(language, 'to', { low: number(low), high: number(high) }))];
}
