import { html, raw, type Raw } from './escape.ts';

export const ROW_WIDTH = 240;
export const ROW_HEIGHT = 30;

/** The strip on the left has this many places; areas that share one share a tick. */
export const PLACES = 60;
const PLACE = 2;
const LEFT = 4;
const MIDDLE = ROW_HEIGHT / 2;
const SPARK = 136;
const SPARK_WIDTH = 100;
const PAD = 4;

/** Fewer figures are no distribution. */
export const LEAST_OF_STRIP = 3;

/** What the strips of all areas of a level show alike. */
export interface StripGround {
  readonly low: number;
  readonly high: number;
  readonly values: Float64Array;
  readonly reference: number | null;
}

const placeOf = ({ low, high }: StripGround, value: number): number =>
  high === low ? PLACES / 2 : Math.round(((value - low) / (high - low)) * (PLACES - 1));

const at = (place: number): number => LEFT + place * PLACE;

/** A tick for each area, and a dashed one for the reference. */
export function drawStripGround(ground: StripGround): Raw {
  const places = [...new Set(Array.from(ground.values, (value) => placeOf(ground, value)))].sort((a, b) => a - b);
  let path = '';
  let pen = 0;
  for (const place of places) {
    // One pixel wide: the stroke is as thick as a tick is high.
    path += path === '' ? `M${at(place)} ${MIDDLE}h1` : `m${at(place) - pen} 0h1`;
    pen = at(place) + 1;
  }
  const reference = ground.reference === null ? null : dashed(at(placeOf(ground, ground.reference)));
  return raw(html`<path class="t" d="${path}"/>${reference}`);
}

const dashed = (x: number): Raw => raw(html`<path class="r" d="M${x} 1v28"/>`);

/** A line over the years; null where there is no figure, and `breaks` where figures no longer measure the same: there it has gaps. */
export interface SparkLine {
  readonly values: readonly (number | null)[];
  readonly breaks: ReadonlySet<number>;
}

export interface RowDrawing {
  /** Name of the strip that areas share; null for none. */
  readonly strip: { readonly name: string; readonly ground: StripGround } | null;
  /** The area's figure of the period that the strip shows. */
  readonly value: number | null;
  readonly own: SparkLine;
  readonly reference: SparkLine | null;
}

/** The area among all areas, and its line beside the dashed one of the reference, both on one scale. */
export function drawRowCell({ strip, value, own, reference }: RowDrawing): Raw {
  const shared = strip === null ? null : raw(html`<use href="#${strip.name}"/>`);
  const spark = sparkOf(own, reference);
  const place = strip === null || value === null ? '' : `M${at(placeOf(strip.ground, value))} ${MIDDLE}h0`;
  const dots = place + (spark?.end ?? '');
  return raw(html`${shared}${spark?.lines ?? null}${dots === '' ? null : raw(html`<path class="d" d="${dots}"/>`)}`);
}

/** Null where there are fewer than two figures. */
function sparkOf(own: SparkLine, reference: SparkLine | null): { readonly lines: Raw; readonly end: string } | null {
  const figures = own.values.filter((value) => value !== null);
  if (figures.length < 2) return null;
  const all = [...figures, ...(reference?.values.filter((value) => value !== null) ?? [])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const count = own.values.length;
  const x = (index: number): number => SPARK + Math.round((index * SPARK_WIDTH) / Math.max(1, count - 1));
  const y = (value: number): number =>
    high === low ? MIDDLE : ROW_HEIGHT - PAD - Math.round(((value - low) * (ROW_HEIGHT - 2 * PAD)) / (high - low));
  const last = own.values.findLastIndex((value) => value !== null);
  const other = reference === null ? null : raw(html`<path class="r" d="${pathOf(reference, x, y)}"/>`);
  return {
    lines: raw(html`${other}<path class="l" d="${pathOf(own, x, y)}"/>`),
    end: `M${x(last)} ${y(own.values[last]!)}h0`,
  };
}

/** In relative steps, which are short and alike; a figure alone becomes a dot. */
function pathOf({ values, breaks }: SparkLine, x: (index: number) => number, y: (value: number) => number): string {
  let path = '';
  let [penX, penY] = [0, 0];
  values.forEach((value, index) => {
    if (value === null) return;
    const [px, py] = [x(index), y(value)];
    const joined = index > 0 && values[index - 1] !== null && !breaks.has(index);
    const goesOn = (values[index + 1] ?? null) !== null && !breaks.has(index + 1);
    path += !joined ? `M${px} ${py}` : py === penY ? `h${px - penX}` : `l${px - penX}${signed(py - penY)}`;
    if (!joined && !goesOn) path += 'h0';
    [penX, penY] = [px, py];
  });
  return path;
}

/** A minus separates two numbers as well as a blank does. */
const signed = (step: number): string => (step < 0 ? String(step) : ` ${step}`);
