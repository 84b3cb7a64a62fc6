import { meanOf, spreadOf } from './spread.ts';

/** One figure by which areas are compared, in the order of the areas; NaN where an area has none. */
export interface Feature {
  readonly weight: number;
  readonly values: Float64Array;
}

/** Areas as points: the figures of all areas, each indicator shifted and scaled to mean 0 and standard deviation 1 over the areas. */
export interface Space {
  readonly areas: number;
  /** Zero for a feature in which no two areas differ. */
  readonly weights: Float64Array;
  readonly weight: number;
  /** Row `a`, feature `f` at `a * weights.length + f`. */
  readonly scores: Float64Array;
}

export interface Likeness {
  /** Position of the area. */
  readonly at: number;
  readonly distance: number;
}

/** Of the weight of all features this much must be known of both areas. */
export const LEAST_KNOWN = 2 / 3;

export function spaceOf(areas: number, features: readonly Feature[]): Space {
  const weights = new Float64Array(features.length);
  const scores = new Float64Array(areas * features.length).fill(NaN);
  features.forEach(({ weight, values }, f) => {
    const known = [...values].filter((value) => !Number.isNaN(value));
    const mean = meanOf(known);
    const spread = spreadOf(known, mean);
    if (!(spread > 0) || known.every((value) => value === known[0])) return;
    weights[f] = weight;
    for (let a = 0; a < areas; a++) scores[a * features.length + f] = (values[a]! - mean) / spread;
  });
  return { areas, weights, weight: weights.reduce((sum, weight) => sum + weight, 0), scores };
}

/** How much of the weight is known of an area, from 0 to 1. */
export function knownOf({ weights, weight, scores }: Space, at: number): number {
  let known = 0;
  for (let f = 0; f < weights.length; f++) if (!Number.isNaN(scores[at * weights.length + f]!)) known += weights[f]!;
  return weight === 0 ? 0 : known / weight;
}

/** How many standard deviations two areas are apart in each feature, NaN where one of the figures is not known. */
export const apartIn = ({ weights, scores }: Space, a: number, b: number): Float64Array =>
  Float64Array.from(weights, (weight, f) =>
    weight === 0 ? NaN : Math.abs(scores[a * weights.length + f]! - scores[b * weights.length + f]!),
  );

/** Differences of less are the noise of binary fractions. */
const SAME = 1e-9;

/**
 * The areas nearest to one, nearest first and of equally near ones the earlier. The distance is the root of the weighted mean of the squared
 * differences over the features known of both: 0 is equal, 1 is one standard deviation in every one of them. Areas of which too little is
 * known in common are left out.
 */
export function nearestTo(space: Space, to: number, count: number): Likeness[] {
  const { areas, weights, weight, scores } = space;
  const width = weights.length;
  const own = scores.subarray(to * width, (to + 1) * width);
  const nearest: Likeness[] = [];
  // Squared, and infinite until the list is full.
  let limit = Infinity;
  for (let at = 0; at < areas; at++) {
    // The known weight is not above the whole, so that what exceeds the limit now exceeds it at the end as well.
    const most = limit * weight;
    let sum = 0;
    let known = 0;
    for (let f = 0; f < width && sum <= most; f++) {
      const gap = scores[at * width + f]! - own[f]!;
      if (gap !== gap) continue;
      sum += weights[f]! * gap * gap;
      known += weights[f]!;
    }
    if (sum >= limit * known || known === 0 || at === to || known < LEAST_KNOWN * weight - SAME) continue;
    const distance = Math.sqrt(sum / known);
    const place = nearest.findIndex((one) => one.distance > distance + SAME);
    nearest.splice(place === -1 ? nearest.length : place, 0, { at, distance });
    if (nearest.length > count) nearest.pop();
    if (nearest.length === count) limit = nearest.at(-1)!.distance ** 2;
  }
  return nearest;
}
