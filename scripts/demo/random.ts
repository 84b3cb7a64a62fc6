/**
 * Randomness by name: the same key always gives the same numbers, whatever else was drawn before. So a new indicator or a new
 * area changes nothing that was there.
 */
export function hash(key: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A stream of numbers in [0, 1) (mulberry32). */
export function stream(key: string): () => number {
  let state = hash(key);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One number in [0, 1). */
export const uniform = (key: string): number => stream(key)();

/** One standard normal number. */
export const normal = (key: string): number => quantile(0.5 / 4_294_967_296 + uniform(key) * (1 - 1 / 4_294_967_296));

/** A stationary series of standard normal numbers that remembers `memory` of its last one. */
export function autoregressive(key: string, length: number, memory: number): number[] {
  const series: number[] = [];
  for (let i = 0; i < length; i++) {
    const fresh = normal(`${key}/${i}`);
    series.push(i === 0 ? fresh : memory * series[i - 1]! + Math.sqrt(1 - memory * memory) * fresh);
  }
  return series;
}

export const pick = <T>(key: string, from: readonly T[]): T => from[Math.floor(uniform(key) * from.length)]!;

/** The list in an order that depends on the key alone. */
export const shuffled = <T>(key: string, list: readonly T[]): T[] =>
  list
    .map((item, i) => ({ item, order: hash(`${key}/${i}`) }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);

/** Distribution function of the standard normal distribution (Abramowitz and Stegun 26.2.17, error below 1e-7). */
export function probability(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const poly = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = 0.3989422804014327 * Math.exp((-z * z) / 2) * poly;
  return z >= 0 ? 1 - tail : tail;
}

/** Inverse of `probability`, by bisection: exact enough, and the same everywhere. */
function quantile(p: number): number {
  let low = -6;
  let high = 6;
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (probability(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
