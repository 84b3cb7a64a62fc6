import { extentOf } from '../derive/middle.ts';
import { valuesAt } from '../derive/values.ts';
import { LEAST_OF_STRIP, type StripGround } from '../draw/row-cell.ts';
import type { Area } from '../model/area.ts';
import { cellAt } from '../model/series.ts';
import { areasOn } from './areas.ts';
import { remembered } from './remembered.ts';
import type { RowGround } from './row-ground.ts';
import type { Site } from './site.ts';

/** The name of the strip that all areas of a level share in a period. */
export const stripName = ({ k }: RowGround, period: number): string => `s${k}-${period}`;

/** The figures of all areas of the level in a period; null where they are too few to lie anywhere. */
export const stripOfLevel = remembered((_: Site, ground: RowGround, _area: Area, period: number) => [ground, period], gather);

function gather(site: Site, { series, total }: RowGround, area: Area, period: number): StripGround | null {
  const { declaration } = site.portal;
  const at = series.periods[period];
  if (at === undefined) return null;
  const ids = areasOn(site, area.level, at.end).map(({ id }) => id);
  const values = valuesAt(series, ids, period).filter((value) => !Number.isNaN(value));
  const cell = total || declaration.reference === null ? null : cellAt(series, declaration.reference, period);
  const shown = cell?.kind === 'value' ? cell.value : null;
  if (values.length < LEAST_OF_STRIP) return null;
  const [low, high] = extentOf(shown === null ? [...values] : [...values, shown]);
  return { low, high, values, reference: shown };
}
