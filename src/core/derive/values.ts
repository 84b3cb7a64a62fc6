import { ABSENCES, type Absence } from '../model/cell.ts';
import type { AreaId } from '../model/ids.ts';
import type { Block, Series, SliceKey } from '../model/series.ts';

const blockOf = (series: Series, slice: SliceKey | undefined): Block | undefined =>
  slice === undefined ? series.total : series.slices.get(slice);

/** The figures of the areas in one period (a position in `series.periods`), NaN where there is none; in the order of the areas. */
export function valuesAt(series: Series, areas: readonly AreaId[], period: number, slice?: SliceKey): Float64Array {
  const block = blockOf(series, slice);
  const width = series.periods.length;
  return Float64Array.from(areas, (area) => {
    const row = series.areaIndex.get(area);
    return row === undefined || block === undefined || period < 0 || period >= width ? NaN : block.value[row * width + period]!;
  });
}

/** Says of an area whether it counts on a day (`YYYYMMDD`). */
export type Counts = (area: AreaId, day: number) => boolean;

/** All figures of the areas over all years, without those that are none and those of areas that do not count at the time. */
export function valuesOverYears(series: Series, areas: readonly AreaId[], counts: Counts, slice?: SliceKey): Float64Array {
  const block = blockOf(series, slice);
  const width = series.periods.length;
  const found = new Float64Array(areas.length * width);
  let length = 0;
  for (const area of areas) {
    const row = series.areaIndex.get(area);
    if (row === undefined || block === undefined) continue;
    for (let period = 0; period < width; period++) {
      const value = block.value[row * width + period]!;
      if (!Number.isNaN(value) && counts(area, series.periods[period]!.end)) found[length++] = value;
    }
  }
  return found.subarray(0, length);
}

/** How many of the areas have no figure in a period, by reason; an area the series does not know is missing. */
export function absencesAt(
  series: Series,
  areas: readonly AreaId[],
  period: number,
  slice?: SliceKey,
): Readonly<Record<Absence, number>> {
  const block = blockOf(series, slice);
  const width = series.periods.length;
  const counts: Record<Absence, number> = { missing: 0, later: 0, suppressed: 0, protected: 0, unreliable: 0, notMeaningful: 0 };
  for (const area of areas) {
    const row = series.areaIndex.get(area);
    const known = row !== undefined && block !== undefined && period >= 0 && period < width;
    const state = known ? block.state[row * width + period]! : ABSENCES.indexOf('missing') + 1;
    if (state > 0) counts[ABSENCES[state - 1]!] += 1;
  }
  return counts;
}

/** The figures of one area from one period to another (positions, both included); null where there is none. */
export function figuresOf(series: Series, area: AreaId, from: number, to: number): (number | null)[] {
  const row = series.areaIndex.get(area);
  if (row === undefined) return new Array<null>(Math.max(0, to - from + 1)).fill(null);
  const start = row * series.periods.length;
  return Array.from(series.total.value.subarray(start + from, start + to + 1), (value) => (Number.isNaN(value) ? null : value));
}
