import { html, raw, type Markup, type Raw } from './escape.ts';
import { ABOVE, BELOW, drawAxis, drawReference, PAD, placeOn, WIDTH, type Place, type Tick } from './strip-axis.ts';

export interface StripModel {
  /** What the picture shows, in words. */
  readonly label: string;
  readonly classCount: number;
  /** From the left end of the axis to the right. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly Tick[];
  readonly dots: readonly StripDot[];
  readonly reference: Tick | null;
}

export interface StripDot {
  /** Position of the area in the map and the table beside it; null where there is none. */
  readonly k: number | null;
  readonly value: number;
  readonly className: string;
  readonly title: string | null;
  readonly marked: boolean;
}

const RADIUS = 7;
const STEP = 2 * RADIUS + 1;
/** Dots are piled up no higher than this; where more meet they overlap. */
const HIGHEST = 300;
/** More areas than this are drawn as columns. */
export const MOST_DOTS = 400;
const COLUMNS = 56;

/** One dot for each area above an axis, piled up where figures meet, with the reference marked; columns where there are very many. */
export function drawStrip(model: StripModel): Markup {
  const { domain, label, classCount } = model;
  const x = placeOn(domain);
  const piled = model.dots.length > MOST_DOTS ? columns(model, x) : dots(model, x);
  const base = piled.height + (model.reference === null ? ABOVE.bare : ABOVE.named);
  return html`<svg class="strip n${classCount}" viewBox="0 ${-base} ${WIDTH} ${base + BELOW}" role="img" aria-label="${label}">${drawAxis(model.ticks, x)}${piled.marks}${drawReference(model.reference, x, base)}</svg>`;
}

interface Piled {
  readonly height: number;
  readonly marks: readonly Raw[];
}

function dots(model: StripModel, x: Place): Piled {
  // In each row the place of its last dot: the next goes into the lowest row where it touches none.
  const rows: number[] = [];
  const placed = model.dots
    .toSorted((a, b) => a.value - b.value || (a.k ?? 0) - (b.k ?? 0))
    .map((dot) => {
      const at = x(dot.value);
      const free = rows.findIndex((last) => at - last >= STEP);
      const row = free < 0 ? rows.length : free;
      rows[row] = at;
      return { dot, at, row };
    });
  const step = Math.min(STEP, HIGHEST / Math.max(1, rows.length));
  return {
    height: Math.ceil((rows.length - 1) * step) + 2 * RADIUS + 2,
    marks: placed.map(({ dot, at, row }) => {
      const title = dot.title === null ? null : raw(html`<title>${dot.title}</title>`);
      const k = dot.k === null ? null : raw(html` data-k="${dot.k}"`);
      return raw(
        html`<circle class="${dot.marked ? `${dot.className} marked` : dot.className}"${k} cx="${at}" cy="${-(Math.round(row * step) + RADIUS + 2)}" r="${RADIUS}">${title}</circle>`,
      );
    }),
  };
}

function columns({ dots }: StripModel, x: Place): Piled {
  const width = (WIDTH - 2 * PAD) / COLUMNS;
  const counts = new Array<number>(COLUMNS).fill(0);
  const columnOf = (value: number): number => Math.min(COLUMNS - 1, Math.floor((x(value) - PAD) / width));
  for (const { value } of dots) counts[columnOf(value)]! += 1;
  const most = Math.max(...counts);
  const high = 220;
  // A single area among thousands is still to be seen.
  const bars = counts.map((count, at) => {
    const tall = count === 0 ? 0 : Math.max(2, Math.round((count * high) / most));
    return count === 0 ? '' : `M${PAD + Math.round(at * width)} 0v${-tall}h${Math.round(width) - 1}v${tall}z`;
  });
  const marked = dots
    .filter((dot) => dot.marked)
    .map((dot) => raw(html`<circle class="marked" cx="${x(dot.value)}" cy="${-RADIUS - 2}" r="${RADIUS}"/>`));
  return { height: high, marks: [raw(html`<path class="bars" d="${bars.join('')}"/>`), ...marked] };
}
