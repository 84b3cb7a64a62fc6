import type { TrendPoint, TrendSeries } from './trend-model.ts';

/** A stretch of a line that is drawn in one go; `forecast` stretches lead to figures that are forecast. */
export interface Run {
  readonly points: readonly TrendPoint[];
  readonly forecast: boolean;
}

/** Lines stop at gaps and at breaks in the series; a figure that stands alone makes no line. */
export function runsOf(points: readonly TrendPoint[], breaks: readonly number[]): Run[] {
  const runs: { points: TrendPoint[]; forecast: boolean }[] = [];
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (point.value === null || !before || before.value === null) return;
    if (breaks.some((at) => before.x < at && at <= point.x)) return;
    const forecast = isForecast(point);
    const last = runs.at(-1);
    if (last && last.forecast === forecast && last.points.at(-1) === before) last.points.push(point);
    else runs.push({ points: [before, point], forecast });
  });
  return runs;
}

/** Figures that no line touches, and so would not be seen. */
export const lonePoints = (points: readonly TrendPoint[], breaks: readonly number[]): TrendPoint[] => {
  const joined = new Set(runsOf(points, breaks).flatMap((run) => run.points));
  return points.filter((point) => point.value !== null && !joined.has(point));
};

const isForecast = ({ flags }: TrendPoint): boolean => flags.includes('forecast');

/** Figures that may still change. */
export const isOpen = (point: TrendPoint): boolean =>
  point.flags.includes('provisional') || point.flags.includes('recomputed') || isForecast(point);

/** Halfway between the last figure that is no forecast and the first that is one; null where the two do not follow one another. */
export function forecastStart(series: readonly TrendSeries[]): number | null {
  const known = series.flatMap(({ points }) => points.filter(({ value }) => value !== null));
  const first = Math.min(...known.filter(isForecast).map(({ x }) => x));
  const last = Math.max(...known.filter((point) => !isForecast(point)).map(({ x }) => x));
  return Number.isFinite(first) && Number.isFinite(last) && last < first ? (last + first) / 2 : null;
}
