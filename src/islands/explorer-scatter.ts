import { roundTicks } from '../core/draw/ticks.ts';

export interface ScatterAxis {
  readonly ticks: readonly number[];
  /** From a figure to its place between 0 and 1. */
  readonly at: (value: number) => number;
}

/** What differs by less is the same. */
const LEAST = 1e-9;

/** An axis with few round figures. It starts at zero where the figures lie near it; a single value stands in the middle. */
export function scatterAxis(values: readonly number[], most = 5): ScatterAxis {
  const known = values.filter(Number.isFinite);
  let [low, high] =
    known.length === 0 ? [0, 1] : [known.reduce((a, b) => Math.min(a, b)), known.reduce((a, b) => Math.max(a, b))];
  if (low >= 0 && low < 0.5 * high) low = 0;
  else if (high <= 0 && high > 0.5 * low) high = 0;
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (size < LEAST) [low, high] = [0, 1];
  else if (high - low < size * LEAST) [low, high] = [low - size / 10, high + size / 10];
  const room = (high - low) * 0.03;
  const [from, to] = [low === 0 ? 0 : low - room, high === 0 ? 0 : high + room];
  return { ticks: roundTicks(from, to, most), at: (value) => (value - from) / (to - from) };
}

export interface ScatterPoint {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface ScatterFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const ROOM = { left: 64, right: 20, top: 40, bottom: 64 };

/** A frame as wide as its place in pixels, so that its letters are as large as those around it. */
export const scatterFrame = (width: number): ScatterFrame => ({
  ...ROOM,
  width,
  height: Math.round(ROOM.top + ROOM.bottom + 0.75 * width),
});

export interface ScatterLayout {
  readonly points: readonly ScatterPoint[];
  readonly xTicks: readonly { readonly value: number; readonly x: number }[];
  readonly yTicks: readonly { readonly value: number; readonly y: number }[];
  /** The figures of the reference area, where it has them. */
  readonly guide: { readonly x: number | null; readonly y: number | null };
}

/** Where each area with both figures stands; `guide` is the reference area, which no point is drawn for. */
export function scatterLayout(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  areas: readonly number[],
  guide: readonly [x: number, y: number],
  frame: ScatterFrame,
): ScatterLayout {
  const both = areas.filter((k) => Number.isFinite(xs[k]) && Number.isFinite(ys[k]));
  const of = (values: ArrayLike<number>, line: number): number[] => [
    ...both.map((k) => values[k]!),
    ...(Number.isFinite(line) ? [line] : []),
  ];
  const [horizontal, vertical] = [scatterAxis(of(xs, guide[0])), scatterAxis(of(ys, guide[1]))];
  const [wide, high] = [frame.width - frame.left - frame.right, frame.height - frame.top - frame.bottom];
  const px = (at: number): number => Math.round(at * 10) / 10;
  const placeX = (value: number): number => px(frame.left + wide * horizontal.at(value));
  const placeY = (value: number): number => px(frame.top + high * (1 - vertical.at(value)));
  return {
    points: both.map((k) => ({ k, x: placeX(xs[k]!), y: placeY(ys[k]!) })),
    xTicks: horizontal.ticks.map((value) => ({ value, x: placeX(value) })),
    yTicks: vertical.ticks.map((value) => ({ value, y: placeY(value) })),
    guide: {
      x: Number.isFinite(guide[0]) ? placeX(guide[0]) : null,
      y: Number.isFinite(guide[1]) ? placeY(guide[1]) : null,
    },
  };
}
