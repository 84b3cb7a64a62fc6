import type { StripModel } from '../draw/strip.ts';
import type { Language } from '../model/localized.ts';
import { stripTicks } from './strip-ticks.ts';

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
  return { label, classCount, domain: ends, ticks: stripTicks(ends, decimals, language), dots, reference };
}
