import * as Plot from '@observablehq/plot';
import { drawn, type Markup } from './escape.ts';
import { tidySvg } from './tidy-svg.ts';
import { classNamesOf, KEY, layoutTrend, type EndLabel, type Goal, type Sign, type TrendLayout } from './trend-layout.ts';
import { lonePoints, runsOf } from './trend-lines.ts';
import { WIDE, type TrendModel, type TrendPoint, type TrendSize } from './trend-model.ts';

/**
 * A chart of lines as SVG without styles: colours come from the class names of its parts, `s0`, `s1` … and `ref` for the lines. Empty
 * when there is no figure to draw. `document` is any DOM; the drawing is the same in every one.
 */
export function plotTrend(document: Document, model: TrendModel, size: TrendSize = WIDE): Markup {
  if (!model.series.some(({ points }) => points.some(({ value }) => value !== null))) return drawn('');
  const layout = layoutTrend(model, size);
  const { margin, x, y, labels, signs, goals } = layout;
  const names = classNamesOf(model);
  const breaks = model.breaks.map((one) => one.x);
  const svg = Plot.plot({
    document,
    ...size,
    marginTop: margin.top,
    marginRight: margin.right,
    marginBottom: margin.bottom,
    marginLeft: margin.left,
    className: 'trend',
    x: { type: 'linear', domain: [...x.domain], axis: null },
    y: { type: 'linear', domain: [...y.domain], axis: null },
    marks: [
      Plot.ruleY(y.ticks, { y: 'at', className: 'grid' }),
      ...(y.domain[0] <= 0 && y.domain[1] >= 0 ? [Plot.ruleY([0], { className: 'zero' })] : []),
      Plot.text(y.ticks, { y: 'at', text: 'text', frameAnchor: 'left', textAnchor: 'end', dx: -6, className: 'tick' }),
      Plot.text(x.ticks, { x: 'at', text: 'text', frameAnchor: 'bottom', lineAnchor: 'top', dy: 13, className: 'tick' }),
      ...signs.flatMap((sign) => signMarks(sign, margin.top)),
      ...model.series.flatMap(({ points }, index) => lineMarks(points, breaks, names[index]!)),
      ...goals.flatMap(goalMarks),
      ...labels.flatMap((label) => labelMarks(label, layout, size)),
    ],
  });
  if (size.width < WIDE.width) svg.setAttribute('class', 'trend narrow');
  return drawn(tidySvg(svg, model));
}

/** The hairline begins below the sign. */
const signMarks = (sign: Sign, marginTop: number): Plot.Markish[] => [
  Plot.ruleX([sign], { x: 'x', insetTop: sign.top + 18 - marginTop, className: sign.kind }),
  Plot.text([sign], { x: 'x', text: 'mark', frameAnchor: 'top', dy: sign.top - marginTop, className: 'sign' }),
];

const goalMarks = (goal: Goal): Plot.Markish[] => [
  Plot.dot([goal], { x: 'x', y: 'value', r: 5, symbol: 'diamond', className: 'target' }),
  Plot.text([goal], { x: 'x', y: 'value', text: 'text', textAnchor: goal.anchor, dy: goal.dy, className: 'goal' }),
];

/** Figures that may still change are open circles; the way to a forecast is dotted. */
function lineMarks(points: readonly TrendPoint[], breaks: readonly number[], name: string): Plot.Markish[] {
  const isOpen = ({ flags }: TrendPoint): boolean => flags.includes('provisional') || flags.includes('forecast');
  const last = points.findLast(({ value }) => value !== null);
  const dots = [
    ...new Set([...points.filter((point) => point.value !== null && isOpen(point)), ...lonePoints(points, breaks), last]),
  ].filter((point) => point !== undefined);
  const at = { x: 'x', y: 'value', r: 3 } as const;
  const [open, closed] = [dots.filter((point) => isOpen(point)), dots.filter((point) => !isOpen(point))];
  return [
    ...runsOf(points, breaks).map((run) =>
      Plot.line(run.points, { x: 'x', y: 'value', className: `line ${name}${run.forecast ? ' forecast' : ''}` }),
    ),
    ...(open.length > 0 ? [Plot.dot(open, { ...at, className: `open ${name}` })] : []),
    ...(closed.length > 0 ? [Plot.dot(closed, { ...at, fill: 'currentColor', className: `dot ${name}` })] : []),
  ];
}

/** The name in ink, led to by a stroke that looks like its line; from a line that ends early a hairline leads there first. */
function labelMarks(label: EndLabel, { x, margin, labels }: TrendLayout, { width }: TrendSize): Plot.Markish[] {
  const edge = x.domain[1];
  const alone = labels.length === 1;
  const text = Plot.text([label], {
    x: () => (alone ? label.x : edge),
    y: 'place',
    text: ({ lines }: EndLabel) => lines.join('\n'),
    textAnchor: 'start',
    lineHeight: 1.15,
    dx: alone ? 8 : KEY,
    className: `label ${label.className}`,
  });
  if (alone) return [text];
  const early = label.x < edge;
  const end = edge + ((KEY - 9) * (edge - x.domain[0])) / (width - margin.left - margin.right);
  const key = { x1: () => (early ? edge : label.x), y1: early ? 'place' : 'value', x2: () => end, y2: 'place', dx: 5 };
  return [
    ...(early ? [Plot.link([label], { x1: 'x', y1: 'value', x2: () => edge, y2: 'place', dx: 5, className: 'leader' })] : []),
    Plot.link([label], { ...key, className: `key ${label.className}` }),
    text,
  ];
}
