import { probability } from './random.ts';

/**
 * The number of hits among `n` trials with chance `p` that stands where `z` stands in the standard normal distribution. With a slowly
 * changing `z`, a count changes slowly, and over many areas it scatters as a binomial count does.
 */
export function binomial(n: number, p: number, z: number): number {
  if (n <= 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - binomial(n, 1 - p, -z);
  const spread = Math.sqrt(n * p * (1 - p));
  if (spread > 7) return Math.min(n, Math.max(0, Math.round(n * p + z * spread)));
  const wanted = probability(z);
  let chance = Math.exp(n * Math.log1p(-p));
  let below = chance;
  let hits = 0;
  while (below < wanted && hits < n) {
    chance *= ((n - hits) / (hits + 1)) * (p / (1 - p));
    hits++;
    below += chance;
  }
  return hits;
}
