import { parsePeriod, yearOf } from '../model/period.ts';
import type { IndicatorFile } from './map-indicator.ts';

/**
 * Position of the period that was asked for: by its key, the last one of a year, or of several years that it lies within the one whose middle
 * is nearest. Without one the newest, for an area that is gone the last before its end (`YYYYMMDD`). Null where there is none.
 */
export function answerPeriod({ periods, newest }: IndicatorFile, asked: string | null, end: number): number | null {
  if (asked === null) {
    const last =
      end === 0
        ? newest
        : Math.min(
            newest,
            periods.findLastIndex((period) => period.end < end),
          );
    return last < 0 ? null : last;
  }
  const exact = periods.findIndex(({ key }) => key === asked);
  const at = exact >= 0 ? exact : periods.findLastIndex(({ key }) => inYear(key, asked));
  return at >= 0 ? at : around(periods, Number(asked));
}

function inYear(key: string, asked: string): boolean {
  const period = parsePeriod(key);
  return period !== null && period.kind !== 'pooled' && String(yearOf(period)) === asked;
}

function around(periods: IndicatorFile['periods'], year: number): number | null {
  let [best, nearest] = [-1, Infinity];
  periods.forEach(({ start, end }, at) => {
    const [from, to] = [Math.floor(start / 10_000), Math.floor(end / 10_000)];
    const distance = Math.abs((from + to) / 2 - year);
    if (from <= year && year <= to && distance < nearest) [best, nearest] = [at, distance];
  });
  return best < 0 ? null : best;
}
