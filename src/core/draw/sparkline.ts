import { html, raw, type Markup } from './escape.ts';

export interface SparklineModel {
  /** One entry per period; null where there is no figure: the line has a gap there. */
  readonly values: readonly (number | null)[];
  /** The same periods of the area it is compared with, drawn dashed; empty for none. */
  readonly reference: readonly (number | null)[];
  readonly label: string;
}

const WIDTH = 96;
const HEIGHT = 24;
const PAD = 3;

/** A line the size of a word, with a dot at its newest figure. Both lines share one scale. */
export function drawSparkline({ values, reference, label }: SparklineModel): Markup | null {
  const known = [...values, ...reference].filter((value) => value !== null);
  if (values.filter((value) => value !== null).length < 2) return null;
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  const x = (index: number): number => PAD + Math.round((index * (WIDTH - 2 * PAD)) / Math.max(1, values.length - 1));
  const y = (value: number): number =>
    span === 0 ? HEIGHT / 2 : HEIGHT - PAD - Math.round(((value - low) * (HEIGHT - 2 * PAD)) / span);
  const last = values.findLastIndex((value) => value !== null);
  const dashed = reference.some((value) => value !== null) ? raw(html`<path class="ref" d="${line(reference, x, y)}"/>`) : null;
  return html`<svg class="spark" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${label}">${dashed}<path d="${line(values, x, y)}"/><circle cx="${x(last)}" cy="${y(values[last]!)}" r="2"/></svg>`;
}

/** A path through the known values; a single value between gaps becomes a short stroke so that it can be seen. */
function line(values: readonly (number | null)[], x: (index: number) => number, y: (value: number) => number): string {
  let path = '';
  values.forEach((value, index) => {
    if (value === null) return;
    const joined = index > 0 && values[index - 1] !== null;
    const alone = !joined && (values[index + 1] ?? null) === null;
    path += joined ? `L${x(index)} ${y(value)}` : `M${alone ? x(index) - 1 : x(index)} ${y(value)}`;
    if (alone) path += 'h2';
  });
  return path;
}
