import { edits } from './edits.ts';
import { nameWords, spelledOut } from './name-words.ts';

/** An area or place that a question may name. */
export interface Named {
  readonly name: string;
  /** What it is, and where it lies: both tell areas of one name apart. */
  readonly kind: string;
  readonly lies: string;
  readonly address: string;
}

export interface FoundAreas {
  /** Those of one name, where nothing in the question tells them apart. */
  readonly areas: readonly Named[];
  /** The words that do not name them. */
  readonly rest: readonly string[];
}

/** Words for the kind of an area, which may stand before or behind its name or be left out. */
const KINDS = new Set(
  `landkreis landkreises kreis kreises stadt gemeinde stadtteil ortsteil ort dorf bezirk stadtbezirk sozialraum quartier viertel markt
  kreisfreie kreisfreien district county city town municipality neighbourhood village`.split(/\s+/),
);
const sameKind = (kind: string): string => (kind.startsWith('landkreis') || kind === 'kreises' ? 'kreis' : kind);

/**
 * The areas that a question names, the longest names first. A word that means something else is never taken for a name with a slip.
 */
export function findNamed(words: readonly string[], known: readonly Named[], isMeant: (word: string) => boolean): FoundAreas {
  const spelled = words.map(spelledOut);
  const byFirst = index(known);
  const found: Hit[] = [];
  let at = 0;
  while (at < spelled.length) {
    const hits = hitsAt(spelled, at, byFirst, isMeant);
    found.push(...hits);
    at += hits[0]?.length ?? 1;
  }
  const taken = new Set(found.flatMap(({ at: from, length }) => Array.from({ length }, (_, k) => from + k)));
  const apart = new Set(found.flatMap((hit) => neighbours(spelled, hit, taken)));
  return {
    areas: withoutParents(found).map(({ area }) => area),
    rest: words.filter((_, k) => !taken.has(k) && !apart.has(k)),
  };
}

interface Entry {
  readonly area: Named;
  readonly core: readonly string[];
}

interface Hit {
  readonly area: Named;
  readonly at: number;
  readonly length: number;
}

const indices = new WeakMap<readonly Named[], Map<string, Entry[]>>();

/** By the first word of the name without its kind. */
function index(known: readonly Named[]): Map<string, Entry[]> {
  let byFirst = indices.get(known);
  if (byFirst) return byFirst;
  byFirst = new Map();
  for (const area of known) {
    const all = nameWords(area.name);
    const proper = all.filter((word) => !KINDS.has(word));
    const core = proper.length > 0 ? proper : all;
    const first = core[0] ?? '';
    const entries = byFirst.get(first);
    if (entries) entries.push({ area, core });
    else byFirst.set(first, [{ area, core }]);
  }
  indices.set(known, byFirst);
  return byFirst;
}

function hitsAt(words: readonly string[], at: number, byFirst: Map<string, Entry[]>, isMeant: (word: string) => boolean): Hit[] {
  const word = words[at]!;
  const right = byFirst.get(word) ?? [];
  const slips =
    right.length > 0 || isMeant(word) ? [] : [...byFirst].flatMap(([first, entries]) => (isSlip(word, first) ? entries : []));
  const fitting = [...right, ...slips].filter(({ core }) =>
    core.every((part, k) => k === 0 || words[at + k] === part || isSlip(words[at + k] ?? '', part)),
  );
  const length = Math.max(0, ...fitting.map(({ core }) => core.length));
  const longest = fitting.filter(({ core }) => core.length === length).map(({ area }) => ({ area, at, length }));
  return mostLikely(longest, words);
}

/** One letter from five on, two from nine on. */
const isSlip = (word: string, other: string): boolean =>
  word.length >= 5 && other.length >= 5 && edits(word, other, word.length >= 9 ? 2 : 1) < Infinity;

/**
 * Of areas of one name those whose kind stands beside it, or whose surroundings are named as well; of `Sandloh` and `Sandloh-Ort` the one
 * that is called so and no more.
 */
function mostLikely(hits: readonly Hit[], words: readonly string[]): Hit[] {
  const points = hits.map((hit) => {
    const { area, at, length } = hit;
    const own = new Set([...nameWords(area.name), ...nameWords(area.kind)].map(sameKind));
    const kinds = [words[at - 1], words[at + length]].filter((word) => word !== undefined && own.has(sameKind(word))).length;
    const beside = words.filter((_, k) => k < at || k >= at + length);
    const lies = nameWords(area.lies).filter((word) => !KINDS.has(word) && beside.includes(word)).length;
    const whole = nameWords(area.name).length === length;
    return 4 * kinds + 2 * lies + Number(whole);
  });
  const best = Math.max(...points);
  return hits.filter((_, k) => points[k] === best);
}

/** The kinds that stand beside a name belong to it. */
const neighbours = (words: readonly string[], { at, length }: Hit, taken: ReadonlySet<number>): number[] =>
  [at - 1, at + length].filter((k) => !taken.has(k) && KINDS.has(words[k] ?? ''));

/** `Altstadt in Lindenbrück` names the Altstadt, Lindenbrück only says which. */
const withoutParents = (found: readonly Hit[]): Hit[] =>
  found.filter(({ area }) => !found.some((other) => other.area !== area && other.area.lies.split(', ').includes(area.name)));
