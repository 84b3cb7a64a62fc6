import { html, raw, type Raw } from './escape.ts';
import { px } from './px.ts';
import { LINE } from './trend-labels.ts';
import { KEY, type EndLabel, type Goal, type Sign, type TrendLayout } from './trend-layout.ts';

/** The hairline begins below the sign. */
export const drawSign = ({ kind, x, y, mark }: Sign, { bottom }: TrendLayout): Raw =>
  raw(
    html`<path class="${kind}" d="M${px(x)} ${px(y + 18)}V${px(bottom)}"/><text class="sign" x="${px(x)}" y="${px(y + 12)}">${mark}</text>`,
  );

export const drawGoal = ({ x, y, text, anchor, below }: Goal): Raw =>
  raw(
    html`<path class="target" d="M${px(x)} ${px(y - 7)}l5 7l-5 7l-5-7z"/><text class="goal" x="${px(x)}" y="${px(y + (below ? 22 : -14))}" text-anchor="${anchor}">${text}</text>`,
  );

/** The name in ink, led to by a stroke that looks like its line; from a line that ends early a hairline leads there first. */
export function drawLabel({ x, y, place, lines }: EndLabel, name: string, alone: boolean, { right }: TrendLayout): Raw {
  const first = place + 4 - ((lines.length - 1) * LINE) / 2;
  const at = alone ? x + 8 : right + KEY;
  const text = lines.map((line, index) => raw(html`<tspan x="${px(at)}" y="${px(first + index * LINE)}">${line}</tspan>`));
  const label = raw(html`<text class="label ${name}" text-anchor="start">${text}</text>`);
  if (alone) return label;
  const early = x < right - 1;
  const leader = early ? raw(html`<path class="leader" d="M${px(x + 5)} ${px(y)}L${px(right + 5)} ${px(place)}"/>`) : null;
  return raw(
    html`${leader}<path class="key ${name}" d="M${px(right + 5)} ${px(early ? place : y)}L${px(right + KEY - 4)} ${px(place)}"/>${label}`,
  );
}
