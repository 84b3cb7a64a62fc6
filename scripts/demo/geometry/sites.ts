import { GEMEINDEN } from '../district.ts';
import { stream } from '../random.ts';
import { rivers, type Point } from './river.ts';

/** A patch of land is what lies nearest to its site. `bank` says on which side of which river a riverside patch lies. */
export interface Site {
  readonly x: number;
  readonly y: number;
  readonly bank: string | null;
}

export const FRAME = { west: -3000, south: -3000, east: 63000, north: 53000 };
const TOWNS = new Map([
  ['99001001', 1],
  ['99001002', 0.85],
]);
const RIVER_STEP = 310;
const BANK = 150;

/** Patches are small in towns and large in the open country. */
function spacing(x: number, y: number): number {
  let least = 980;
  for (const { id, at } of GEMEINDEN) {
    const away = Math.hypot(x - at[0] * 1000, y - at[1] * 1000);
    const size = TOWNS.get(id);
    least = Math.min(least, size === undefined ? 430 + away * 0.16 : 230 + Math.max(0, away / size - 1800) * 0.13);
  }
  return least;
}

/**
 * Sites in pairs along the rivers, so that borders can follow the water, then scattered so that none is nearer to another than
 * the spacing there.
 */
export function scatter(): Site[] {
  const sites: Site[] = [];
  const shelves = new Map<string, Site[]>();
  const shelf = (x: number, y: number): string => `${Math.floor(x / 1000)}/${Math.floor(y / 1000)}`;
  const near = (x: number, y: number): Site[] =>
    [-1, 0, 1].flatMap((i) => [-1, 0, 1].flatMap((j) => shelves.get(shelf(x + i * 1000, y + j * 1000)) ?? []));
  const add = (site: Site): void => {
    sites.push(site);
    const key = shelf(site.x, site.y);
    shelves.set(key, [...(shelves.get(key) ?? []), site]);
  };
  const free = (x: number, y: number, room: number): boolean => near(x, y).every((s) => Math.hypot(s.x - x, s.y - y) >= room);

  rivers(RIVER_STEP).forEach((line, river) => {
    for (const site of banks(line, river)) if (free(site.x, site.y, BANK * 1.1)) add(site);
  });
  const water = rivers(100).flat();
  const draw = stream('sites');
  for (let i = 0; i < 60_000; i++) {
    const x = FRAME.west + draw() * (FRAME.east - FRAME.west);
    const y = FRAME.south + draw() * (FRAME.north - FRAME.south);
    const room = spacing(x, y);
    if (free(x, y, room) && water.every(([wx, wy]) => Math.abs(wx - x) > BANK * 1.7 || Math.hypot(wx - x, wy - y) > BANK * 1.7))
      add({ x, y, bank: null });
  }
  return sites;
}

/** A site on either side of every point; a little uneven, because four sites on one circle have no clear borders. */
function* banks(line: readonly Point[], river: number): Generator<Site> {
  const draw = stream(`banks/${river}`);
  for (let i = 1; i + 1 < line.length; i++) {
    const [before, point, after] = [line[i - 1]!, line[i]!, line[i + 1]!];
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]);
    const [dx, dy] = [(after[0] - before[0]) / length, (after[1] - before[1]) / length];
    for (const side of [1, -1]) {
      const aside = side * BANK * (0.94 + 0.12 * draw());
      const along = (draw() - 0.5) * 70;
      yield {
        x: point[0] - dy * aside + dx * along,
        y: point[1] + dx * aside + dy * along,
        bank: `${river}${side > 0 ? 'L' : 'R'}`,
      };
    }
  }
}

/** Whether two neighbouring patches lie on opposite banks. */
export const acrossRiver = (a: Site, b: Site): boolean =>
  a.bank !== null && b.bank !== null && a.bank !== b.bank && a.bank[0] === b.bank[0];
