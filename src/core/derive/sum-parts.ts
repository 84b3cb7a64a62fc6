import type { AreaId } from '../model/ids.ts';
import type { Period } from '../model/period.ts';
import type { Block, Series } from '../model/series.ts';
import { graver } from './states.ts';

/** One reference of a recipe, resolved. */
export interface Part {
  readonly series: Series;
  readonly block: Block;
}

/** A column of sums; where `state` is not 0 there is none, and it is the gravest reason of the parts. */
export interface Sums {
  readonly value: Float64Array;
  readonly state: Uint8Array;
  readonly flags: Uint8Array;
}

/** Adds parts cell by cell, for the areas and periods given. */
export function sumParts(parts: readonly Part[], areas: readonly AreaId[], periods: readonly Period[]): Sums {
  const size = areas.length * periods.length;
  const sums: Sums = { value: new Float64Array(size), state: new Uint8Array(size), flags: new Uint8Array(size) };
  for (const { series, block } of parts) {
    const columns = periods.map((period) => matchingPeriod(series, period));
    const width = series.periods.length;
    areas.forEach((area, row) => {
      const from = series.areaIndex.get(area)! * width;
      columns.forEach((column, p) => {
        const at = row * periods.length + p;
        sums.value[at]! += block.value[from + column]!;
        sums.flags[at]! |= block.flags[from + column]!;
        sums.state[at] = graver(sums.state[at]!, block.state[from + column]!);
      });
    });
  }
  return sums;
}

/** The position of the same period, or of one that ends on the same day: the year 2024 goes with 31 December 2024. −1 if there is none. */
export function matchingPeriod({ periods }: Series, wanted: Period): number {
  const same = periods.findIndex(({ key }) => key === wanted.key);
  return same >= 0 ? same : periods.findIndex(({ end }) => end === wanted.end);
}
