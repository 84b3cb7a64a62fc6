import { formatNumber } from '../text/number.ts';
import { timeAxis, valueAxis, type Axis } from './trend-axes.ts';
import { CHARACTER, dodge, LINE, rows, wrap } from './trend-labels.ts';
import type { TrendModel, TrendSize } from './trend-model.ts';

/** Where everything of a chart stands, before anything is drawn. */
export interface TrendLayout {
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly x: Axis;
  readonly y: Axis;
  readonly labels: readonly EndLabel[];
  readonly notes: readonly Note[];
}

/** The name of a line, beside its end; `place` is the height it was moved to, as a value of the axis. */
export interface EndLabel {
  readonly className: string;
  readonly x: number;
  readonly value: number;
  readonly place: number;
  readonly lines: readonly string[];
  /** Whether it stands so far off that a hairline must lead to it. */
  readonly led: boolean;
}

/** A text above the chart at a moment, with a hairline down through it. `top` and `dx` are in units of the drawing. */
export interface Note {
  readonly kind: 'break' | 'annotation';
  readonly x: number;
  readonly lines: readonly string[];
  readonly top: number;
  readonly dx: number;
}

const NARROW = 480;
const HEAD = 26;
const NOTE_ROW = 34;

const widest = (texts: readonly string[]): number => Math.ceil(CHARACTER * Math.max(0, ...texts.map((text) => text.length)));

/** `model` has at least one figure. */
export function layoutTrend(model: TrendModel, { width, height }: TrendSize): TrendLayout {
  const narrow = width < NARROW;
  const y = valueAxis(model, Math.max(3, Math.round(height / 70)));
  const ends = endsOf(model).map((end) => ({ ...end, lines: wrap(end.text, narrow ? 14 : 22, 3) }));
  const left = widest(y.ticks.map(({ text }) => text)) + 8;
  const right = widest(ends.flatMap(({ lines }) => lines)) + 20;
  const x = timeAxis(model, width - left - right);
  const toX = (at: number): number => left + ((at - x.domain[0]) / (x.domain[1] - x.domain[0])) * (width - left - right);

  const texts = notesOf(model)
    .filter((note) => note.x >= x.domain[0] && note.x <= x.domain[1])
    .map((note) => ({ ...note, lines: wrap(note.text, narrow ? 16 : 26, 2) }))
    .map((note) => ({ ...note, start: Math.max(2, Math.min(toX(note.x) + 4, width - widest(note.lines) - 2)) }));
  const rowOf = rows(texts.map(({ x: at, start, lines }) => ({ x: toX(at), start, width: widest(lines) })));
  const bands = Math.max(-1, ...rowOf) + 1;
  const notes = texts.map(({ kind, x: at, lines, start }, index) => ({
    kind,
    x: at,
    lines,
    top: HEAD + rowOf[index]! * NOTE_ROW,
    dx: start - toX(at),
  }));

  const top = HEAD + bands * NOTE_ROW;
  const bottom = 28;
  const scale = (height - top - bottom) / (y.domain[1] - y.domain[0]);
  const toY = (value: number): number => height - bottom - (value - y.domain[0]) * scale;
  const wishes = ends.map(({ value, lines }) => ({ y: toY(value), height: lines.length * LINE + 2 }));
  const places = dodge(wishes, top - 8, height - bottom + 8);
  const labels = ends.map(({ className, x: at, value, lines }, index) => ({
    className,
    x: at,
    value,
    place: y.domain[0] + (height - bottom - places[index]!) / scale,
    lines,
    led: at < x.domain[1] || Math.abs(places[index]! - wishes[index]!.y) > 4,
  }));
  return { margin: { top, right, bottom, left }, x, y, labels, notes };
}

/** `ref` for what the others are compared with; the others are numbered. */
export function classNamesOf({ series }: Pick<TrendModel, 'series'>): string[] {
  let number = 0;
  return series.map(({ reference }) => (reference === true ? 'ref' : `s${number++}`));
}

function endsOf(model: TrendModel): { className: string; x: number; value: number; text: string }[] {
  const number = (value: number): string => formatNumber(value, { decimals: model.decimals, language: model.language });
  const names = classNamesOf(model);
  const ends = model.series.flatMap(({ label, points }, index) => {
    const last = points.findLast(({ value }) => value !== null);
    return last ? [{ className: names[index]!, x: last.x, value: last.value!, text: `${label} ${number(last.value!)}` }] : [];
  });
  const targets = model.targets.map(({ x, value, text }) => ({ className: 'goal', x, value, text: `${text} ${number(value)}` }));
  return [...ends, ...targets];
}

/** The hairline of a break stands halfway between the last period before it and the first after it. */
function notesOf(model: TrendModel): { kind: Note['kind']; x: number; text: string }[] {
  const known = model.series.flatMap(({ points }) => points.map((point) => point.x));
  const breaks = model.breaks.map(({ x, text }) => {
    const before = Math.max(...known.filter((at) => at < x));
    return { kind: 'break' as const, x: Number.isFinite(before) ? (before + x) / 2 : x, text };
  });
  return [...breaks, ...model.annotations.map((one) => ({ kind: 'annotation' as const, ...one }))].sort((a, b) => a.x - b.x);
}
