import { classOf } from '../core/derive/classes.ts';
import { gap } from '../core/derive/difference.ts';
import { isTotal } from '../core/derive/is-total.ts';
import type { Language } from '../core/model/localized.ts';
import { attachUnit, formatNumber } from '../core/text/number.ts';
import { CELL_STATES, showsFigure } from '../core/view/map-figures.ts';
import { lives } from '../core/view/lives.ts';
import type { IndicatorFile } from '../core/view/map-indicator.ts';
import { signNote, type Sign } from '../core/view/sign-note.ts';
import type { Scene } from './map-view.ts';
import { word } from './words.ts';

/** The figure of one area as a page shows it. */
export interface CellView {
  readonly text: string;
  /** What the sign in place of a figure means; empty beside a figure. */
  readonly sign: string;
  /** NaN where there is no figure. */
  readonly value: number;
  readonly flags: readonly Sign[];
  readonly numerator: string;
  /** Or the population, where the indicator has no numbers of its own. */
  readonly denominator: string;
  /** Both bounds. */
  readonly range: string;
  /** Difference to the reference area, with its sign; empty where there is none. */
  readonly difference: string;
  readonly differenceValue: number;
}

/** Whether area `k` exists in the period of the scene. */
export const isAlive = ({ level, data, period }: Scene, k: number): boolean => lives(level, k, data.periods[period]!.end);

/** The areas of the level in the period of the scene. */
export const livingAreas = (scene: Scene): number[] =>
  Array.from({ length: scene.level.own }, (_, k) => k).filter((k) => isAlive(scene, k));

/** How area `k` is painted: the same classes as the drawing made at build. */
export function classNameAt(scene: Scene, k: number): string {
  if (!isAlive(scene, k)) return 'gone';
  const { data, figures } = scene;
  const state = figures.states[k]!;
  const name = CELL_STATES[state]!;
  if (name === 'zero') return 'z';
  return showsFigure(state)
    ? `c${classOf({ breaks: data.classes.breaks, decimals: data.decimals }, figures.values[k]!)}`
    : `s-${name}`;
}

export function viewCell({ level, data, figures }: Scene, k: number, language: Language): CellView {
  const state = CELL_STATES[figures.states[k]!]!;
  const figure = (value: number | undefined, decimals: number, sign: 'always' | 'negative' = 'negative'): string =>
    value === undefined || Number.isNaN(value) ? '' : formatNumber(value, { decimals, language, sign, grouping: 'table' });
  // Whole numbers are counted, others are measured (km², m²).
  const part = (one: number | undefined): string => figure(one, Number.isInteger(one) ? 0 : 2);
  const value = figures.values[k]!;
  const [lower, upper] = [figure(figures.lower[k], data.decimals), figure(figures.upper[k], data.decimals)];
  const differenceValue =
    isTotal(data) || level.reference === null || level.reference === k ? NaN : gap(value, figures.values[level.reference]!);
  return {
    text: state === 'value' ? figure(value, data.decimals) : (data.signs[state]?.sign ?? ''),
    sign: state === 'value' ? '' : (data.signs[state]?.word ?? ''),
    value,
    flags: flagsOf(data, figures.flags[k]!),
    numerator: part(figures.numerators[k]),
    denominator: part(figures.denominators[k]),
    range: lower === '' && upper === '' ? '' : `${lower}–${upper}`,
    difference: figure(differenceValue, data.decimals, 'always'),
    differenceValue,
  };
}

const flagsOf = ({ flagSigns }: IndicatorFile, bits: number): readonly Sign[] =>
  flagSigns.flatMap((one, bit) => ((bits & (1 << bit)) === 0 ? [] : (one ?? [])));

/** The signs and marks that occur among these areas. */
export function signsAt({ data, figures }: Scene, areas: readonly number[]): readonly Sign[] {
  const states = new Set(areas.map((k) => CELL_STATES[figures.states[k]!]!));
  const bits = areas.reduce((all, k) => all | figures.flags[k]!, 0);
  return signNote(
    flagsOf(data, bits),
    [...states].flatMap((state) => (state === 'value' ? [] : (data.signs[state] ?? []))),
  );
}

/** `12,3 % (2023, vorläufig)`, `geheim gehalten (2023)` */
export function figureText({ data, period }: Scene, view: CellView, language: Language): string {
  const figure = view.sign === '' ? attachUnit(view.text, data.unit, language) : view.sign;
  return `${figure} (${[data.periods[period]!.label, ...view.flags.map((flag) => flag.word)].join(', ')})`;
}

/** What is said of an area after its name: `12,3 % (2023, vorläufig); 45 von 365; 2,3 Prozentpunkte mehr als im Landkreis Auental`. */
export function readoutText(scene: Scene, k: number, language: Language): string {
  const { data } = scene;
  const { population } = data.periods[scene.period]!;
  const view = viewCell(scene, k, language);
  const parts = [figureText(scene, view, language)];
  const { numerator: n, denominator: d } = view;
  // Only a share is a part of something.
  if (n !== '' && d !== '') parts.push(data.type === 'share' ? word(language, 'of', { n, d }) : `${n} : ${d}`);
  else if (d !== '' && population) parts.push(word(language, 'population', { n: d }));
  if (view.range !== '') parts.push(word(language, 'range', { range: view.range }));
  if (view.difference !== '') parts.push(comparison(scene, view.differenceValue, scene.level.referencePlace, language));
  return parts.join('; ');
}

/** `2,3 Prozentpunkte mehr als im Landkreis Auental` */
export function comparison({ data }: Scene, difference: number, place: string, language: Language): string {
  const size = formatNumber(Math.abs(difference), { decimals: data.decimals, language });
  const same = !/[1-9]/.test(size);
  const holes = { x: attachUnit(size, data.differenceUnit, language), name: place };
  return word(language, same ? 'equal' : difference > 0 ? 'above' : 'below', holes);
}
