import type { StripModel } from '../draw/strip.ts';
import { roundTicks } from '../draw/ticks.ts';
import type { Language } from '../model/localized.ts';
import { formatCompact, formatNumber } from '../text/number.ts';

/** All that a strip needs to know, without the portal, so that a browser can draw one for another year. */
export interface StripFacts {
  readonly language: Language;
  readonly label: string;
  readonly decimals: number;
  readonly classCount: number;
  readonly areas: readonly StripArea[];
  /** With its figure as text: `Landkreis Auental: 7,4`. */
  readonly reference: { readonly value: number; readonly text: string } | null;
  /** The ends of the axis, where they are to stay the same over the years; else those of the figures. */
  readonly domain?: readonly [number, number];
}

export interface StripArea {
  readonly k: number | null;
  /** NaN where there is no figure: no dot. */
  readonly value: number;
  readonly className: string;
  readonly title?: string;
  readonly marked?: boolean;
}

const MOST_TICKS = 5;

/** Null where there are too few figures to show a distribution. */
export function stripModel({ language, label, decimals, classCount, areas, reference, domain }: StripFacts): StripModel | null {
  const dots = areas
    .filter(({ value }) => Number.isFinite(value))
    .map(({ k, value, className, title, marked }) => ({ k, value, className, title: title ?? null, marked: marked ?? false }));
  if (dots.length < 3) return null;
  const values = [...dots.map(({ value }) => value), ...(reference === null ? [] : [reference.value]), ...(domain ?? [])];
  const ends = values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
  const ticks = roundTicks(...ends, MOST_TICKS);
  const step = ticks.length > 1 ? ticks[1]! - ticks[0]! : 1;
  // No more decimals than the figures have, and no fewer than the steps need.
  const shown = Math.min(decimals, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
  const text = (value: number): string =>
    Math.abs(value) >= 10_000 ? formatCompact(value, language) : formatNumber(value, { decimals: shown, language });
  return { label, classCount, domain: ends, ticks: ticks.map((value) => ({ value, text: text(value) })), dots, reference };
}
