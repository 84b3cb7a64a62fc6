import { html, raw, type Raw } from './escape.ts';
import { px } from './px.ts';
import type { TrendLayout } from './trend-layout.ts';

/** What lies below the lines: the periods that are forecast, gridlines, and the names of both axes. Text is set by its middle. */
export function drawGround({ left, right, top, bottom, x, y, toX, toY, later }: TrendLayout, forecast: string): Raw[] {
  const across = (value: number): string => `M${px(left)} ${px(toY(value))}H${px(right)}`;
  const zero = y.domain[0] <= 0 && y.domain[1] >= 0;
  return [
    ...(later === null
      ? []
      : [
          raw(
            html`<rect class="later" x="${px(later.x)}" y="${px(top)}" width="${px(right - later.x)}" height="${px(bottom - top)}"/><text class="later-name" x="${px(right)}" y="${px(later.y + 4)}" text-anchor="end">${forecast}</text>`,
          ),
        ]),
    raw(html`<path class="grid" d="${y.ticks.map(({ at }) => across(at)).join('')}"/>`),
    ...(zero ? [raw(html`<path class="zero" d="${across(0)}"/>`)] : []),
    raw(
      html`<g class="tick" text-anchor="end">${y.ticks.map(({ at, text }) => raw(html`<text x="${px(left - 6)}" y="${px(toY(at) + 4)}">${text}</text>`))}</g><g class="tick">${x.ticks.map(({ at, text }) => raw(html`<text x="${px(toX(at))}" y="${px(bottom + 23)}">${text}</text>`))}</g>`,
    ),
  ];
}
