import type { GeometryCollection } from 'topojson-specification';
import { FINE } from './frame.ts';
import { doubleArea, type Point } from './ring.ts';
import { arcsOf, lineOf, type Lines } from './topology.ts';

/** The borders of an area: the lines that they consist of, and the surface within. */
export interface Outline {
  readonly lines: ReadonlySet<number>;
  readonly surface: number;
}

/** How far apart, in steps of the fine grid, two records of a border may lie: an office that simplifies anew moves it by so much. */
const FUZZ = 3 * FINE;
/** The part of an area that such records may differ by; who gives land away loses more, or what nobody could see. */
const FUZZY_SHARE = 0.01;

export function outlineIn(area: GeometryCollection['geometries'][number], lines: Lines): Outline {
  const surfaceOf = (ring: readonly number[]): number => Math.abs(doubleArea(ring.flatMap((arc) => walked(lines, arc))));
  const surfaces = arcsOf(area).map(([outer, ...holes]) =>
    holes.reduce((rest, hole) => rest - surfaceOf(hole), outer === undefined ? 0 : surfaceOf(outer)),
  );
  return {
    lines: new Set(arcsOf(area).flat(2).map(lineOf)),
    surface: surfaces.reduce((sum, surface) => sum + surface, 0),
  };
}

const walked = (lines: Lines, arc: number): readonly Point[] => {
  const line = lines[lineOf(arc)] as unknown as readonly Point[];
  return arc < 0 ? line.toReversed() : line;
};

/** Whether two outlines are the same lines, or others that run beside them too close to be told apart. */
export function sameOutline(a: Outline, b: Outline, lines: Lines): 'yes' | 'nearly' | 'no' {
  const [onlyA, onlyB] = [a.lines.difference(b.lines), b.lines.difference(a.lines)];
  if (onlyA.size === 0 && onlyB.size === 0) return 'yes';
  const resized = Math.abs(a.surface - b.surface) > FUZZY_SHARE * Math.max(a.surface, b.surface);
  return !resized && follows(onlyA, b.lines, lines) && follows(onlyB, a.lines, lines) ? 'nearly' : 'no';
}

/** Whether everything on some lines has something of others in its own square, or in one beside it. */
function follows(some: ReadonlySet<number>, others: ReadonlySet<number>, lines: Lines): boolean {
  const near = new Set<number>();
  for (const line of others) {
    visit(lines[line]!, (x, y) => {
      for (let dx = -1; dx <= 1; dx++) for (let dy = -1; dy <= 1; dy++) near.add(square(x + dx, y + dy));
      return true;
    });
  }
  return [...some].every((line) => visit(lines[line]!, (x, y) => near.has(square(x, y))));
}

const square = (x: number, y: number): number => x * 65_536 + y;

/** Goes along a line through squares of `FUZZ`, until one is refused. */
function visit(line: Lines[number], accept: (x: number, y: number) => boolean): boolean {
  for (let i = 0; i < line.length; i++) {
    const [x, y] = line[i] as [number, number];
    const [fromX, fromY] = (line[i - 1] ?? line[i]) as [number, number];
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(x - fromX), Math.abs(y - fromY)) / FUZZ));
    for (let step = 1; step <= steps; step++) {
      const at = (from: number, to: number): number => Math.floor((from + ((to - from) * step) / steps) / FUZZ);
      if (!accept(at(fromX, x), at(fromY, y))) return false;
    }
  }
  return true;
}
