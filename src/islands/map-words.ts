import { classOf } from '../core/derive/classes.ts';
import { gap } from '../core/derive/difference.ts';
import type { Language } from '../core/model/localized.ts';
import { attachUnit, formatNumber } from '../core/text/number.ts';
import { lives, showsFigure, type MapData } from '../core/view/map-data.ts';
import { signNote, type Sign } from '../core/view/sign-note.ts';
import { word } from './words.ts';

/** One cell of the map as the page shows it. */
export interface CellView {
  readonly className: string;
  readonly text: string;
  /** What the sign in place of a figure means; empty beside a figure. */
  readonly sign: string;
  /** For sorting; NaN where there is no figure. */
  readonly value: number;
  readonly flags: readonly Sign[];
  readonly numerator: string;
  readonly denominator: string;
  /** Difference to the reference area, with its sign; empty where there is none. */
  readonly difference: string;
  readonly differenceValue: number;
}

const cellIndex = (data: MapData, k: number, period: number): number => k * data.periods.length + period;

/** How the path of area `k` is painted: the same classes as the drawing made at build. */
export function classAt(data: MapData, k: number, period: number): string {
  if (!lives(data, k, period)) return 'gone';
  const at = cellIndex(data, k, period);
  const state = data.states[at]!;
  if (state === 'zero') return 'z';
  return showsFigure(state) ? `c${classOf(data, data.values[at]!)}` : `s-${state}`;
}

export function viewCell(data: MapData, k: number, period: number, language: Language): CellView {
  const at = cellIndex(data, k, period);
  const state = data.states[at]!;
  const figure = (value: number | undefined, decimals: number, sign: 'always' | 'negative' = 'negative'): string =>
    value === undefined || Number.isNaN(value) ? '' : formatNumber(value, { decimals, language, sign, grouping: 'table' });
  // Whole numbers are counted, others are measured (km², m²).
  const part = (one: number | undefined): string =>
    figure(one, Number.isInteger(one) ? data.partDecimals : data.partDecimals + 2);
  const value = data.values[at]!;
  // The reference area itself may stand in the table, after the areas of the map.
  const isReference = k >= data.centroids.length && data.areas[k]!.name === data.referenceName;
  const differenceValue = isReference ? NaN : gap(value, data.reference[period]!);
  return {
    className: classAt(data, k, period),
    text: state === 'value' ? figure(value, data.decimals) : (data.signs[state]?.sign ?? ''),
    sign: state === 'value' ? '' : (data.signs[state]?.word ?? ''),
    value,
    flags: flagsAt(data, data.flags[at]!),
    numerator: part(data.numerators[at]),
    denominator: part(data.denominators[at]),
    difference: figure(differenceValue, data.decimals, 'always'),
    differenceValue,
  };
}

const flagsAt = (data: MapData, bits: number): readonly Sign[] =>
  data.flagSigns.flatMap((one, bit) => ((bits & (1 << bit)) === 0 ? [] : (one ?? [])));

/** The signs and marks that occur in a period among these areas. */
export function signsAt(data: MapData, areas: readonly number[], period: number): readonly Sign[] {
  const cells = areas.filter((k) => lives(data, k, period)).map((k) => cellIndex(data, k, period));
  const states = new Set(cells.map((at) => data.states[at]!));
  const bits = cells.reduce((all, at) => all | data.flags[at]!, 0);
  return signNote(
    flagsAt(data, bits),
    [...states].flatMap((state) => (state === 'value' ? [] : (data.signs[state] ?? []))),
  );
}

/** What is said of an area after its name: `12,3 % (2023, vorläufig); 45 von 365; 2,3 Prozentpunkte mehr als im Landkreis Auental`. */
export function readoutText(data: MapData, k: number, period: number, language: Language): string {
  const at = cellIndex(data, k, period);
  const state = data.states[at]!;
  const view = viewCell(data, k, period, language);
  const figure = state === 'value' ? attachUnit(view.text, data.unit, language) : view.sign;
  const aside = [data.periods[period]!.label, ...view.flags.map((flag) => flag.word)].join(', ');
  const parts = [`${figure} (${aside})`];
  const { numerator: n, denominator: d } = view;
  // Only a share is a part of something: its differences are points, not the unit itself.
  if (n !== '' && d !== '') parts.push(data.differenceUnit === data.unit ? `${n} : ${d}` : word(language, 'of', { n, d }));
  if (view.difference !== '') parts.push(comparison(data, view.differenceValue, language));
  return parts.join('; ');
}

function comparison(data: MapData, difference: number, language: Language): string {
  const size = formatNumber(Math.abs(difference), { decimals: data.decimals, language });
  const same = !/[1-9]/.test(size);
  const holes = { x: attachUnit(size, data.differenceUnit, language), name: data.referencePlace };
  return word(language, same ? 'equal' : difference > 0 ? 'above' : 'below', holes);
}
