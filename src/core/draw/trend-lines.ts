import type { TrendPoint } from './trend-model.ts';

/** A stretch of a line that is drawn in one go; `open` stretches lead to figures that are forecast. */
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
    const forecast = point.flags.includes('forecast');
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
