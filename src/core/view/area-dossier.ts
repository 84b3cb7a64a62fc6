import type { Area } from '../model/area.ts';
import type { FacilityCategory } from '../model/facility.ts';
import type { AreaId, SourceId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import { sortedByName } from '../text/collate.ts';
import type { AreaDossier } from '../write/area-dossier.ts';
import { childrenOf } from './areas.ts';
import { coverageOf } from './coverage.ts';
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

/** Its members or children of today, then former children and the areas that went up in it. */
function partsOf(site: Site, { id, members }: Area): Area[] {
  const { areas, changes } = site.portal;
  const today = members.length > 0 ? members : childrenOf(site, id).map((child) => child.id);
  const former = [...areas.values()].filter((area) => area.parent === id && area.validTo !== null).map((area) => area.id);
  const merged = new Set<AreaId>();
  const collect = (into: AreaId): void => {
    for (const { kind, from, to } of changes) {
      if (to !== into || (kind !== 'merge' && kind !== 'rekey') || merged.has(from)) continue;
      merged.add(from);
      collect(from);
    }
  };
  collect(id);
  const named = (ids: Iterable<AreaId>): Area[] =>
    sortedByName(
      [...ids].flatMap((part) => areas.get(part) ?? []),
      ({ name }) => name,
    );
  return [...new Set([...named(today), ...named(former), ...named(merged)])].filter((part) => part.id !== id);
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

/** The newest period of its level; of a former area the last that ended before it did. */
function newestOf(site: Site, indicator: Indicator['id'], { level, validTo }: Area): number {
  const newest = coverageOf(site, indicator).get(level)?.newest ?? -1;
  if (validTo === null || newest < 0) return newest;
  const end = Number(validTo.replaceAll('-', ''));
  return site.portal.series.get(indicator)!.periods.findLastIndex((period) => period.end < end);
}
