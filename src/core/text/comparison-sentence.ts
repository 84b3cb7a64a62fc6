import type { Language } from '../model/localized.ts';
import { absenceSentences, countOf, type AbsenceFacts } from './absence-sentences.ts';
import { differenceAmount } from './difference-amount.ts';
import { listOf, sentencesOf } from './list.ts';
import { MINUS } from './number.ts';
import { asSubject, capitalised } from './place.ts';
import { dativePlural, withinSentence } from './plural.ts';
import { repeatedUnit } from './unit.ts';

export interface ComparisonFacts extends AbsenceFacts {
  /** `im Jahr 2024` */
  readonly when: string;
  /** What the areas are called together: `Sozialräume`. */
  readonly many: string;
  /** What each is compared with, after `höher als`: `im Landkreis Auental`, `2015`. */
  readonly than: string;
  /** Whether the figures are shares of a whole, so that they may be called so. */
  readonly share: boolean;
  readonly kind: 'points' | 'unit';
  readonly unit: string;
  readonly decimals: number;
  /** Differences as they are shown, with the names of their areas; only areas where both sides have a figure. */
  readonly differences: readonly { readonly name: string; readonly shown: number }[];
  /** Whether what is compared with is one of the areas itself, and so is not among them here. */
  readonly others: boolean;
  /** Areas with a figure that have nothing to be compared with. */
  readonly apart: number;
}

/** More names than this are counted instead of listed. */
const MOST_NAMES = 3;

/** How many areas are above and below what they are compared with, by how much at most, and what cannot be compared. */
export function comparisonSentence(facts: ComparisonFacts): string {
  return sentencesOf([countSentence(facts), endSentence(facts), apartSentence(facts), ...absenceSentences(facts)]);
}

/** The finding, without a full stop and in the present tense; null where two areas or fewer say nothing. */
export function comparisonHeadline(facts: ComparisonFacts): string | null {
  const { language, differences, share, than } = facts;
  if (differences.length < 3) return null;
  const higher = differences.filter(({ shown }) => shown > 0).length;
  const what = whatIs(share, language);
  const [where, all] = [placesOf(higher, facts), countOf(differences.length, language)];
  if (language === 'de') {
    return higher === 0
      ? `Keiner der ${all} ${whichOf(facts)}${share ? 'Anteile' : 'Werte'} ist höher als ${than}`
      : `In ${where} ist ${what} höher als ${than}`;
  }
  return higher === 0
    ? `None of the ${all} ${whichOf(facts)}${share ? 'shares' : 'values'} is higher than ${than}`
    : `In ${where} ${what} is higher than ${than}`;
}

const whatIs = (share: boolean, language: Language): string =>
  language === 'de' ? `der ${share ? 'Anteil' : 'Wert'}` : `the ${share ? 'share' : 'value'}`;

/** Not all areas are meant where one is what the others are compared with, or some have no figure, or nothing to be compared with. */
function whichOf({ language, others, apart, absences }: ComparisonFacts): string {
  const [other, comparable] = language === 'de' ? ['anderen ', 'vergleichbaren '] : ['other ', 'comparable '];
  const isAll = apart === 0 && Object.values(absences).every((count) => count === 0);
  return (others ? other : '') + (isAll ? '' : comparable);
}

/** `31 von 56 Sozialräumen`, `allen 55 anderen Sozialräumen`. */
function placesOf(count: number, facts: ComparisonFacts): string {
  const { language, differences, many } = facts;
  const [some, all] = [countOf(count, language), countOf(differences.length, language)];
  const isAll = count === differences.length;
  if (language === 'en') return `${isAll ? `all ${all}` : `${some} of ${all}`} ${whichOf(facts)}${withinSentence(many, 'en')}`;
  return `${isAll ? `allen ${all}` : `${some} von ${all}`} ${whichOf(facts)}${dativePlural(many)}`;
}

