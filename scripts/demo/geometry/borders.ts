import { stream } from '../random.ts';
import type { Point } from './river.ts';
import type { Land } from './land.ts';

export type Ring = readonly Point[];

/** Segments shorter than this are not broken up any further (m). */
const FINEST = 150;

/**
 * Draws borders. `rings(areaOf)` gives the closed lines of every area, an area being a set of Sozialräume. A stretch of border between
 * two points where three Sozialräume meet is drawn once and used by everyone who shares it, in either direction.
 */
export function borders(land: Land): (areaOf: (sozialraum: string) => string | null) => Map<string, Ring[]> {
  const finest = (i: number): string => land.sozialraum.get(i) ?? '';
  const junctions = findJunctions(land, finest);
  const drawn = new Map<string, Ring>();

  const stretch = (keys: readonly string[]): Ring => {
    const backwards = keys.at(-1)! < keys[0]! || (keys[0] === keys.at(-1) && keys.at(-2)! < keys[1]!);
    const forward = backwards ? keys.toReversed() : keys;
    const name = `${forward[0]}/${forward[1]}/${forward.at(-1)}`;
    let line = drawn.get(name);
    if (line === undefined) {
      line = wander(name, soften(forward.map((key) => land.diagram.vertices.get(key)!))).map(([x, y]): Point => [
        Math.round(x),
        Math.round(y),
      ]);
      drawn.set(name, line);
    }
    return backwards ? line.toReversed() : line;
  };

  return (areaOf) => {
    const area = (i: number): string | null => (land.sozialraum.has(i) ? areaOf(land.sozialraum.get(i)!) : null);
    const rings = new Map<string, Ring[]>();
    for (const [name, loops] of trace(land, area))
      rings.set(
        name,
        loops.map((loop) => drawLoop(loop, junctions, stretch)),
      );
    return rings;
  };
}

/** Vertices where patches of three different owners meet, the outside being one. */
function findJunctions(land: Land, owner: (i: number) => string): Set<string> {
  const junctions = new Set<string>();
  for (const key of land.diagram.vertices.keys())
    if (new Set(key.split('-').map((i) => owner(Number(i)))).size === 3) junctions.add(key);
  return junctions;
}

/** Every area's borders as closed lists of vertices; the area lies to the left. Three patches meet at a vertex, so no line crosses another. */
function trace(land: Land, area: (i: number) => string | null): Map<string, string[][]> {
  const steps = new Map<string, Map<string, string>>();
  for (const i of land.sozialraum.keys()) {
    const name = area(i);
    if (name === null) continue;
    const { vertices, neighbours } = land.diagram.cells[i]!;
    neighbours.forEach((j, k) => {
      if (area(j) === name) return;
      const own = steps.get(name) ?? new Map<string, string>();
      steps.set(name, own.set(vertices[k]!, vertices[(k + 1) % vertices.length]!));
    });
  }
  return new Map(
    [...steps].map(([name, own]) => {
      const loops: string[][] = [];
      for (const start of [...own.keys()].sort()) {
        const loop: string[] = [];
        for (let at = start; own.has(at);) {
          const next = own.get(at)!;
          loop.push(at);
          own.delete(at);
          at = next;
        }
        if (loop.length > 0) loops.push(loop);
      }
      return [name, loops];
    }),
  );
}

/** Puts the stretches of a closed line together. A line without a junction begins at its first vertex by name, whoever draws it. */
function drawLoop(loop: readonly string[], junctions: ReadonlySet<string>, stretch: (keys: readonly string[]) => Ring): Ring {
  const corners = loop.filter((key) => junctions.has(key));
  const start = loop.indexOf(corners[0] ?? loop.toSorted()[0]!);
  const turned = [...loop.slice(start), ...loop.slice(0, start + 1)];
  const line: Point[] = [];
  let from = 0;
  for (let k = 1; k < turned.length; k++) {
    if (k + 1 < turned.length && !junctions.has(turned[k]!)) continue;
    line.push(...stretch(turned.slice(from, k + 1)).slice(line.length === 0 ? 0 : 1));
    from = k;
  }
  return line.filter((point, k) => k === 0 || point[0] !== line[k - 1]![0] || point[1] !== line[k - 1]![1]);
}

/** Cuts the corners once (Chaikin), keeping both ends. */
function soften(line: readonly Point[]): Point[] {
  const out: Point[] = [line[0]!];
  for (let k = 0; k + 1 < line.length; k++) {
    const [a, b] = [line[k]!, line[k + 1]!];
    if (k > 0) out.push([a[0] * 0.75 + b[0] * 0.25, a[1] * 0.75 + b[1] * 0.25]);
    if (k + 2 < line.length) out.push([a[0] * 0.25 + b[0] * 0.75, a[1] * 0.25 + b[1] * 0.75]);
  }
  out.push(line.at(-1)!);
  return out;
}

/** Breaks every segment at a point beside its middle, and the halves again: field by field, ditch by ditch. */
function wander(name: string, line: readonly Point[]): Point[] {
  const draw = stream(`border/${name}`);
  const out: Point[] = [line[0]!];
  const split = (a: Point, b: Point): void => {
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (length > FINEST) {
      const aside = (draw() - 0.5) * 0.34;
      const along = 0.5 + (draw() - 0.5) * 0.24;
      const middle: Point = [
        a[0] + (b[0] - a[0]) * along - (b[1] - a[1]) * aside,
        a[1] + (b[1] - a[1]) * along + (b[0] - a[0]) * aside,
      ];
      split(a, middle);
      split(middle, b);
    } else out.push(b);
  };
  for (let k = 0; k + 1 < line.length; k++) split(line[k]!, line[k + 1]!);
  return out;
}
