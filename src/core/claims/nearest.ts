import { edits } from '../text/edits.ts';

/** The candidate that differs least from what was written, if it is near enough to be what was meant; in one or two letters, only case. */
export function nearest(written: string, candidates: Iterable<string>): string | null {
  const wanted = written.toLowerCase();
  let best: string | null = null;
  let least = written.length < 3 ? 1 : Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const candidate of candidates) {
    const found = edits(wanted, candidate.toLowerCase(), least - 1);
    if (found < least) [best, least] = [candidate, found];
  }
  return best;
}
