import type { Area } from '../model/area.ts';
import type { LevelMap } from '../geo/level-map.ts';
import type { AreaId } from '../model/ids.ts';
import { dayBefore, formatDate } from '../text/date.ts';
import { mostFrequent } from '../text/most-frequent.ts';
import { fillIn, uiOf } from '../text/ui.ts';
import { areaFigure, type AreaFigure } from './area-figure.ts';
import { ancestors, relationsOf } from './area-relations.ts';
import { LEAST_OF_STRIP } from '../draw/row-cell.ts';
import { allAreas, childrenOf, mapWith } from './areas.ts';
import type { Link } from './frame.ts';
import { mapOfMembers } from './locator-groups.ts';
import { sheetOf } from './sheets.ts';
import { themesOfLevel } from './row-ground.ts';
import { signNote, type Sign } from './sign-note.ts';
import { areaPath, href, locatorName, say, type Site } from './site.ts';

export interface AreaPage {
  readonly name: string;
  readonly kind: string;
  readonly trail: readonly Link[];
  readonly hasChildren: boolean;
  /** Relations to other areas and days, each with its links or text. */
  readonly relations: readonly { readonly term: string; readonly links: readonly Link[]; readonly text: string }[];
  readonly locator: { readonly src: string; readonly width: number; readonly height: number; readonly alt: string } | null;
  readonly comparisons: readonly string[];
  readonly themes: readonly ThemeRows[];
  readonly keyFigures: readonly AreaFigure[];
  /** The period that most changes are counted from; empty where there are none. */
  readonly since: string;
  /** Address of a drawing by its name. */
  readonly picture: (name: string | number) => string;
  /** The areas that the distributions show; null where they are too few for any. */
  readonly many: string | null;
  /** The one that is dashed; null for none. */
  readonly reference: string | null;
  /** The signs and marks that occur in the tables. */
  readonly signs: readonly Sign[];
}

export interface ThemeRows {
  readonly title: string;
  readonly href: string | null;
  /** Of most of its figures; a row names its own where it differs. */
  readonly period: string;
  readonly rows: readonly AreaFigure[];
}

export function areaPage(site: Site, id: AreaId): AreaPage {
  const area = site.portal.areas.get(id)!;
  const { declaration, levels } = site.portal;
  const others = comparisonsOf(site, area);
  const byIndicator = new Map<string, AreaFigure>();
  const themes = themesOfLevel(site, area.level).map((theme): ThemeRows => {
    const rows = theme.rows.map((ground) => {
      const figure = areaFigure(site, area, ground, others);
      byIndicator.set(ground.indicator.id, figure);
      return figure;
    });
    return { title: theme.title, href: theme.href, period: mostFrequent(rows.map(({ period }) => period)), rows };
  });
  const figures = [...byIndicator.values()];
  // Alone among its like, an area that cuts across the hierarchy would show nothing of where it lies.
  const located = area.members.length > 0 ? mapOfMembers(site, area) : mapWith(site, area);
  const sheet = sheetOf(site, id);
  const level = levels.get(area.level)!;
  return {
    name: area.name,
    kind: kindOf(site, area),
    trail: ancestors(site, area).map((ancestor) => ({ name: ancestor.name, href: areaPath(site, ancestor.id) })),
    hasChildren: childrenOf(site, id).length > 0,
    relations: relationsOf(site, area),
    locator: located === null ? null : locatorOf(site, area, located),
    comparisons: others.map(({ name }) => name),
    themes,
    keyFigures: declaration.keyIndicators.map((key) => byIndicator.get(key)).filter((figure) => figure !== undefined),
    since: mostFrequent(figures.flatMap(({ trend }) => trend?.since ?? [])),
    picture: (name) => sheet.href(String(name)),
    many: allAreas(site, area.level).length < LEAST_OF_STRIP ? null : say(site, level.many),
    reference: declaration.reference === id ? null : (others.find((other) => other.id === declaration.reference)?.name ?? null),
    signs: signNote(
      figures.flatMap(({ value }) => value.flags),
      figures.flatMap(({ value }) => value.sign ?? []),
    ),
  };
}

/** `Gemeinde`, or `Gemeinde (Bestand bis 31. Dezember 2018)`. */
function kindOf(site: Site, { level, validTo }: Area): string {
  const kind = say(site, site.portal.levels.get(level)!.one);
  return validTo === null ? kind : `${kind} (${uiOf(site.language).until} ${formatDate(dayBefore(validTo), site.language)})`;
}

/** Its Gemeinde and the reference area: what the figures of an area stand beside. */
export function comparisonsOf(site: Site, area: Area): Area[] {
  const { areas, declaration } = site.portal;
  const ids = [area.parent, declaration.reference].filter((id) => id !== null && id !== area.id);
  return [...new Set(ids)].map((id) => areas.get(id!)).filter((other) => other !== undefined);
}

const locatorOf = (site: Site, { id, name }: Area, map: LevelMap): AreaPage['locator'] => ({
  src: `${href(site, `/karten/${locatorName(site, map)}.svg`)}#a-${id}`,
  width: map.locatorWidth,
  height: map.locatorHeight,
  alt: fillIn(uiOf(site.language).locator, { name }),
});
