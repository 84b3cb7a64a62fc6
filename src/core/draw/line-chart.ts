import { html, raw, type Markup, type Raw } from './escape.ts';
import { drawLine } from './line-chart-lines.ts';
import { drawGround } from './line-chart-ground.ts';
import { drawGoal, drawLabel, drawSign } from './line-chart-marks.ts';
import { classNamesOf, layoutTrend } from './trend-layout.ts';
import { WIDE, type TrendModel, type TrendSize } from './trend-model.ts';

/**
 * A chart of lines as SVG without styles: colours and dashes come from the class names of its parts, `s0`, `s1` … and `ref` for the
 * lines. Empty when there is no figure to draw.
 */
export function lineChart(model: TrendModel, size: TrendSize = WIDE): Markup {
  if (!model.series.some(({ points }) => points.some(({ value }) => value !== null))) return html``;
  const layout = layoutTrend(model, size);
  const names = classNamesOf(model);
  const breaks = model.breaks.map(({ x }) => x);
  const { labels, signs, goals } = layout;
  const lines = model.series.map(({ points }, index) => drawLine(points, breaks, names[index]!, index, layout));
  return html`<svg class="trend${size.width < WIDE.width ? ' narrow' : ''}" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" role="img" aria-label="${model.label}"${described(model)} fill="currentColor" text-anchor="middle">${drawGround(layout, model.forecast)}${signs.map((sign) => drawSign(sign, layout))}${lines}${goals.map(drawGoal)}${labels.map((label) => drawLabel(label, names[label.series]!, labels.length === 1, layout))}</svg>`;
}

const described = ({ describedBy }: TrendModel): Raw | null =>
  describedBy === null ? null : raw(html` aria-describedby="${describedBy}"`);
