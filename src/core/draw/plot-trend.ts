import * as Plot from '@observablehq/plot';
import { drawn, type Markup } from './escape.ts';
import { tidySvg } from './tidy-svg.ts';
import { classNamesOf, layoutTrend, type EndLabel, type Note } from './trend-layout.ts';
import { lonePoints, runsOf } from './trend-lines.ts';
import type { TrendModel, TrendPoint, TrendSize } from './trend-model.ts';

/**
 * A chart of lines as SVG without styles: colours come from the class names of its parts, `s0`, `s1` … and `ref` for the lines. Empty
 * when there is no figure to draw. `document` is any DOM; the drawing is the same in every one.
 */
export function plotTrend(document: Document, model: TrendModel, size: TrendSize = { width: 680, height: 340 }): Markup {
  if (!model.series.some(({ points }) => points.some(({ value }) => value !== null))) return drawn('');
  const { margin, x, y, labels, notes } = layoutTrend(model, size);
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
      Plot.text(y.ticks, { y: 'at', text: 'text', frameAnchor: 'left', textAnchor: 'end', dx: -6, className: 'tick' }),
      Plot.text(x.ticks, { x: 'at', text: 'text', frameAnchor: 'bottom', lineAnchor: 'top', dy: 8, className: 'tick' }),
      Plot.text([{ unit: model.unit }], {
        text: 'unit',
        frameAnchor: 'top-left',
        dx: -margin.left,
        dy: -margin.top,
        className: 'tick',
      }),
      ...notes.flatMap((note) => noteMarks(note, margin.top)),
      ...model.series.flatMap(({ points }, index) => lineMarks(points, breaks, names[index]!)),
      Plot.dot(model.targets, { x: 'x', y: 'value', r: 5, symbol: 'diamond', className: 'target' }),
      ...labels.flatMap((label) => labelMarks(label, x.domain[1])),
    ],
  });
  return drawn(tidySvg(svg, model.label));
}

function noteMarks(note: Note, marginTop: number): Plot.Markish[] {
  return [
    Plot.ruleX([note], { x: 'x', insetTop: note.top - marginTop, className: note.kind }),
    Plot.text([note], {
      x: 'x',
      text: ({ lines }: Note) => lines.join('\n'),
      frameAnchor: 'top',
      textAnchor: 'start',
      lineHeight: 1.15,
      dx: note.dx,
      dy: note.top - marginTop,
      className: 'note-text',
    }),
  ];
}

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

function labelMarks(label: EndLabel, edge: number): Plot.Markish[] {
  const text = Plot.text([label], {
    x: () => edge,
    y: 'place',
    text: ({ lines }: EndLabel) => lines.join('\n'),
    textAnchor: 'start',
    lineHeight: 1.15,
    dx: 14,
    className: `label ${label.className}`,
  });
  if (!label.led) return [text];
  const leader = Plot.link([label], { x1: 'x', y1: 'value', x2: () => edge, y2: 'place', dx: 5, className: 'leader' });
  return [leader, text];
}
