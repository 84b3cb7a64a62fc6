import { toDegrees } from '../../../src/core/geo/plane.ts';
import type { Sozialraum } from '../district.ts';
import type { Ring } from '../geometry/borders.ts';
import { contains, ORIGIN } from '../geometry/geojson.ts';
import type { Point } from '../geometry/river.ts';
import { stream } from '../random.ts';

const degrees = toDegrees('EPSG:25832');

/** A place within a Sozialraum, near where people live, as longitude and latitude with five decimals. */
export function spotIn(area: Sozialraum, rings: readonly Ring[], key: string): readonly [lon: string, lat: string] {
  const draw = stream(`spot/${key}`);
  const [x, y] = [(area.gemeinde.at[0] + area.offset[0]) * 1000, (area.gemeinde.at[1] + area.offset[1]) * 1000];
  const isIn = (point: Point): boolean => rings.filter((ring) => contains(ring, point)).length % 2 === 1;
  for (let reach = 700; ; reach = reach > 60_000 ? 700 : reach * 1.05) {
    const point: Point = [x + (draw() + draw() - 1) * reach, y + (draw() + draw() - 1) * reach];
    if (!isIn(point)) continue;
    const [lon, lat] = degrees([point[0] + ORIGIN[0], point[1] + ORIGIN[1]]);
    return [lon.toFixed(5), lat.toFixed(5)];
  }
}
