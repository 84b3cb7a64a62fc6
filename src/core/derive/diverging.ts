import { quantileSorted } from 'd3-array';
import { roundTo } from '../text/round.ts';

/** Bounds that are read easily, times any power of ten. */
const STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
/**
 * For each bound the share of areas that lie nearer, and the part of the largest difference that it does not pass, so that one far
 * away from all others has them in several classes too. With fewer areas there are fewer classes.
 */
const PLACES = {
  few: [
    { nearer: 0.3, most: 0.2 },
    { nearer: 0.75, most: 0.5 },
  ],
  many: [
    { nearer: 0.25, most: 0.2 },
    { nearer: 0.6, most: 0.5 },
    { nearer: 0.88, most: 0.8 },
  ],
} as const;
const MANY = 30;

/**
 * Classes of differences that mirror each other around nothing: the bounds of the higher side, ascending; those of the lower side are
 * the same below zero. Three at most, so that there are seven classes, or two for fewer areas. Always at least one.
 */
export function divergingBounds(differences: readonly number[], areas: number, decimals: number): readonly number[] {
  const sizes = differences
    .filter(Number.isFinite)
    .map((difference) => Math.abs(roundTo(difference, decimals)))
    .sort((a, b) => a - b);
  const largest = sizes.at(-1) ?? 0;
  const steps = readableSteps(largest, decimals);
  const bounds: number[] = [];
  for (const { nearer, most } of areas < MANY ? PLACES.few : PLACES.many) {
    const wanted = Math.min(quantileSorted(sizes, nearer) ?? 0, most * largest);
    const left = steps.filter((step) => step > (bounds.at(-1) ?? 0));
    const [first] = left;
    if (first === undefined) break;
    bounds.push(left.reduce((best, step) => (Math.abs(step - wanted) < Math.abs(best - wanted) ? step : best), first));
  }
  return bounds;
}

/** All steps that the decimals can show, from the smallest up to the largest difference; the smallest at least. */
function readableSteps(most: number, decimals: number): number[] {
  const least = -decimals;
  const greatest = Math.max(least, Math.floor(Math.log10(Math.max(most, 10 ** least))));
  const steps = Array.from({ length: greatest - least + 1 }, (_, index) => least + index).flatMap((power) =>
    STEPS.map((step) => Number((step * 10 ** power).toPrecision(12))),
  );
  return [...new Set(steps)].filter((step, index) => roundTo(step, decimals) === step && (index === 0 || step <= most));
}

/** From −bounds.length to bounds.length; 0 is around nothing. Differences are classed as they are shown. */
export function divergingClass(bounds: readonly number[], difference: number, decimals: number): number {
  const shown = roundTo(difference, decimals);
  return Math.sign(shown) * bounds.filter((bound) => bound <= Math.abs(shown)).length || 0;
}
