import { stateOf, type CellState } from '../model/cell.ts';
import type { Indicator } from '../model/indicator.ts';
import type { LevelId } from '../model/ids.ts';
import { blockCell, type Series } from '../model/series.ts';
import { linkedAreas } from './linked-areas.ts';
import type { MapData } from './map-data.ts';
import { populationAt } from './population.ts';
import type { Site } from './site.ts';

/** The figures of a map file: one column for each linked area, all its periods in a row. */
export function mapColumns(
  site: Site,
  indicator: Indicator,
  series: Series,
  level: LevelId,
  first: number,
  width: number,
): Pick<MapData, 'values' | 'numerators' | 'denominators' | 'states' | 'flags'> {
  const areas = linkedAreas(site, level);
  const size = areas.length * width;
  const column = (): Float64Array => new Float64Array(size).fill(NaN);
  const data = { values: column(), numerators: column(), denominators: column(), flags: new Uint8Array(size) };
  const states: CellState[] = [];
  areas.forEach((area, k) => {
    for (let offset = 0; offset < width; offset++) {
      const at = k * width + offset;
      const row = series.areaIndex.get(area.id);
      const from = row === undefined ? -1 : row * series.periods.length + first + offset;
      const cell = row === undefined ? ({ kind: 'missing' } as const) : blockCell(series.total, from);
      states.push(stateOf(cell, indicator.decimals));
      if (cell.kind !== 'value') continue;
      data.values[at] = cell.value;
      data.flags[at] = series.total.flags[from]!;
      data.numerators[at] = cell.numerator ?? NaN;
      data.denominators[at] = cell.denominator ?? NaN;
    }
  });
  // Without numbers of its own, an indicator stands beside the population; the table does the same.
  if (data.denominators.every(Number.isNaN) && data.numerators.every(Number.isNaN)) {
    areas.forEach((area, k) => {
      for (let offset = 0; offset < width; offset++) {
        data.denominators[k * width + offset] = populationAt(site, area.id, series.periods[first + offset]!) ?? NaN;
      }
    });
  }
  return { ...data, states };
}
