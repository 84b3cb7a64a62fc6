import { noise1 } from './noise.ts';

export type Point = readonly [number, number];

/** Courses in metres, upstream first: the Aue and its tributary, the Lauter. The last point of the Lauter lies in the Aue. */
const COURSES: readonly { name: string; through: readonly Point[]; swing: number }[] = [
  {
    name: 'aue',
    through: [
      [-4000, 4500],
      [4000, 9500],
      [11500, 14200],
      [18500, 19000],
      [23300, 21900],
      [29500, 25000],
      [34500, 27000],
      [39300, 30300],
      [44500, 33400],
      [50500, 38500],
      [62000, 47000],
    ],
    swing: 900,
  },
  {
    name: 'lauter',
    through: [
      [36500, -4000],
      [36000, 6500],
      [35300, 13500],
      [34200, 20500],
      [32200, 25600],
    ],
    swing: 700,
  },
];

/** The rivers as dense lines, about one point every `step` metres. */
export const rivers = (step: number): Point[][] =>
  COURSES.map(({ name, through, swing }) => resample(meander(name, through, swing), step));

/** A spline through the points with bends of irregular size laid over it. */
function meander(name: string, through: readonly Point[], swing: number): Point[] {
  const line = spline(through);
  let travelled = 0;
  return line.map((point, i) => {
    const before = line[Math.max(0, i - 1)]!;
    const after = line[Math.min(line.length - 1, i + 1)]!;
    travelled += Math.hypot(point[0] - before[0], point[1] - before[1]);
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const length = Math.hypot(dx, dy);
    const ends = Math.min(1, (line.length - 1 - i) / 60);
    const aside =
      ends *
      swing *
      (noise1(`${name}/valley`, travelled / 3100) +
        0.6 * noise1(`${name}/bend`, travelled / 1300) +
        0.3 * noise1(`${name}/loop`, travelled / 560));
    return [point[0] - (dy / length) * aside, point[1] + (dx / length) * aside];
  });
}

/** Catmull-Rom, a point every hundredth of each stretch. */
function spline(points: readonly Point[]): Point[] {
  const line: Point[] = [];
  for (let i = 0; i + 1 < points.length; i++) {
    const [p0, p1, p2, p3] = [
      points[Math.max(0, i - 1)]!,
      points[i]!,
      points[i + 1]!,
      points[Math.min(points.length - 1, i + 2)]!,
    ];
    for (let k = 0; k < 100; k++) {
      const t = k / 100;
      const along = (axis: 0 | 1): number =>
        0.5 *
        (2 * p1[axis] +
          (p2[axis] - p0[axis]) * t +
          (2 * p0[axis] - 5 * p1[axis] + 4 * p2[axis] - p3[axis]) * t * t +
          (3 * p1[axis] - p0[axis] - 3 * p2[axis] + p3[axis]) * t * t * t);
      line.push([along(0), along(1)]);
    }
  }
  line.push(points[points.length - 1]!);
  return line;
}

function resample(line: readonly Point[], step: number): Point[] {
  const out: Point[] = [line[0]!];
  let rest = step;
  for (let i = 1; i < line.length; i++) {
    let [x, y] = line[i - 1]!;
    const [tx, ty] = line[i]!;
    let length = Math.hypot(tx - x, ty - y);
    while (length >= rest) {
      x += ((tx - x) / length) * rest;
      y += ((ty - y) / length) * rest;
      length -= rest;
      rest = step;
      out.push([x, y]);
    }
    rest -= length;
  }
  return out;
}
