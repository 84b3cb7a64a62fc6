import type { Language } from '../core/model/localized.ts';
import type { QuestionIndex, QuestionIndicator } from '../core/view/questions.ts';
import { fold } from '../core/text/fold.ts';
import { findNamed, type Named } from '../core/text/question-areas.ts';
import { matchIndicators, phrase, type Phrases } from '../core/text/question-match.ts';
import { questionWords, tokenOf, tokensOf } from '../core/text/question-tokens.ts';
import { wishOf, type Wish } from '../core/text/question-words.ts';

/** What a question asks for. Nothing in it is guessed. */
export interface Question {
  /** Several where they are meant as likely. */
  readonly indicators: readonly QuestionIndicator[];
  readonly areas: readonly (Pick<Named, 'name' | 'address'> & Partial<Named>)[];
  /** `2015` or `2015/16`; null for the newest. */
  readonly period: string | null;
  readonly wish: Wish;
}

/** What a question asks for; null where any word of weight in it is not understood. */
export function readQuestion(text: string, index: QuestionIndex, areas: readonly Named[], language: Language): Question | null {
  const [period, without] = takePeriod(text);
  const known = knownIn(index, language);
  const words = questionWords(without);
  const isMeant = (word: string): boolean => {
    const token = tokenOf(word, language);
    return token === '' || known.vocabulary.has(token);
  };
  const named = findNamed(words, areas, isMeant);
  const byLevel = named.areas.length > 0 ? { area: null, rest: named.rest } : takeLevel(named.rest, index);
  const asked = tokensOf(byLevel.rest, language);
  const indicators = matchIndicators(asked, known.phrases, language);
  const meant = byLevel.area ?? index.reference;
  const wanted = named.areas.length > 0 ? ofToday(named.areas, period) : meant === null ? [] : [meant];
  if (indicators.length === 0 || wanted.length === 0) return null;
  const wish = wishOf(fold(text));
  const countable = indicators.filter(({ type }) => wish !== 'count' || !UNCOUNTABLE.has(type));
  if (countable.length === 0) return null;
  return { indicators: countable, areas: distinct(wanted), period, wish };
}

/** `Wie viele Mieter` is not answered by what rents are like. */
const UNCOUNTABLE: ReadonlySet<string> = new Set(['median', 'amount', 'index']);

const PERIOD = /\b((?:19|20)\d\d(?:\/\d\d)?)\b/;

function takePeriod(text: string): [period: string | null, rest: string] {
  const found = PERIOD.exec(text)?.[1] ?? null;
  return [found, found === null ? text : text.replace(PERIOD, ' ')];
}

/** `im Landkreis` names the only one there is. */
function takeLevel(
  words: readonly string[],
  { levels }: QuestionIndex,
): { readonly area: QuestionIndex['reference']; readonly rest: readonly string[] } {
  for (const { one, only } of levels) {
    const names = only === null ? [] : levelWords(one);
    const at = words.findIndex((word) => names.includes(word));
    if (at >= 0) return { area: only, rest: words.filter((_, k) => k !== at) };
  }
  return { area: null, rest: words };
}

function levelWords(one: string): string[] {
  const name = fold(one);
  const all = /^(?:land|stadt)?kreis$/.test(name) ? [name, 'kreis'] : [name];
  return all.flatMap((word) => [word, `${word}s`, `${word}es`]);
}

interface Known {
  readonly phrases: readonly Phrases<QuestionIndicator>[];
  readonly vocabulary: ReadonlySet<string>;
}

const remembered = new WeakMap<QuestionIndex, Known>();

function knownIn(index: QuestionIndex, language: Language): Known {
  let known = remembered.get(index);
  if (known) return known;
  const phrases = index.indicators.map((id) => ({
    id,
    phrases: [
      ...[id.title, id.short, ...id.words].map((text) => phrase(text, 1, language)),
      phrase(id.question, 0.95, language),
      phrase(id.numerator, 0.85, language),
    ],
  }));
  known = { phrases, vocabulary: new Set(phrases.flatMap((one) => one.phrases.flatMap(({ tokens }) => tokens))) };
  remembered.set(index, known);
  return known;
}

const isFormer = ({ kind }: Named): boolean => kind.includes(', ');

/** Areas of today come first; whoever asks for no year does not mean one of the same name and kind that they took the place of. */
function ofToday(areas: readonly Named[], period: string | null): readonly Named[] {
  const today = areas.filter((area) => !isFormer(area));
  const replaced = ({ name, kind }: Named): boolean =>
    period === null && today.some((area) => area.name === name && kind.startsWith(`${area.kind}, `));
  return [...today, ...areas.filter((area) => isFormer(area) && !replaced(area)).reverse()];
}

const distinct = <Area extends { readonly address: string }>(areas: readonly Area[]): Area[] => [
  ...new Map(areas.map((area) => [area.address, area])).values(),
];
