import type { Area } from '../model/area.ts';
import type { LevelId } from '../model/ids.ts';
import type { Language } from '../model/localized.ts';
import { sortedByName } from '../text/collate.ts';
import { dayBefore, formatDate } from '../text/date.ts';
import { placeKind } from '../text/place-kind.ts';
import { allAreas, currentAreas } from './areas.ts';
import type { Link } from './frame.ts';
import { levelName } from './level-name.ts';
import { areaPath, say, type Site } from './site.ts';

export interface LevelIndex {
  readonly level: LevelId;
  readonly title: string;
  /** By the area they lie in, where there are many. */
  readonly groups: readonly { readonly parent: Link | null; readonly areas: readonly Link[] }[];
  readonly former: readonly Link[];
}

const link = (site: Site, { id, name }: Area): Link => ({ name, href: areaPath(site, id) });

/** Every area as a plain list: the way to an area that needs nothing but links. */
export const areaIndex = (site: Site): readonly LevelIndex[] =>
  [...site.portal.levels.values()].map((level) => {
    const areas = sortedByName(currentAreas(site, level.id), ({ name }) => name);
    const byParent = Map.groupBy(areas, ({ parent }) => parent);
    const grouped = byParent.size > 1 && areas.length > 20;
    const groups = grouped
      ? sortedByName([...byParent], ([parent]) => (parent === null ? '' : (site.portal.areas.get(parent)?.name ?? parent))).map(
          ([parent, children]) => {
            const above = parent === null ? undefined : site.portal.areas.get(parent);
            return { parent: above ? link(site, above) : null, areas: children.map((area) => link(site, area)) };
          },
        )
      : [{ parent: null, areas: areas.map((area) => link(site, area)) }];
    const former = allAreas(site, level.id).filter(({ validTo }) => validTo !== null);
    return {
      level: level.id,
      title: levelName(site, level.id),
      groups,
      former: sortedByName(former, ({ name }) => name).map((area) => link(site, area)),
    };
  });

/** What the search field knows: areas, then places, each with where it lies and where it leads. */
export function areaSearchEntries(site: Site): readonly { n: string; l: string; p: string; u: string }[] {
  const { areas, levels, places } = site.portal;
  const parentName = (area: Area): string => (area.parent === null ? '' : (areas.get(area.parent)?.name ?? ''));
  return [
    ...[...areas.values()].map((area) => ({
      n: area.name,
      l: [say(site, levels.get(area.level)!.one), ...until(area, site.language)].join(', '),
      p: parentName(area),
      u: areaPath(site, area.id),
    })),
    ...places.flatMap(({ place, kind, area }) => {
      const found = areas.get(area);
      if (!found) return [];
      const above = found.parent === site.portal.declaration.reference ? '' : parentName(found);
      return [
        {
          n: place,
          l: placeKind(kind, site.language),
          p: [found.name, above].filter(Boolean).join(', '),
          u: areaPath(site, area),
        },
      ];
    }),
  ];
}

/** `bis 2018` for an area that ended with that year, `bis 30. Juni 2014` for one that ended within it. */
function until({ validTo }: Area, language: Language): string[] {
  if (validTo === null) return [];
  const last = dayBefore(validTo);
  return [`${language === 'de' ? 'bis' : 'until'} ${last.endsWith('-12-31') ? last.slice(0, 4) : formatDate(last, language)}`];
}
