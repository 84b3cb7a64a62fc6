import type { Area, Level } from '../../../src/core/model/area.ts';
import type { AreaId, LevelId } from '../../../src/core/model/ids.ts';
import type { Catalogue, PolygonCoordinates, SourceGeometry } from '../../../src/core/model/portal.ts';

export const area = (id: string): AreaId => id as AreaId;
export const level = (id: string): LevelId => id as LevelId;

export interface Layer {
  readonly level: string;
  readonly crs?: string;
  readonly validFrom?: string;
  readonly features: Readonly<Record<string, PolygonCoordinates>>;
}

type Family = Readonly<
  Record<
    string,
    { readonly level: string; readonly parent?: string; readonly members?: readonly string[]; readonly validTo?: string }
  >
>;

/** A catalogue of the areas that the layers draw, and of others by their family ties; everything else in it is empty. */
export function catalogueOf(layers: readonly Layer[], family: Family = {}): Catalogue {
  const levels = [...new Set([...Object.values(family), ...layers].map((entry) => level(entry.level)))].map((id): Level => ({
    id,
    one: id,
    many: id,
    parent: null,
    keys: 'local',
    overlay: false,
    minPopulation: null,
    geometry: null,
  }));
  const drawn = layers.flatMap((layer) => Object.keys(layer.features).map((id) => [id, { level: layer.level }] as const));
  const areas = Object.entries({ ...Object.fromEntries(drawn), ...family }).map(([id, ties]: [string, Family[string]]): Area => ({
    id: area(id),
    name: id,
    level: level(ties.level),
    parent: ties.parent === undefined ? null : area(ties.parent),
    members: (ties.members ?? []).map(area),
    validFrom: null,
    validTo: ties.validTo ?? null,
    attributes: new Map(),
  }));
  const geometries = Map.groupBy(
    layers.map(({ level: id, crs = 'EPSG:25832', validFrom = null, features }) => ({
      id: level(id),
      geometry: {
        file: `data/geometry/${id}.geojson`,
        validFrom,
        crs,
        features: new Map(Object.entries(features).map(([key, polygons]) => [area(key), polygons])),
      } satisfies SourceGeometry,
    })),
    ({ id }) => id,
  );
  return {
    declaration: {
      id: 'test',
      title: 'Test',
      description: '',
      language: 'de',
      url: null,
      base: '/',
      publisher: { name: 'Test', email: null, phone: null, url: null, address: null },
      contact: { name: 'Test', email: null, phone: null, url: null },
      licence: 'dl-de-by-2.0',
      levels,
      reference: null,
      defaultLevel: level('raum'),
      themes: [],
      keyIndicators: [],
      profile: { indicators: [], labels: new Map(), similarity: new Map(), groups: null },
      palette: 'petrol',
      signs: {
        zero: '–',
        nearlyZero: '0',
        missing: '.',
        later: '…',
        suppressed: '.',
        protected: '.',
        unreliable: '/',
        notMeaningful: 'x',
      },
      fictional: true,
    },
    levels: new Map(levels.map((entry) => [entry.id, entry])),
    areas: new Map(areas.map((entry) => [entry.id, entry])),
    changes: [],
    places: [],
    sources: new Map(),
    rulesets: new Map(),
    indicators: new Map(),
    indices: new Map(),
    facilities: new Map(),
    goals: new Map(),
    measures: new Map(),
    findings: new Map(),
    reports: [],
    prose: { pages: new Map(), indicators: new Map(), areas: new Map() },
    geometries: new Map([...geometries].map(([id, entries]) => [id, entries.map(({ geometry }) => geometry)])),
  };
}

type Ring = [number, number][];

/** A rectangle in UTM 32 near 9° E, 52° N, given in kilometres from there; counterclockwise, as GeoJSON wants outer rings. */
export function box(x0: number, y0: number, x1: number, y1: number): Ring {
  const corners: Ring = [[x0, y0], [x1, y0], [x1, y1], [x0, y1], [x0, y0]]; // prettier-ignore
  return corners.map(([x, y]) => [500_000 + 1000 * x, 5_761_000 + 1000 * y]);
}
