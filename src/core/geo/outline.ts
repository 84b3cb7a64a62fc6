import { mesh } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { Drawing } from './draw-rings.ts';
import { linePath } from './path.ts';
import { straighten, type Point } from './ring.ts';

/** All borders of a layer, each drawn once, as long as they can be drawn in one go. */
export function outlineOf(layer: GeometryCollection, { simplified, scale }: Drawing): string {
  const { coordinates } = mesh({ type: 'Topology', arcs: simplified, objects: { layer } }, layer);
  return coordinates
    .map((line) => straighten(line.map(([x, y]): Point => [Math.round(x! * scale), Math.round(y! * scale)])))
    .filter((line) => line.length > 1)
    .map(linePath)
    .join('');
}
