import type { Area } from '../model/area.ts';
import type { LevelMap } from '../geo/level-map.ts';
import type { AreaId, IndicatorId, ThemeId } from '../model/ids.ts';
import { dayBefore, formatDate } from '../text/date.ts';
import { sortedByName } from '../text/collate.ts';
import { fillIn, uiOf } from '../text/ui.ts';
import { areaFigure, type AreaFigure } from './area-figure.ts';
import { ancestors, relationsOf } from './area-relations.ts';
import { mapWith } from './areas.ts';
import type { Link } from './frame.ts';
import type { MapModel } from './map.ts';
import { membersMap } from './members-map.ts';
import { signNote, type Sign } from './sign-note.ts';
import { areaPath, href, locatorName, say, themePath, type Site } from './site.ts';

export interface AreaPage {
  readonly name: string;
  readonly kind: string;
  readonly trail: readonly Link[];
  /** Relations to other areas and days, each with its links or text. */
  readonly relations: readonly { readonly term: string; readonly links: readonly Link[]; readonly text: string }[];
  readonly locator: { readonly src: string; readonly width: number; readonly height: number; readonly alt: string } | null;
  /** For areas without borders of their own: their members on the map. */
  readonly membersMap: MapModel | null;
  readonly comparisons: readonly string[];
  readonly themes: readonly { readonly title: string; readonly href: string | null; readonly rows: readonly AreaFigure[] }[];
  readonly keyFigures: readonly AreaFigure[];
  /** The signs and marks that occur in the tables. */
  readonly signs: readonly Sign[];
}

export function areaPage(site: Site, id: AreaId): AreaPage {
  const area = site.portal.areas.get(id)!;
  const { declaration } = site.portal;
  const others = comparisonsOf(site, area);
  const figures = new Map(
    [...site.portal.indicators.values()].flatMap((indicator): [IndicatorId, AreaFigure][] => {
      const figure = areaFigure(site, area, indicator, others);
      return figure === null ? [] : [[indicator.id, figure]];
    }),
  );
  const pick = (ids: Iterable<IndicatorId>): AreaFigure[] =>
    [...ids].map((indicator) => figures.get(indicator)).filter((figure) => figure !== undefined);
  // Alone among its like, an area that cuts across the hierarchy would show nothing of where it lies.
  const located = area.members.length > 0 ? null : mapWith(site, area);
  return {
    name: area.name,
    kind: kindOf(site, area),
    trail: ancestors(site, area).map((ancestor) => ({ name: ancestor.name, href: areaPath(site, ancestor.id) })),
    relations: relationsOf(site, area),
    locator: located === null ? null : locatorOf(site, area, located),
    membersMap: located === null ? membersMap(site, area) : null,
    comparisons: others.map(({ name }) => name),
    themes: themesOf(site, pick),
    keyFigures: pick(declaration.keyIndicators),
    signs: signNote(
      [...figures.values()].flatMap(({ value }) => value.flags),
      [...figures.values()].flatMap(({ value }) => value.sign ?? []),
    ),
  };
}

/** `Gemeinde`, or `Gemeinde (Bestand bis 31. Dezember 2018)`. */
function kindOf(site: Site, { level, validTo }: Area): string {
  const kind = say(site, site.portal.levels.get(level)!.one);
  return validTo === null ? kind : `${kind} (${uiOf(site.language).until} ${formatDate(dayBefore(validTo), site.language)})`;
}

/** Its Gemeinde and the reference area: what the figures of an area stand beside. */
function comparisonsOf(site: Site, area: Area): Area[] {
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

/** Each indicator under its first declared theme; those of none come last. */
function themesOf(site: Site, figuresOf: (ids: Iterable<IndicatorId>) => readonly AreaFigure[]): AreaPage['themes'] {
  const { themes } = site.portal.declaration;
  const first = Map.groupBy(
    site.portal.indicators.values(),
    (indicator) => themes.find(({ id }) => indicator.themes.includes(id))?.id ?? null,
  );
  const rows = (theme: ThemeId | null): readonly AreaFigure[] =>
    sortedByName(figuresOf((first.get(theme) ?? []).map(({ id }) => id)), ({ title }) => title);
  const rest = {
    title: uiOf(site.language)[themes.length === 0 ? 'indicators' : 'otherIndicators'],
    href: null,
    rows: rows(null),
  };
  return [
    ...themes.map(({ id, title }) => ({ title: say(site, title), href: themePath(site, id), rows: rows(id) })),
    rest,
  ].filter((theme) => theme.rows.length > 0);
}
