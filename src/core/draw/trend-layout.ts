import { formatNumber } from '../text/number.ts';
import { timeAxis, valueAxis, type Axis } from './trend-axes.ts';
import { CHARACTER, dodge, LINE, rows, wrap } from './trend-labels.ts';
import { WIDE, type TrendModel, type TrendSize } from './trend-model.ts';

/** Where everything of a chart stands, before anything is drawn. */
export interface TrendLayout {
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly x: Axis;
  readonly y: Axis;
  readonly labels: readonly EndLabel[];
  readonly signs: readonly Sign[];
  readonly goals: readonly Goal[];
}

/** The name of a line, beside its end; `place` is the height it was moved to, as a value of the axis. */
export interface EndLabel {
  readonly className: string;
  readonly x: number;
  readonly value: number;
  readonly place: number;
  readonly lines: readonly string[];
}

/** A sign above the chart at a moment, with a hairline down from it. `top` is in units of the drawing. */
export interface Sign {
  readonly kind: 'break' | 'annotation';
  readonly x: number;
  readonly mark: string;
  readonly top: number;
}

/** A target with its name above or below it, on the side where fewer lines end. */
export interface Goal {
  readonly x: number;
  readonly value: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly dy: number;
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
  const right = Math.max(half, widest(ends.flatMap(({ lines }) => lines)) + (ends.length > 1 ? KEY : 10));
  const inner = width - left - right;
  const x = timeAxis(model, inner);
  const toX = (at: number): number => left + ((at - x.domain[0]) / (x.domain[1] - x.domain[0])) * inner;

  const moments = signsOf(model);
  const rowOf = rows(
    moments.map((one) => toX(one.x)),
    SIGN,
  );
  const signs = moments.map((sign, index) => ({ ...sign, top: 2 + rowOf[index]! * SIGN }));

  const top = 10 + (Math.max(-1, ...rowOf) + 1) * SIGN + (model.targets.length > 0 ? LINE : 0);
  const scale = (height - top - BOTTOM) / (y.domain[1] - y.domain[0]);
  const toY = (value: number): number => height - BOTTOM - (value - y.domain[0]) * scale;
  const places = dodge(
    ends.map(({ value, lines }) => ({ y: toY(value), height: lines.length * LINE + 3 })),
    top - 8,
    height - BOTTOM + 8,
  );
  const labels = ends.map(({ className, x: at, value, lines }, index) => ({
    className,
    x: at,
    value,
    place: y.domain[0] + (height - BOTTOM - places[index]!) / scale,
    lines,
  }));

  const goals = model.targets.map((target): Goal => {
    const text = `${target.mark} ${target.text} ${numberOf(model, target.value)}`;
    const reach = widest([text]) / 2;
    const below =
      ends.filter((end) => end.value > target.value).length > ends.length / 2 && toY(target.value) < height - BOTTOM - 30;
    const anchor = toX(target.x) + reach > width - right ? 'end' : toX(target.x) - reach < left ? 'start' : 'middle';
    return { x: target.x, value: target.value, text, anchor, dy: below ? 18 : -18 };
  });
  return { margin: { top, right, bottom: BOTTOM, left }, x, y, labels, signs, goals };
}

/** `ref` for what the others are compared with; the others are numbered. */
export function classNamesOf({ series }: Pick<TrendModel, 'series'>): string[] {
  let number = 0;
  return series.map(({ reference }) => (reference === true ? 'ref' : `s${number++}`));
}

const numberOf = ({ decimals, language }: TrendModel, value: number): string => formatNumber(value, { decimals, language });

/** A line alone needs no name: the subtitle of the figure says whose it is. */
function endsOf(model: TrendModel): { className: string; x: number; value: number; text: string }[] {
  const names = classNamesOf(model);
  return model.series.flatMap(({ label, points }, index) => {
    const last = points.findLast(({ value }) => value !== null);
    if (last === undefined) return [];
    const number = numberOf(model, last.value!);
    const text = model.series.length > 1 ? `${label} ${number}` : number;
    return [{ className: names[index]!, x: last.x, value: last.value!, text }];
  });
}

/** The hairline of a break stands halfway between the last period before it and the first after it. */
function signsOf(model: TrendModel): { kind: Sign['kind']; x: number; mark: string }[] {
  const known = model.series.flatMap(({ points }) => points.map((point) => point.x));
  const breaks = model.breaks.map(({ x, mark }) => {
    const before = Math.max(...known.filter((at) => at < x));
    return { kind: 'break' as const, x: Number.isFinite(before) ? (before + x) / 2 : x, mark };
  });
  return [...breaks, ...model.annotations.map((one) => ({ kind: 'annotation' as const, ...one }))].sort((a, b) => a.x - b.x);
}
