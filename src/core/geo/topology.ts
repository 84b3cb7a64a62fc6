import { topology as build } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Objects, Topology } from 'topojson-specification';
import type { SnappedPolygon } from './snap.ts';

/**
 * Layers of areas over one set of border lines: a line that two areas, levels or vintages share is one line, whatever becomes of
 * it.
 */
export interface SharedBorders {
  /** The areas of each layer, in the order they came in. */
  readonly layers: readonly GeometryCollection[];
  readonly full: Lines;
  /**
   * The lines without the points that, going by Visvalingam's triangles, change less than this surface (in square steps of the
   * grid).
   */
  readonly simplified: (surface: number) => Lines;
}

export type Lines = Topology['arcs'];

export function shareBorders(layers: readonly Iterable<readonly SnappedPolygon[]>[]): SharedBorders {
  const collections = layers.map((layer) => ({ type: 'GeometryCollection' as const, geometries: [...layer].map(multiPolygon) }));
  const built = build(Object.fromEntries(collections.map((collection, index) => [`layer${index}`, collection])));
  const weighed = presimplify(built as Topology<Objects>);
  return {
    layers: layers.map((_, index) => built.objects[`layer${index}`] as GeometryCollection),
    full: built.arcs,
    simplified: (surface) => simplify(weighed, surface).arcs,
  };
}

const multiPolygon = (polygons: readonly SnappedPolygon[]): { type: 'MultiPolygon'; coordinates: number[][][][] } => ({
  type: 'MultiPolygon',
  coordinates: polygons.map((rings) => rings.map((ring) => [...ring, ring[0]!].map(([x, y]) => [x, y]))),
});

/** The arcs of an area: polygons → rings → lines, a line walked backwards written as its complement. */
export const arcsOf = (area: GeometryCollection['geometries'][number]): readonly (readonly (readonly number[])[])[] =>
  (area as MultiPolygon).arcs;

/** The index of the line that an arc walks along, forwards or backwards. */
export const lineOf = (arc: number): number => (arc < 0 ? ~arc : arc);
