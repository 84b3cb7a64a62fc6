import type { GeometryCollection } from 'topojson-specification';
import { doubleArea, speck, tidy, type Point, type Ring } from './ring.ts';
import { arcsOf, lineOf, type Lines } from './topology.ts';

/** The rings of an area as drawn: polygons → rings in whole pixels. */
export type DrawnArea = readonly (readonly Ring[])[];

export interface Drawing {
  readonly full: Lines;
  readonly simplified: Lines;
  /** Pixels per step of the grid that the lines are on. */
  readonly scale: number;
}

/**
 * Draws the areas of a layer in whole pixels: outer rings clockwise, holes against it. A ring that simplification leaves without
 * a surface is drawn in full, and when it is too small for that, as a speck; a hole only if something fills it.
 */
export function drawLayer(layer: GeometryCollection, drawing: Drawing): DrawnArea[] {
  const uses = new Map<number, number>();
  for (const area of layer.geometries) {
    for (const arc of arcsOf(area).flat(2)) uses.set(lineOf(arc), (uses.get(lineOf(arc)) ?? 0) + 1);
  }
  const isShared = (ring: readonly number[]): boolean => ring.some((arc) => uses.get(lineOf(arc))! > 1);

  const surface = (arcs: readonly number[]): Ring => {
    const simplified = tidy(pixels(drawing.simplified, arcs, drawing.scale));
    return simplified.length > 0 ? simplified : tidy(pixels(drawing.full, arcs, drawing.scale));
  };
  const small = (arcs: readonly number[]): Ring => speck(pixels(drawing.full, arcs, drawing.scale), 1);

  return layer.geometries.map((area) =>
    arcsOf(area).map(([outer, ...holes]) => {
      const around = surface(outer!);
      if (around.length === 0) return [small(outer!)];
      const drawnHoles = holes.flatMap((hole) => {
        const inside = surface(hole);
        return inside.length > 0 ? [inside] : isShared(hole) ? [small(hole)] : [];
      });
      return [wound(around, true), ...drawnHoles.map((hole) => wound(hole, false))];
    }),
  );
}

const wound = (ring: Ring, clockwise: boolean): Ring => (doubleArea(ring) > 0 === clockwise ? ring : ring.toReversed());

/** The lines of a ring one after the other, in whole pixels. */
function pixels(lines: Lines, arcs: readonly number[], scale: number): Point[] {
  const points: Point[] = [];
  for (const arc of arcs) {
    const line = lines[lineOf(arc)]!;
    for (let i = 0; i < line.length; i++) {
      const [x, y] = line[arc < 0 ? line.length - 1 - i : i]!;
      points.push([Math.round(x! * scale), Math.round(y! * scale)]);
    }
  }
  return points;
}
