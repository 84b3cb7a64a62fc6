import type { AreaId, LevelId } from '../model/ids.ts';
import type { Catalogue, SourceGeometry } from '../model/portal.ts';
import { fitsCrs, parseCrs, type Crs } from './crs.ts';
import { dissolvedLayers, type Layer } from './dissolve.ts';
import { emptyExtent, type Extent } from './extent.ts';
import { FINE, frameFor } from './frame.ts';
import type { LevelMap } from './level-map.ts';
import { drawLevel } from './level.ts';
import { planeFor, projectPolygons, toDegrees, toPlane } from './plane.ts';
import { snapLevel } from './snap.ts';
import { shareBorders } from './topology.ts';
import { drawnAlike } from './vintages.ts';

/** A source with what of it belongs to the portal. */
interface Source {
  readonly level: LevelId;
  readonly validFrom: string | null;
  readonly crs: Crs;
  readonly ids: readonly AreaId[];
  readonly features: SourceGeometry['features'];
}

/** What simplification may change, in square pixels, and how wide the drawing is. */
const USUAL = { width: 1000, surface: 0.75 };
/** With this many areas in one map a pixel is hardly to be seen, but every one costs the reader some hundred kilobytes. */
const DENSE = { width: 350, surface: 2.5, from: 3000 };
const LOCATOR_WIDTH = 300;

/**
 * The maps of every level that has a geometry, or whose parts have one, by vintage, earliest first. Geometry of areas that the
 * portal does not know is left aside. Throws when a coordinate reference system is unknown; reading has refused such a file
 * before.
 */
export function buildMaps(catalogue: Catalogue): ReadonlyMap<LevelId, readonly LevelMap[]> {
  const { sources, width, surface, projected, frame } = sheetOf(sourcesOf(catalogue));
  const borders = shareBorders(projected.map((areas) => snapLevel(areas, frame).values()));
  const drawing = (toWidth: number): Parameters<typeof drawLevel>[1] => {
    const scale = toWidth / width / FINE;
    const simplified = borders.simplified(surface / scale ** 2);
    return { width: toWidth, height: Math.ceil((frame.height * toWidth) / width), full: borders.full, simplified, scale };
  };
  const [large, small] = [drawing(width), drawing(LOCATOR_WIDTH)];
  const given = sources.map(({ level, validFrom, ids }, index): Layer => ({
    level,
    validFrom,
    ids,
    arcs: borders.layers[index]!,
  }));
  const layers = [...given, ...dissolvedLayers(given, catalogue, borders.full)];
  const vintages = layers.map((layer) => ({ layer, map: drawLevel(layer, large, small) }));
  const byLevel = Map.groupBy(vintages, ({ layer }) => layer.level);
  return new Map([...byLevel].map(([level, drawn]) => [level, drawnAlike(drawn, borders.full)]));
}

/** Puts a place into the common frame of all maps of a portal. */
export interface Placing {
  readonly place: (lon: number, lat: number) => readonly [x: number, y: number];
  /** How many metres one unit of the drawings stands for. */
  readonly metresPerUnit: number;
}

/** Null when the portal has no boundaries, and so no maps. */
export function placingFor(catalogue: Catalogue): Placing | null {
  const sources = sourcesOf(catalogue);
  if (sources.length === 0) return null;
  const { plane, frame, extent } = sheetOf(sources);
  const transform = toPlane('EPSG:4326', plane);
  // The grid is fine but not endless, so the scale is taken from as far as it reaches.
  const metres = Math.hypot(extent.x1 - extent.x0, extent.y1 - extent.y0);
  const [x0, y0] = frame.place(extent.x0, extent.y0);
  const [x1, y1] = frame.place(extent.x1, extent.y1);
  return {
    place: (lon, lat) => {
      const [x, y] = frame.place(...transform([lon, lat]));
      return [x / FINE, y / FINE];
    },
    metresPerUnit: (metres * FINE) / Math.hypot(x1 - x0, y1 - y0),
  };
}

/** The projection and the frame that all drawings share, with the sources projected. */
function sheetOf(sources: readonly Source[]) {
  const { width, surface } = sources.some((source) => source.ids.length >= DENSE.from) ? DENSE : USUAL;
  const plane = planeFor(degreesOf(sources));
  const extent = emptyExtent();
  const projected = sources.map(({ ids, features, crs }) => {
    const transform = toPlane(crs, plane);
    return new Map(ids.map((id) => [id, projectPolygons(features.get(id)!, crs, transform, extent)]));
  });
  return { sources, width, surface, plane, extent, projected, frame: frameFor(extent, width) };
}

function sourcesOf({ geometries, areas }: Catalogue): Source[] {
  return [...geometries].flatMap(([level, vintages]) =>
    vintages.flatMap(({ file, validFrom, crs, features }) => {
      const known = parseCrs(crs);
      if (known === null) throw new Error(`${file}: "${crs}" cannot be projected; name its EPSG code`);
      const ids = [...areas.keys()].filter((id) =>
        features.get(id)?.some(([outer]) => outer?.some((point) => fitsCrs(known, point))),
      );
      return ids.length === 0 ? [] : [{ level, validFrom, crs: known, ids, features }];
    }),
  );
}

function degreesOf(sources: readonly Source[]): Extent {
  const extent = emptyExtent();
  for (const { ids, features, crs } of sources) {
    const transform = toDegrees(crs);
    for (const id of ids) projectPolygons(features.get(id)!, crs, transform, extent);
  }
  return extent;
}
