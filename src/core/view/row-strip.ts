import { valuesAt } from '../derive/values.ts';
import { LEAST_OF_STRIP, type StripGround } from '../draw/row-cell.ts';
import type { Area } from '../model/area.ts';
import { cellAt } from '../model/series.ts';
import { areasOn } from './areas.ts';
import type { RowGround } from './row-ground.ts';
import type { Site } from './site.ts';

/** The name of the strip that all areas of a level share in a period. */
export const stripName = ({ k }: RowGround, period: number): string => `s${k}-${period}`;

const strips = new WeakMap<RowGround, Map<number, StripGround | null>>();

/** The figures of all areas of the level in a period; null where they are too few to lie anywhere. */
export function stripOfLevel(site: Site, ground: RowGround, area: Area, period: number): StripGround | null {
  const known = strips.get(ground) ?? new Map<number, StripGround | null>();
  strips.set(ground, known);
  let strip = known.get(period);
  if (strip === undefined) known.set(period, (strip = gather(site, ground, area, period)));
  return strip;
}

function gather(site: Site, { series, total }: RowGround, area: Area, period: number): StripGround | null {
  const { declaration } = site.portal;
  const at = series.periods[period];
  if (at === undefined) return null;
  const ids = areasOn(site, area.level, at.end).map(({ id }) => id);
  const values = valuesAt(series, ids, period).filter((value) => !Number.isNaN(value));
  const cell = total || declaration.reference === null ? null : cellAt(series, declaration.reference, period);
  const shown = cell?.kind === 'value' ? cell.value : null;
  if (values.length < LEAST_OF_STRIP) return null;
  const ends = shown === null ? values : Float64Array.of(...values, shown);
  const low = ends.reduce((least, value) => Math.min(least, value), Infinity);
  const high = ends.reduce((most, value) => Math.max(most, value), -Infinity);
  return { low, high, values, reference: shown };
}
