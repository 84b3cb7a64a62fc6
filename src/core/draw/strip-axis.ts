import { html, raw, type Raw } from './escape.ts';

/** What drawings of figures on one axis have in common. */
export const WIDTH = 720;
export const PAD = 24;
/** Room for the name of the reference area above, where there is one, and for the axis below, in the size they have on a narrow screen. */
export const ABOVE = { named: 40, bare: 4 };
export const BELOW = 44;

export interface Tick {
  readonly value: number;
  readonly text: string;
}

/** Where a figure stands. */
export type Place = (value: number) => number;

/** From the left end of the axis to the right; a single figure stands in the middle. */
export function placeOn([low, high]: readonly [number, number]): Place {
  const span = high - low;
  return (value) => (span === 0 ? WIDTH / 2 : PAD + Math.round(((value - low) * (WIDTH - 2 * PAD)) / span));
}

export const drawAxis = (ticks: readonly Tick[], x: Place): Raw =>
  raw(
    html`<path class="axis" d="M0 0h${WIDTH}${ticks.map(({ value }) => `M${x(value)} 0v6`).join('')}"/>${ticks.map(({ value, text }) => raw(html`<text x="${x(value)}" y="36" text-anchor="${anchor(x(value))}">${text}</text>`))}`,
  );

/** Words at the edge stay inside the picture. */
const anchor = (at: number): string => (at < 2 * PAD ? 'start' : at > WIDTH - 2 * PAD ? 'end' : 'middle');

/** The line of the area that others are compared with, and its name. */
export function drawReference(reference: Tick | null, x: Place, base: number): Raw | null {
  if (reference === null) return null;
  const at = x(reference.value);
  const side = at > WIDTH / 2 ? 'end' : 'start';
  return raw(
    html`<path class="ref" d="M${at} 6V${-base + 8}"/><text x="${side === 'end' ? at - 8 : at + 8}" y="${-base + 26}" text-anchor="${side}">${reference.text}</text>`,
  );
}
