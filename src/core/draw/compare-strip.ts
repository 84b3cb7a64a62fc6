import { html, raw, type Markup } from './escape.ts';
import { ABOVE, BELOW, drawAxis, drawReference, placeOn, WIDTH, type Tick } from './strip-axis.ts';

/** Chosen areas among those of a group, on one axis. */
export interface CompareStrip {
  /** What the picture shows, in words. */
  readonly label: string;
  readonly domain: readonly [number, number];
  readonly ticks: readonly Tick[];
  /** The figures of the group. */
  readonly dots: readonly number[];
  /** Chosen areas, each with its letter. */
  readonly pins: readonly { readonly letter: string; readonly value: number }[];
  readonly reference: Tick | null;
}

/** Of the dots of the group, which are piled up no higher than `HIGHEST`. */
const STEP = 11;
const HIGHEST = 110;
/** Of the discs that carry a letter. */
const RADIUS = 17;

/** Small dots for the group, discs with letters above them for the chosen areas, a dashed line for the reference. */
export function drawCompareStrip({ label, domain, ticks, dots, pins, reference }: CompareStrip): Markup {
  const x = placeOn(domain);
  const piled = inRows(dots.map(x), STEP);
  const step = Math.min(STEP, HIGHEST / Math.max(1, piled.rows));
  const floor = piled.rows === 0 ? 0 : Math.ceil((piled.rows - 1) * step) + STEP + 4;
  const points = piled.placed.map(({ at, row }) => `M${at} ${-Math.round(row * step) - 8}h0`).join('');
  const raised = inRows(
    pins.map(({ value }) => x(value)),
    2 * RADIUS + 2,
  );
  const lift = (row: number): number => -(floor + RADIUS + 4 + row * (2 * RADIUS + 4));
  // All stems lie below all discs: that of a disc in a higher row would cross out the letter below it.
  const stems = raised.placed.map(({ at, row }) => raw(html`<path class="stem" d="M${at} 0V${lift(row)}"/>`));
  const marks = pins.map(({ letter }, index) => {
    const { at, row } = raised.placed[index]!;
    const y = lift(row);
    return raw(
      html`<circle cx="${at}" cy="${y}" r="${RADIUS}"/><text x="${at}" y="${y + 8}" text-anchor="middle">${letter}</text>`,
    );
  });
  const base = (raised.rows === 0 ? floor : -lift(raised.rows - 1) + RADIUS) + (reference === null ? ABOVE.bare : ABOVE.named);
  return html`<svg class="compare-strip" viewBox="0 ${-base} ${WIDTH} ${base + BELOW}" role="img" aria-label="${label}">${drawAxis(ticks, x)}${points === '' ? null : raw(html`<path class="dots" d="${points}"/>`)}${drawReference(reference, x, base)}${stems}${marks}</svg>`;
}

/** Each place in the lowest row where it touches none that was put there before. */
function inRows(
  places: readonly number[],
  step: number,
): { readonly rows: number; readonly placed: readonly { readonly at: number; readonly row: number }[] } {
  const last: number[] = [];
  const placed = new Array<{ at: number; row: number }>(places.length);
  const order = places.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at || a.index - b.index);
  for (const { at, index } of order) {
    const free = last.findIndex((before) => at - before >= step);
    const row = free < 0 ? last.length : free;
    last[row] = at;
    placed[index] = { at, row };
  }
  return { rows: last.length, placed };
}
