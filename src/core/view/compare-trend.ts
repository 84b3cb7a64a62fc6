import type { Cell } from '../model/cell.ts';
import { trimmed } from './trend-area.ts';
import { chosenTrend, type Trend } from './trend-chosen.ts';
import type { TrendFrame } from './trend-frame.ts';

/** An area with its figures by the keys of their periods. */
export interface TimedArea {
  readonly name: string;
  readonly reference: boolean;
  readonly cells: ReadonlyMap<string, Cell>;
}

const MISSING: Cell = { kind: 'missing' };

/** The development of areas of several levels, whose figures need not be of the same periods. */
export function comparedTrend(frames: readonly TrendFrame[], areas: readonly TimedArea[], id: string): Trend {
  const periods = [...new Map(frames.flatMap((frame) => frame.periods.map((period) => [period.key, period]))).values()];
  const frame = { ...frames[0]!, periods: periods.toSorted((a, b) => a.x - b.x) };
  const lines = areas.map(({ name, reference, cells }) => ({
    name,
    reference,
    cells: frame.periods.map(({ key }) => cells.get(key) ?? MISSING),
  }));
  return chosenTrend(...trimmed(frame, lines), { id, title: frame.subtitle });
}
