import { fold } from '../core/text/fold.ts';

/** An area or place as `suche/gebiete.json` lists it: name, kind, where it lies, address of its page. */
export interface AreaEntry {
  readonly n: string;
  readonly l: string;
  readonly p: string;
  readonly u: string;
}

const words = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * How well a name answers what was typed: 0 is best, null is not at all. Every word typed must start a word of the name, or nearly so:
 * one letter wrong from four letters on, two from eight on. The beginning of the name counts most.
 */
export function matchName(typed: string, name: string): number | null {
  const wanted = words(typed);
  const there = words(name);
  if (wanted.length === 0) return null;
  if (there.join(' ').startsWith(wanted.join(' '))) return there.join(' ') === wanted.join(' ') ? 0 : 1;
  let worst = 0;
  for (const word of wanted) {
    const best = Math.min(...there.map((other, index) => matchWord(word, other) + (index > 0 ? 1 : 0)));
    if (!Number.isFinite(best)) return null;
    worst = Math.max(worst, best);
  }
  return 2 + worst;
}

function matchWord(word: string, other: string): number {
  if (other.startsWith(word)) return 0;
  if (word.length >= 3 && other.includes(word)) return 2;
  const allowed = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  const edits = prefixDistance(word, other);
  return edits <= allowed ? 3 + edits : Infinity;
}

/** Edits that turn the word into some beginning of the other one, a swap of neighbours counting once. */
function prefixDistance(word: string, other: string): number {
  let older: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= word.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = word[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same);
      if (i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1])
        cost = Math.min(cost, older[j - 2]! + 1);
      row.push(cost);
    }
    [older, above] = [above, row];
  }
  return Math.min(...above);
}

/** The entries that answer what was typed, best first, in the order of the list where they are equally good. */
export function findAreas(entries: readonly AreaEntry[], typed: string, most: number): AreaEntry[] {
  return entries
    .flatMap((entry) => {
      const score = matchName(typed, entry.n);
      return score === null ? [] : [{ entry, score }];
    })
    .sort((a, b) => a.score - b.score)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** The address of the one page that what was typed names in full, however it is spelled; null where it names none or several. */
export function exactPage(entries: readonly AreaEntry[], typed: string): string | null {
  const pages = new Set(entries.filter(({ n }) => matchName(typed, n) === 0).map(({ u }) => u));
  return pages.size === 1 ? [...pages][0]! : null;
}

/** Where and what an entry is: `Straße, Hafen`. */
export const placeOf = ({ l, p }: AreaEntry): string => [l, p].filter(Boolean).join(', ');
