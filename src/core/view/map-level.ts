import type { Area } from '../model/area.ts';
import type { AreaId, LevelId } from '../model/ids.ts';
import { cellAt } from '../model/series.ts';
import { asPlace } from '../text/place.ts';
import { drawnAreas } from './areas.ts';
import { coverageOf } from './coverage.ts';
import { linkedAreas } from './linked-areas.ts';
import { changeDays, shapeChangesOf } from './map-changes.ts';
import { populationIndicator } from './population.ts';
import { href, say, type Site } from './site.ts';
import { dayOrNone } from './vintages.ts';

export { lives } from './lives.ts';

/** What scripts know of a level: its areas in the order of all files and drawings, area `k` being path `k`. Once for all indicators. */
export interface LevelFile {
  readonly version: 2;
  readonly level: string;
  readonly one: string;
  readonly many: string;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** How many of them, from the first, are drawn; those behind stand in tables only, such as the reference area. */
  readonly drawn: number;
  /** How many of them, from the first, are of this level; a reference area of another level stands behind them. */
  readonly own: number;
  /** The area above each area, as a position in `groups`; −1 for none. */
  readonly parents: readonly number[];
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  /** By position, areas that have not always existed: from the first day, up to but not on the last (`YYYYMMDD`; 0 for no such day). */
  readonly lives: Readonly<Record<number, readonly [from: number, to: number]>>;
  /** The days (`YYYYMMDD`) on which the drawing of what goes on existing changes, the earliest first; only where there are any. */
  readonly redrawn?: readonly number[];
  /** Position of the area that all are compared with; null where the portal names none. */
  readonly reference: number | null;
  /** Where it is: `im Landkreis Auental`. */
  readonly referencePlace: string;
  /** Words that the areas are filed under, such as `settlement`; empty for areas that have none. */
  readonly attributes: readonly { readonly id: string; readonly values: readonly string[]; readonly of: readonly number[] }[];
  /** Newest known number of inhabitants; empty where the portal knows none. */
  readonly population: readonly (number | null)[];
  /** Address of an area's page, with `*` in place of its id. */
  readonly href: string;
}

export function levelFileOf(site: Site, level: LevelId): LevelFile {
  const { declaration, levels, areas } = site.portal;
  const linked = linkedAreas(site, level);
  const { one, many } = levels.get(level)!;
  const parents = [...new Set(linked.flatMap(({ parent }) => (parent === null || !areas.has(parent) ? [] : [parent])))];
  const position = new Map(parents.map((id, index) => [id, index]));
  const changes = shapeChangesOf(site, level);
  const reference = linked.findIndex(({ id }) => id === declaration.reference);
  return {
    version: 2,
    level,
    one: say(site, one),
    many: say(site, many),
    ids: linked.map(({ id }) => id),
    names: linked.map(({ name }) => name),
    drawn: drawnAreas(site, level).length,
    own: linked.filter((area) => area.level === level).length,
    parents: linked.map(({ parent, level: own }) => (own !== level || parent === null ? -1 : (position.get(parent) ?? -1))),
    groups: parents.map((id) => ({ id, name: areas.get(id)!.name })),
    lives: Object.fromEntries(
      linked.flatMap(({ validFrom, validTo }, k) =>
        validFrom === null && validTo === null ? [] : [[k, [dayOrNone(validFrom), dayOrNone(validTo)]]],
      ),
    ),
    ...(changes && { redrawn: changeDays(changes) }),
    reference: reference < 0 ? null : reference,
    referencePlace: reference < 0 ? '' : asPlace(linked[reference]!.name, site.language),
    attributes: attributesOf(linked, level),
    population: populationOf(site, linked),
    href: href(site, '/gebiete/*/'),
  };
}

/** Attributes that file areas under a few words; numbers and names of their own say nothing about groups. */
function attributesOf(linked: readonly Area[], level: LevelId): LevelFile['attributes'] {
  const own = linked.filter((area) => area.level === level);
  const names = [...new Set(own.flatMap(({ attributes }) => [...attributes.keys()]))];
  return names.flatMap((id) => {
    const values = [...new Set(own.flatMap(({ attributes }) => attributes.get(id) || []))].sort();
    const grouping = values.length >= 2 && values.length <= MOST_GROUPS && values.some((value) => !/^[\d.,\s]+$/.test(value));
    if (!grouping || values.length === own.length) return [];
    return [
      { id, values, of: linked.map((area) => (area.level === level ? values.indexOf(area.attributes.get(id) ?? '') : -1)) },
    ];
  });
}

const MOST_GROUPS = 30;

function populationOf(site: Site, linked: readonly Area[]): LevelFile['population'] {
  const id = populationIndicator(site);
  const series = id === null ? undefined : site.portal.series.get(id);
  if (id === null || series === undefined) return [];
  const coverage = coverageOf(site, id);
  const figures = linked.map(({ id: area, level }) => {
    const newest = coverage.get(level)?.newest;
    const cell = newest === undefined ? null : cellAt(series, area as AreaId, newest);
    return cell?.kind === 'value' ? cell.value : null;
  });
  return figures.every((figure) => figure === null) ? [] : figures;
}
