import type { Block, Series, SliceKey } from '../model/series.ts';
import type { CellAddress } from './locate.ts';

/** The total and every slice of a series. */
export function* blocksOf(series: Series): Generator<readonly [SliceKey | null, Block]> {
  yield [null, series.total];
  yield* series.slices;
}

/** Whose cell stands at a position of a block. */
export const addressAt = (series: Series, at: number, slice: SliceKey | null): CellAddress => ({
  indicator: series.indicator,
  area: series.areas[Math.floor(at / series.periods.length)]!,
  period: series.periods[at % series.periods.length]!.key,
  slice,
});
