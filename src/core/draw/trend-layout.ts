import { formatNumber } from '../text/number.ts';
import { timeAxis, valueAxis, type Axis } from './trend-axes.ts';
import { CHARACTER, dodge, LINE, rows, wrap } from './trend-labels.ts';
import { forecastStart } from './trend-lines.ts';
import { WIDE, type TrendModel, type TrendSize } from './trend-model.ts';

/** Where everything of a chart stands, in the units of the drawing, before anything is drawn. */
export interface TrendLayout {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: Axis;
  readonly y: Axis;
  readonly toX: (at: number) => number;
  readonly toY: (value: number) => number;
  readonly labels: readonly EndLabel[];
  readonly signs: readonly Sign[];
  readonly goals: readonly Goal[];
  /** Where the periods begin that are forecast, and how high their name stands; null where none are, or others follow them. */
  readonly later: { readonly x: number; readonly y: number } | null;
}

/** The name of a line, beside its end; `place` is the height it was moved to. */
export interface EndLabel {
  readonly series: number;
  readonly x: number;
  readonly y: number;
  readonly place: number;
  readonly lines: readonly string[];
}

/** A sign above the chart at a moment, with a hairline down from it. */
export interface Sign {
  readonly kind: 'break' | 'annotation';
  readonly x: number;
  readonly y: number;
  readonly mark: string;
}

/** A target with its name above or below it, on the side where fewer lines end. */
export interface Goal {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly below: boolean;
}

const SIGN = 20;
const BOTTOM = 32;
/** From the end of a line to its name, with room for the stroke that leads from one to the other. */
export const KEY = 26;

const widest = (texts: readonly string[]): number => Math.ceil(CHARACTER * Math.max(0, ...texts.map((text) => text.length)));

/** `model` has at least one figure. */
export function layoutTrend(model: TrendModel, { width, height }: TrendSize): TrendLayout {
  const y = valueAxis(model);
  const ends = endsOf(model).map((end) => ({ ...end, lines: wrap(end.text, width < WIDE.width ? 14 : 22) }));
  const half = widest(model.series.flatMap(({ points }) => points.map(({ label }) => label))) / 2;
  const left = Math.max(half, widest(y.ticks.map(({ text }) => text)) + 8);
  const right = width - Math.max(half, widest(ends.flatMap(({ lines }) => lines)) + (ends.length > 1 ? KEY : 10));
  const x = timeAxis(model, right - left);
  const toX = (at: number): number => left + ((at - x.domain[0]) / (x.domain[1] - x.domain[0])) * (right - left);

  const moments = signsOf(model);
  const rowOf = rows(
    moments.map((one) => toX(one.x)),
    SIGN,
  );
  const signs = moments.map((sign, index) => ({ ...sign, x: toX(sign.x), y: 2 + rowOf[index]! * SIGN }));
  const start = forecastStart(model.series);
  const head = 10 + (Math.max(-1, ...rowOf) + 1) * SIGN;
  const top = head + (start === null ? 0 : LINE) + (model.targets.length > 0 ? LINE : 0);
  const bottom = height - BOTTOM;
  const toY = (value: number): number => bottom - ((value - y.domain[0]) / (y.domain[1] - y.domain[0])) * (bottom - top);

  const places = dodge(
    ends.map(({ value, lines }) => ({ y: toY(value), height: lines.length * LINE + 3 })),
    top - 8,
    bottom + 8,
  );
  const labels = ends.map(({ series, x: at, value, lines }, index) => ({
    series,
    x: toX(at),
    y: toY(value),
    place: places[index]!,
    lines,
  }));
  const goals = model.targets.map((target): Goal => {
    const text = `${target.mark} ${target.text} ${numberOf(model, target.value)}`;
    const reach = widest([text]) / 2;
    const at = { x: toX(target.x), y: toY(target.value) };
    const below = ends.filter((end) => end.value > target.value).length > ends.length / 2 && at.y < bottom - 30;
    return { ...at, text, anchor: at.x + reach > right ? 'end' : at.x - reach < left ? 'start' : 'middle', below };
  });
  const later = start === null ? null : { x: toX(start), y: head };
  return { left, right, top, bottom, x, y, toX, toY, labels, signs, goals, later };
}

/** `ref` for what the others are compared with; the others are numbered. */
export function classNamesOf({ series }: Pick<TrendModel, 'series'>): string[] {
  let number = 0;
  return series.map(({ reference }) => (reference === true ? 'ref' : `s${number++}`));
}

const numberOf = ({ decimals, language }: TrendModel, value: number): string => formatNumber(value, { decimals, language });

/** A line alone needs no name: the subtitle of the figure says whose it is. */
const endsOf = (model: TrendModel): { series: number; x: number; value: number; text: string }[] =>
  model.series.flatMap(({ label, points }, series) => {
    const last = points.findLast(({ value }) => value !== null);
    if (last === undefined) return [];
    const number = numberOf(model, last.value!);
    return [{ series, x: last.x, value: last.value!, text: model.series.length > 1 ? `${label} ${number}` : number }];
  });

/** The hairline of a break stands halfway between the last period before it and the first after it. */
function signsOf(model: TrendModel): { kind: Sign['kind']; x: number; mark: string }[] {
  const known = model.series.flatMap(({ points }) => points.map((point) => point.x));
  const breaks = model.breaks.map(({ x, mark }) => {
    const before = Math.max(...known.filter((at) => at < x));
    return { kind: 'break' as const, x: Number.isFinite(before) ? (before + x) / 2 : x, mark };
  });
  return [...breaks, ...model.annotations.map((one) => ({ kind: 'annotation' as const, ...one }))].sort((a, b) => a.x - b.x);
}
