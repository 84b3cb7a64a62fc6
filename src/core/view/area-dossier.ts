import type { Area } from '../model/area.ts';
import type { FacilityCategory } from '../model/facility.ts';
import type { AreaId, SourceId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import { sortedByName } from '../text/collate.ts';
import type { AreaDossier } from '../write/area-dossier.ts';
import { partsOf } from './area-parts.ts';
import { coverageOf, lastPeriod } from './coverage.ts';
import { facilitiesIn } from './facilities-in.ts';
import { areaPath, publicAddress, say, type Site } from './site.ts';

/** What the files about an area are written from. Sources that may not be passed on stay out, and are named. */
export function areaDossier(site: Site, id: AreaId): AreaDossier {
  const { portal, language, dataVersion } = site;
  const area = portal.areas.get(id)!;
  const areas = [area, ...partsOf(site, area)];
  const { reference } = portal.declaration;
  const isOpen = ({ sources }: { readonly sources: readonly SourceId[] }): boolean =>
    sources.every((source) => portal.sources.get(source)?.redistributable !== false);
  const indicators = inOrder(site, areas);
  const facilities = [...portal.facilities.values()].flatMap((category): FacilityCategory[] => {
    const inside = facilitiesIn(site, category, area);
    return inside.length === 0 ? [] : [{ ...category, facilities: inside }];
  });
  return {
    portal,
    language,
    area,
    areas,
    reference: reference === null || reference === id ? null : (portal.areas.get(reference) ?? null),
    indicators: indicators.filter(isOpen),
    closed: indicators.filter((indicator) => !isOpen(indicator)),
    newest: (indicator, of) => newestOf(site, indicator, portal.areas.get(of)!),
    facilities: facilities.filter(isOpen),
    closedFacilities: facilities.filter((category) => !isOpen(category)),
    address: publicAddress(site, areaPath(site, id)),
    dataVersion,
  };
}

/** The indicators that say anything of the areas, by theme and title. */
function inOrder(site: Site, areas: readonly Area[]): Indicator[] {
  const { declaration, indicators, series } = site.portal;
  const order = declaration.themes.map(({ id }) => id);
  const rank = ({ themes }: Indicator): number => {
    const first = order.findIndex((theme) => themes.includes(theme));
    return first < 0 ? order.length : first;
  };
  const known = [...indicators.values()].filter(({ id }) => areas.some((area) => series.get(id)?.areaIndex.has(area.id)));
  return sortedByName(known, ({ title }) => say(site, title)).toSorted((a, b) => rank(a) - rank(b));
}

/** -1 where the level has no figures. */
function newestOf(site: Site, indicator: Indicator['id'], area: Area): number {
  const span = coverageOf(site, indicator).get(area.level);
  return span === undefined ? -1 : lastPeriod(site.portal.series.get(indicator)!, span, area);
}
