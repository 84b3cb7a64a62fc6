import type { SymbolCircle, SymbolLegend } from '../draw/symbols.ts';
import type { Language } from '../model/localized.ts';
import { formatNumber } from '../text/number.ts';
import { symbolsWords } from '../text/symbols-words.ts';

/** How large a circle of one unit is: the surface of each is its figure, in every year alike. */
export interface SymbolScale {
  readonly factor: number;
  /** The largest figure by its size. */
  readonly most: number;
}

/** Part of the picture that all circles of the largest year together cover at most, and the largest one's part of its width. */
const COVER = 0.16;
const WIDEST = 0.09;

/**
 * The scale for all years: `years` are the figures of each, NaN where there is none. Null where nothing is larger than zero.
 */
export function symbolScale(years: readonly Iterable<number>[], width: number, height: number): SymbolScale | null {
  let [most, fullest] = [0, 0];
  for (const values of years) {
    let sum = 0;
    for (const value of values) {
      if (!Number.isFinite(value)) continue;
      sum += Math.abs(value);
      most = Math.max(most, Math.abs(value));
    }
    fullest = Math.max(fullest, sum);
  }
  if (most === 0) return null;
  const byCover = Math.sqrt((COVER * width * height) / (Math.PI * fullest));
  return { factor: Math.min(byCover, (WIDEST * width) / Math.sqrt(most)), most };
}

/** So small that it still can be seen. */
const LEAST = 2;

export const radiusOf = ({ factor }: SymbolScale, value: number): number =>
  value === 0 ? 0 : Math.max(LEAST, Math.round(factor * Math.sqrt(Math.abs(value))));

export interface SymbolPlace {
  readonly k: number;
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

/** The largest first; nothing stands for zero or where there is no figure. */
export const symbolCircles = (scale: SymbolScale, places: readonly SymbolPlace[]): SymbolCircle[] =>
  places
    .filter(({ value }) => Number.isFinite(value) && value !== 0)
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value) || a.k - b.k)
    .map(({ k, x, y, value }) => ({ k, x, y, r: radiusOf(scale, value), negative: value < 0 }));

const CIRCLES = 3;

/** Three circles with round figures (1, 2 or 5 times a power of ten), each at most a third of the one before. */
export function symbolLegend(scale: SymbolScale, decimals: number, hollow: boolean, language: Language): SymbolLegend {
  const values: number[] = [];
  for (let below = scale.most; values.length < CIRCLES; below = values.at(-1)! / 3) {
    const value = roundBelow(below);
    if (value < 10 ** -decimals) break;
    values.push(value);
  }
  const text = (value: number): string =>
    formatNumber(value, { decimals: Number.isInteger(value) ? 0 : decimals, language, grouping: 'table' });
  return {
    circles: values.map((value) => ({ r: radiusOf(scale, value), text: text(value) })),
    hollow: hollow ? symbolsWords(language).negative : null,
  };
}

function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
  const factor = [5, 2, 1].find((one) => one * power <= value * (1 + 1e-9)) ?? 1;
  return Number((factor * power).toPrecision(3));
}
