import type { Area } from '../model/area.ts';
import type { AreaId, IndicatorId } from '../model/ids.ts';
import { fillIn, uiOf } from '../text/ui.ts';
import { areaFigure, type AreaFigure } from './area-figure.ts';
import { ancestors, relationsOf } from './area-relations.ts';
import type { Link } from './frame.ts';
import type { MapModel } from './map.ts';
import { membersMap } from './members-map.ts';
import { areaPath, href, newestMap, say, themePath, type Site } from './site.ts';

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
  readonly themes: readonly { readonly title: string; readonly href: string; readonly rows: readonly AreaFigure[] }[];
  readonly keyFigures: readonly AreaFigure[];
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
  const map = newestMap(site, area.level);
  // Alone among its like, an area that cuts across the hierarchy would show nothing of where it lies.
  const located = map?.paths.has(id) === true && area.members.length === 0;
  return {
    name: area.name,
    kind: say(site, site.portal.levels.get(area.level)!.one),
    trail: ancestors(site, area).map((ancestor) => ({ name: ancestor.name, href: areaPath(site, ancestor.id) })),
    relations: relationsOf(site, area),
    locator: located
      ? {
          src: `${href(site, `/karten/${area.level}.svg`)}#a-${id}`,
          width: map!.width,
          height: map!.height,
          alt: fillIn(uiOf(site.language).locator, { name: area.name }),
        }
      : null,
    membersMap: located ? null : membersMap(site, area),
    comparisons: others.map(({ name }) => name),
    themes: declaration.themes
      .map((theme) => ({
        title: say(site, theme.title),
        href: themePath(site, theme.id),
        rows: pick(
          [...site.portal.indicators.values()].filter(({ themes }) => themes[0] === theme.id).map((indicator) => indicator.id),
        ),
      }))
      .filter(({ rows }) => rows.length > 0),
    keyFigures: pick(declaration.keyIndicators),
  };
}

/** Its Gemeinde and the reference area: what the figures of an area stand beside. */
function comparisonsOf(site: Site, area: Area): Area[] {
  const { areas, declaration } = site.portal;
  const ids = [area.parent, declaration.reference].filter((id) => id !== null && id !== area.id);
  return [...new Set(ids)].map((id) => areas.get(id!)).filter((other) => other !== undefined);
}
