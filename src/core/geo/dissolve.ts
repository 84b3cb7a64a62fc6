import { mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon } from 'topojson-specification';
import type { AreaId, LevelId } from '../model/ids.ts';
import type { Catalogue } from '../model/portal.ts';
import { lineOf, type Lines } from './topology.ts';

/** The areas of a level in one vintage, as arcs over the borders that all layers share. */
export interface Layer {
  readonly level: LevelId;
  readonly validFrom: string | null;
  /** In the order of the area files, and of `arcs.geometries`. */
  readonly ids: readonly AreaId[];
  readonly arcs: GeometryCollection;
}

/**
 * Layers for levels that bring no geometry of their own: an area is the union of its members or else its children, in each
 * vintage of theirs. It is left out when one of them that exists today never had a geometry, because a part must not pass for the
 * whole.
 */
export function dissolvedLayers(given: readonly Layer[], { levels, areas }: Catalogue, lines: Lines): Layer[] {
  const parts = new Map<AreaId, AreaId[]>();
  for (const { id, parent, members } of areas.values()) {
    if (members.length > 0) parts.set(id, [...members]);
    else if (parent !== null && parts.has(parent)) parts.get(parent)!.push(id);
    else if (parent !== null) parts.set(parent, [id]);
  }
  const layers = [...given];
  const layersOf = (level: LevelId | undefined): Layer[] => layers.filter((layer) => layer.level === level);
  const pending = new Set([...levels.keys()].filter((level) => layersOf(level).length === 0));

  for (let grown = true; grown;) {
    grown = false;
    for (const level of pending) {
      const wholes = [...areas.values()].filter((area) => area.level === level && parts.has(area.id)).map((area) => area.id);
      const bases = new Set(wholes.flatMap((id) => parts.get(id)!).map((id) => areas.get(id)?.level));
      const base = [...bases].map(layersOf).find((found) => found.length > 0);
      if (base === undefined) continue;
      const drawable = new Set(base.flatMap((layer) => layer.ids));
      const isGap = (part: AreaId): boolean => !drawable.has(part) && areas.get(part)?.validTo === null;
      const complete = wholes.filter((id) => !parts.get(id)!.some(isGap));
      layers.push(...base.map((layer) => union(level, complete, parts, layer, lines)).filter((layer) => layer.ids.length > 0));
      pending.delete(level);
      grown = true;
    }
  }
  return layers.slice(given.length);
}

function union(
  level: LevelId,
  wholes: readonly AreaId[],
  parts: ReadonlyMap<AreaId, readonly AreaId[]>,
  base: Layer,
  lines: Lines,
): Layer {
  const geometry = new Map(base.ids.map((id, index) => [id, base.arcs.geometries[index] as MultiPolygon]));
  const merged = wholes.flatMap((id) => {
    const present = parts.get(id)!.flatMap((part) => geometry.get(part) ?? []);
    return present.length === 0
      ? []
      : [{ id, area: mergeArcs({ type: 'Topology', arcs: lines, objects: {} }, [onceEach(present)]) }];
  });
  return {
    level,
    validFrom: base.validFrom,
    ids: merged.map(({ id }) => id),
    arcs: { type: 'GeometryCollection', geometries: merged.map(({ area }) => area) },
  };
}

/**
 * All polygons of some areas, but one that lies over its like (specks do) only once: merging takes what is there twice for an
 * inner border.
 */
function onceEach(areas: readonly MultiPolygon[]): MultiPolygon {
  const polygons = new Map(
    areas.flatMap(({ arcs }) => arcs.map((polygon) => [String(polygon.flat().map(lineOf).sort()), polygon] as const)),
  );
  return { type: 'MultiPolygon', arcs: [...polygons.values()] };
}
