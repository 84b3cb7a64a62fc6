import { edits } from '../core/text/edits.ts';
import { isNumberWord, nameWords, plainWords, spelledOut } from '../core/text/name-words.ts';

/** An area or place as `suche/gebiete.json` lists it: name, kind, where it lies, address of its page. */
export interface AreaEntry {
  readonly n: string;
  readonly l: string;
  readonly p: string;
  readonly u: string;
}

interface Typed {
  /** Every word as typed and, where it may be an abbreviation, spelled out. */
  readonly words: readonly (readonly string[])[];
  /** All of them as one, in both ways. */
  readonly joined: readonly string[];
}

const known = new Map<string, readonly string[]>();

/** The words of a name, taken apart once. */
function wordsOf(name: string): readonly string[] {
  let words = known.get(name);
  if (!words) known.set(name, (words = nameWords(name)));
  return words;
}

const readTyped = (typed: string): Typed => {
  const words = plainWords(typed).map((word) => [...new Set([word, spelledOut(word)])]);
  return { words, joined: [words.map((forms) => forms[0]!).join(''), words.map((forms) => forms.at(-1)!).join('')] };
};

/**
 * How well a name answers what was typed: 0 is best, null is not at all. Every word typed must start a word of the name or of where it
 * lies, or nearly so: one letter wrong from four letters on, two from eight on. The beginning of the name counts most. Hyphens and blanks
 * are all one, and so are `Str.` and `Straße`, `St.` and `Sankt`. House numbers that the name does not have are passed over.
 */
export const matchName = (typed: string, name: string, lies = ''): number | null => scoreOf(readTyped(typed), name, lies, true);

function scoreOf({ words, joined }: Typed, name: string, lies: string, typos: boolean): number | null {
  const there = wordsOf(name);
  if (words.length === 0) return null;
  const whole = there.join('');
  if (joined.includes(whole)) return 0;
  if (joined.some((text) => whole.startsWith(text))) return 1;
  let [worst, inName, passed] = [0, 0, ''];
  for (const forms of words) {
    const own = bestOf(forms, there, typos);
    const best = own <= LIES || lies === '' ? own : Math.min(own, LIES + bestOf(forms, wordsOf(lies), typos));
    if (own < Infinity) inName++;
    if (best < Infinity) worst = Math.max(worst, best);
    else if (isNumberWord(forms[0]!)) passed += forms[0]!;
    else return null;
  }
  if (inName === 0) return null;
  // A street with its number is that street.
  if (passed !== '' && joined.includes(whole + passed)) return 0;
  return 2 + worst;
}

/** What a word costs that is found only in where an entry lies. */
const LIES = 2;

function bestOf(forms: readonly string[], there: readonly string[], typos: boolean): number {
  let best = Infinity;
  for (const form of forms) {
    for (let k = 0; k < there.length; k++) best = Math.min(best, matchWord(form, there[k]!, typos) + (k > 0 ? 1 : 0));
  }
  return best;
}

function matchWord(word: string, other: string, typos: boolean): number {
  if (other.startsWith(word)) return 0;
  if (isNumberWord(word)) return Infinity;
  if (word.length >= 3 && other.includes(word)) return 2;
  const allowed = !typos || word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  return allowed === 0 ? Infinity : 3 + edits(word, other, allowed, true);
}

/** The entries that answer what was typed, best first, in the order of the list where they are equally good. */
export function findAreas(entries: readonly AreaEntry[], typed: string, most: number): AreaEntry[] {
  const read = readTyped(typed);
  const scored = (typos: boolean): { entry: AreaEntry; score: number }[] =>
    entries
      .flatMap((entry) => {
        const score = scoreOf(read, entry.n, entry.p, typos);
        return score === null ? [] : [{ entry, score }];
      })
      .sort((a, b) => a.score - b.score)
      .slice(0, most);
  // What is spelled right comes first anyway, so typos are looked for only where that leaves room.
  const right = scored(false);
  return (right.length >= most ? right : scored(true)).map(({ entry }) => entry);
}

/** The address of the one page that what was typed names in full, however it is spelled; null where it names none or several. */
export function exactPage(entries: readonly AreaEntry[], typed: string): string | null {
  const read = readTyped(typed);
  const pages = new Set(entries.filter(({ n }) => scoreOf(read, n, '', false) === 0).map(({ u }) => u));
  return pages.size === 1 ? [...pages][0]! : null;
}

/** Where and what an entry is: `Straße, Hafen`. */
export const placeOf = ({ l, p }: AreaEntry): string => [l, p].filter(Boolean).join(', ');
