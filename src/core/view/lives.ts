import type { LevelFile } from './map-level.ts';

/** Whether area `k` exists on a day (`YYYYMMDD`). */
export function lives({ lives: spans }: Pick<LevelFile, 'lives'>, k: number, day: number): boolean {
  const span = spans[k];
  return span === undefined || (span[0] <= day && day < (span[1] || Infinity));
}
