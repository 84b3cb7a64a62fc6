import { html, raw, type Raw } from './escape.ts';
import { px } from './px.ts';
import type { TrendLayout } from './trend-layout.ts';
import { isOpen, lonePoints, runsOf } from './trend-lines.ts';
import type { TrendPoint } from './trend-model.ts';

type Places = Pick<TrendLayout, 'toX' | 'toY'>;

/**
 * One line with what belongs to it: a pale band between the bounds of its figures, the way to a forecast apart, and a mark of its own
 * shape at its end, at figures that stand alone and, hollow, at those that may still change.
 */
export function drawLine(
  points: readonly TrendPoint[],
  breaks: readonly number[],
  name: string,
  index: number,
  { toX, toY }: Places,
): Raw {
  const place = (x: number, y: number): string => `${px(toX(x))} ${px(toY(y))}`;
  const band = bandOf(points, breaks, place);
  const paths = runsOf(points, breaks).map(({ points: run, forecast }) =>
    raw(
      html`<path class="line ${name}${forecast ? ' forecast' : ''}" d="M${run.map(({ x, value }) => place(x, value!)).join('L')}"/>`,
    ),
  );
  const last = points.findLast(({ value }) => value !== null);
  const lone = new Set(lonePoints(points, breaks));
  const shape = SHAPES[index % SHAPES.length]!;
  const marks = points.flatMap((point) => {
    const open = isOpen(point);
    if (point.value === null || !(open || lone.has(point) || point === last)) return [];
    return [raw(html`<path class="${open ? 'open' : 'dot'} ${name}" d="M${place(point.x, point.value)}${shape}"/>`)];
  });
  return raw(html`${band === '' ? null : raw(html`<path class="band ${name}" d="${band}"/>`)}${paths}${marks}`);
}

/** Drawn around their middle: circle, square, triangle, the same upside down, lozenge, hourglass. */
const SHAPES: readonly string[] = [
  'm-3.2 0a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0z',
  'm-3.2-3.2h6.4v6.4h-6.4z',
  'm0-4.2l4.2 7.4h-8.4z',
  'm0 4.2l4.2-7.4h-8.4z',
  'm0-5l3.4 5l-3.4 5l-3.4-5z',
  'm-3.6-4h7.2l-7.2 8h7.2z',
];

/** Between the bounds of figures that follow one another; a figure without such neighbours has a bar. */
function bandOf(points: readonly TrendPoint[], breaks: readonly number[], place: (x: number, y: number) => string): string {
  const known = points.map((point) => (point.bounds ? point : { ...point, value: null }));
  const bands = runsOf(known, breaks).map(({ points: run }) => {
    const edge = (bound: 0 | 1): string[] => run.map(({ x, bounds }) => place(x, bounds![bound]));
    return `M${[...edge(1), ...edge(0).reverse()].join('L')}z`;
  });
  const bars = lonePoints(known, breaks).map(({ x, bounds }) => `M${place(x, bounds![0])}l-1 0L${place(x, bounds![1])}l1 0z`);
  return [...bands, ...bars].join('');
}
