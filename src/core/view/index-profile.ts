import { isTotal } from '../derive/is-total.ts';
import type { Area } from '../model/area.ts';
import { LEAST_AREAS } from '../model/index-recipe.ts';
import type { Indicator } from '../model/indicator.ts';
import { cellAt } from '../model/series.ts';
import { attachUnit } from '../text/number.ts';
import { repeatedUnit } from '../text/unit.ts';
import { lastPeriod } from './coverage.ts';
import { currentAreas } from './areas.ts';
import { spreadAt } from './level-spread.ts';
import { profileSet } from './profile-set.ts';
import { rowsOfLevel, type RowGround } from './row-ground.ts';
import { show } from './shown.ts';
import { say, type Site } from './site.ts';

/** One indicator of the profile. */
export interface ProfileAxis {
  readonly title: string;
  /** The figure with its unit, or a sign and what it means. */
  readonly figure: string;
  readonly words: string | null;
  /** 100 is the reference, ten points one standard deviation of the level's areas; null where there is no figure. */
  readonly score: number | null;
}

export interface IndexProfile {
  readonly axes: readonly ProfileAxis[];
  readonly reference: string;
  readonly many: string;
}

export const LEAST_AXES = 3;
export const MOST_AXES = 10;

/**
 * An area beside the reference, indicator by indicator. Null for the reference itself, where there is none, and where no indicator can be
 * placed; `fewAreas` on levels whose spread says nothing.
 */
export function indexProfile(site: Site, area: Area): IndexProfile | 'fewAreas' | null {
  const { declaration, areas, levels } = site.portal;
  const reference = declaration.reference === null ? undefined : areas.get(declaration.reference);
  if (reference === undefined || reference.id === area.id) return null;
  const rows = new Map(rowsOfLevel(site, area.level).map((row) => [row.indicator.id, row]));
  const chosen = profileSet(site)
    .filter(canBeAxis)
    .flatMap(({ id }) => rows.get(id) ?? [])
    .slice(0, MOST_AXES);
  if (chosen.length === 0) return null;
  const axes = chosen.flatMap((row) => axisOf(site, area, reference, row) ?? []);
  const count = currentAreas(site, area.level).length;
  if (axes.length === 0 || axes.every(({ score }) => score === null)) return count < LEAST_AREAS ? 'fewAreas' : null;
  return { axes, reference: reference.name, many: say(site, levels.get(area.level)!.many) };
}

/** Totals are not compared, and an index has its own hundred. */
const canBeAxis = (indicator: Indicator): boolean => !isTotal(indicator) && indicator.type !== 'index';

/** Null where no area could be placed, because the reference has no figure or the areas do not differ. */
function axisOf(site: Site, area: Area, reference: Area, row: RowGround): ProfileAxis | null {
  const { indicator, series } = row;
  const at = lastPeriod(row.series, row.span, area);
  const base = cellAt(series, reference.id, at);
  const spread = at < 0 ? null : spreadAt(site, series, area.level, at);
  if (base.kind !== 'value' || spread === null) return null;
  const cell = cellAt(series, area.id, at);
  const shown = show(site, indicator, cell);
  return {
    title: say(site, indicator.short),
    figure: shown.sign === null ? attachUnit(shown.figure, repeatedUnit(say(site, indicator.unit)), site.language) : shown.figure,
    words: shown.sign === null ? null : shown.label,
    score: cell.kind === 'value' ? 100 + (10 * (cell.value - base.value)) / spread : null,
  };
}
