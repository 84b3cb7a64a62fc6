import type { Language } from '../model/localized.ts';
import { edits } from './edits.ts';
import { isAge } from './question-ages.ts';
import { questionWords, tokensOf } from './question-tokens.ts';
import { isWeak } from './question-words.ts';

/** What an indicator is called and asked for, as tokens; earlier phrases count for more. */
export interface Phrases<Id> {
  readonly id: Id;
  readonly phrases: readonly { readonly tokens: readonly string[]; readonly weight: number }[];
}

export const phrase = (text: string, weight: number, language: Language): Phrases<unknown>['phrases'][number] => ({
  tokens: tokensOf(questionWords(text), language),
  weight,
});

/** Below this an answer would be a guess. */
const CONFIDENT = 0.75;
/** So near to the best one, another one is meant as likely. */
const TIE = 0.04;

/**
 * The indicators that a question means, best first: those that every word of weight is answered by, with a phrase that says little more than
 * was asked. None where the best would be a guess; several where they are equally good.
 */
export function matchIndicators<Id>(asked: readonly string[], known: readonly Phrases<Id>[], language: Language): Id[] {
  const scored = known
    .flatMap((one) => {
      const score = scoreOf(asked, one, language);
      return score >= CONFIDENT ? [{ id: one.id, score }] : [];
    })
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  return scored.filter(({ score }) => best - score <= TIE).map(({ id }) => id);
}

const weightOf = (token: string, language: Language): number => (isWeak(token, language) ? 0.2 : 1);

function scoreOf(asked: readonly string[], { phrases }: Phrases<unknown>, language: Language): number {
  if (asked.length === 0) return 0;
  const everything = phrases.flatMap(({ tokens }) => tokens);
  const heavy = asked.filter((token) => !isWeak(token, language));
  if (heavy.some((token) => likeness(token, everything) === 0)) return 0;
  let best = 0;
  for (const { tokens, weight } of phrases) {
    // Without a word of weight, the words that are left must be all that is said.
    if (heavy.length === 0 && tokens.some((token) => !isWeak(token, language))) continue;
    const recall = covered(asked, tokens, language);
    const precision = covered(tokens, asked, language);
    if (recall > 0 && precision > 0) best = Math.max(best, (weight * 2 * recall * precision) / (recall + precision));
  }
  return best;
}

/** Which part of the words is answered by the others. */
function covered(tokens: readonly string[], by: readonly string[], language: Language): number {
  let [sum, all] = [0, 0];
  for (const token of tokens) {
    const weight = weightOf(token, language);
    all += weight;
    sum += weight * likeness(token, by, tokens);
  }
  return all === 0 ? 0 : sum / all;
}

/** 1 for the same word, less for one with a slip, a compound of several, or a part of a compound; 0 for none. */
function likeness(token: string, others: readonly string[], beside: readonly string[] = []): number {
  if (others.includes(token)) return 1;
  if (isAge(token)) return 0;
  return Math.max(isCompound(token, others) ? 0.9 : 0, ...others.map((other) => likeOne(token, other, beside)));
}

function likeOne(token: string, other: string, beside: readonly string[]): number {
  if (isAge(other)) return 0;
  const length = Math.min(token.length, other.length);
  if (length >= 6 && edits(token, other, length >= 10 ? 2 : 1) < Infinity) return 0.9;
  const [short, long] = token.length < other.length ? [token, other] : [other, token];
  if (short.length < 4 || !(long.startsWith(short) || long.endsWith(short))) return 0;
  // `Auto` and `Autos`
  if (long.startsWith(short) && long.length - short.length === 1) return 0.9;
  return isCompound(other, beside) ? 0.9 : 0.6;
}

/** `Kinderarmut` is `Kinder` and `Armut`. */
function isCompound(token: string, parts: readonly string[]): boolean {
  const own = parts.filter((part) => part.length >= 4 && part !== token);
  return own.some((head) => token.startsWith(head) && own.some((tail) => tail !== head && token.endsWith(tail)));
}