function countSentence(facts: ComparisonFacts): string {
  const { language, differences, when, share, than } = facts;
  if (differences.length < 2) return '';
  const german = language === 'de';
  const count = (holds: (shown: number) => boolean): number => differences.filter(({ shown }) => holds(shown)).length;
  const groups = [
    { n: count((shown) => shown > 0), first: german ? 'höher als' : 'higher than', then: german ? 'höher' : 'higher' },
    { n: count((shown) => shown < 0), first: german ? 'niedriger als' : 'lower than', then: german ? 'niedriger' : 'lower' },
    {
      n: count((shown) => shown === 0),
      first: german ? 'etwa so hoch wie' : 'about the same as',
      then: german ? 'etwa gleich' : 'about the same',
    },
  ].filter(({ n }) => n > 0);
  const [first, ...others] = groups;
  const [time, what] = [capitalised(when), whatIs(share, language)];
  const where = placesOf(first!.n, facts);
  const rest = others.map(({ n, then }) => `, in ${countOf(n, language)} ${then}`).join('');
  return german
    ? `${time} war ${what} in ${where} ${first!.first} ${than}${rest}.`
    : `${time} ${what} was ${first!.first} ${than} in ${where}${rest}.`;
}

/** The farthest above and below with their names; one area alone is told whole. */
function endSentence(facts: ComparisonFacts): string {
  const { language, differences, than } = facts;
  const german = language === 'de';
  const [only] = differences;
  if (only === undefined) return '';
  if (differences.length === 1) {
    const amount = amountOf(facts, only.shown);
    const [same, more, less] = german
      ? ['etwa so hoch wie', 'höher als', 'niedriger als']
      : ['about the same as', 'higher than', 'lower than'];
    const how = only.shown === 0 ? same : `${amount} ${only.shown > 0 ? more : less}`;
    return `${capitalised(asSubject(only.name, language))}: ${how} ${than}.`;
  }
  const shown = differences.map((one) => one.shown);
  const [highest, lowest] = [Math.max(...shown), Math.min(...shown)];
  const ends = [
    ...(highest > 0 ? [{ at: highest, de: 'nach oben', en: 'above' }] : []),
    ...(lowest < 0 ? [{ at: lowest, de: 'nach unten', en: 'below' }] : []),
  ].map(({ at, de, en }) => ({ ...holders(facts, at), de, en }));
  const [first, second] = ends;
  if (first === undefined) return '';
  if (german) {
    const then = second ? `, ${second.de} ${second.text}` : '';
    return `Den größten Abstand ${first.de} ${first.several ? 'hatten' : 'hatte'} ${first.text}${then}.`;
  }
  const then = second ? `, the largest ${second.en} ${second.text}` : '';
  return `The largest distance ${first.en} was ${first.text}${then}.`;
}

/** `Papiermühle (+12,1 Prozentpunkte)`, `Hafen und Kai (jeweils +3,0 Prozentpunkte)`, `7 Sozialräume (jeweils …)`. */
function holders(facts: ComparisonFacts, at: number): { readonly text: string; readonly several: boolean } {
  const { language, differences, many } = facts;
  const names = differences.filter(({ shown }) => shown === at).map(({ name }) => asSubject(name, language));
  const several = names.length > 1;
  const german = language === 'de';
  const who =
    names.length > MOST_NAMES ? `${countOf(names.length, language)} ${withinSentence(many, language)}` : listOf(names, language);
  const amount = (at > 0 ? '+' : MINUS) + amountOf(facts, at);
  const each = !several ? amount : german ? `jeweils ${amount}` : `${amount} each`;
  return { text: german ? `${who} (${each})` : `in ${who} (${each})`, several };
}

/** A long unit is named above the map. */
const amountOf = (facts: ComparisonFacts, shown: number): string =>
  differenceAmount({ ...facts, unit: repeatedUnit(facts.unit), value: Math.abs(shown) });

function apartSentence({ language, apart, many }: ComparisonFacts): string {
  if (apart === 0) return '';
  const count = countOf(apart, language);
  if (language === 'de')
    return apart === 1 ? 'Für ein Gebiet ist kein Vergleich möglich.' : `Für ${count} ${many} ist kein Vergleich möglich.`;
  return apart === 1 ? 'One area cannot be compared.' : `${count} ${withinSentence(many, language)} cannot be compared.`;
}
