import { stateOf, type Cell } from '../model/cell.ts';
import type { Indicator } from '../model/indicator.ts';
import type { LevelId } from '../model/ids.ts';
import { blockCell } from '../model/series.ts';
import { linkedAreas } from './linked-areas.ts';
import { CELL_STATES, type Figures } from './map-figures.ts';
import { populationAt, populationIndicator } from './population.ts';
import type { Site } from './site.ts';

const MISSING: Cell = { kind: 'missing' };

/** The figures of a level in one period, for scripts. */
export function figuresAt(site: Site, indicator: Indicator, level: LevelId, period: number): Figures {
  const series = site.portal.series.get(indicator.id)!;
  const { total, periods } = series;
  const areas = linkedAreas(site, level);
  const column = (): Float64Array => new Float64Array(areas.length).fill(NaN);
  const figures = { values: column(), numerators: column(), denominators: column(), lower: column(), upper: column() };
  const [states, flags] = [new Uint8Array(areas.length), new Uint8Array(areas.length)];
  areas.forEach(({ id }, k) => {
    const row = series.areaIndex.get(id);
    const at = row === undefined ? -1 : row * periods.length + period;
    const cell = row === undefined ? MISSING : blockCell(total, at);
    states[k] = CELL_STATES.indexOf(stateOf(cell, indicator.decimals));
    if (cell.kind !== 'value') return;
    flags[k] = total.flags[at]!;
    figures.values[k] = cell.value;
    figures.numerators[k] = cell.numerator ?? NaN;
    figures.denominators[k] = cell.denominator ?? NaN;
    figures.lower[k] = cell.lower ?? NaN;
    figures.upper[k] = cell.upper ?? NaN;
  });
  if (standsBesidePopulation(site, indicator, level, period)) {
    areas.forEach(({ id }, k) => {
      if (!Number.isNaN(figures.values[k]!)) figures.denominators[k] = populationAt(site, id, periods[period]!) ?? NaN;
    });
  }
  return { ...figures, states, flags };
}

/** Without numbers of its own, an indicator stands beside the population; the table does the same. */
export function standsBesidePopulation(site: Site, indicator: Indicator, level: LevelId, period: number): boolean {
  const { total, periods, areaIndex } = site.portal.series.get(indicator.id)!;
  if (indicator.id === populationIndicator(site)) return false;
  return linkedAreas(site, level).every(({ id }) => {
    const row = areaIndex.get(id);
    const at = (row ?? 0) * periods.length + period;
    return row === undefined || (Number.isNaN(total.numerator[at]!) && Number.isNaN(total.denominator[at]!));
  });
}
