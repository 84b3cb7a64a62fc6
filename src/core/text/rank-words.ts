import type { Indicator } from '../model/indicator.ts';
import type { IntervalMethod, NoInterval } from '../model/interval.ts';
import type { Language } from '../model/localized.ts';
import { formatNumber, NBSP } from './number.ts';

/** The place of one area among all that have a figure. */
export interface Rank {
  readonly rank: number;
  /** How many others show the same figure. */
  readonly ties: number;
  /** The ranks that its interval leaves possible. */
  readonly first: number;
  readonly last: number;
  readonly of: number;
}

/** `3–9`, and `4` where the rank is sure; of those who tie each has the first of their ranks. */
export const shortRank = ({ rank, ties, first, last }: Omit<Rank, 'of'>, language: Language): string =>
  last - first > ties ? `${countOf(first, language)}–${countOf(last, language)}` : countOf(rank, language);

/** `Rang 3–9 von 56`, `Rang 4 von 56`, `Rang 4 von 56, gemeinsam mit 2 weiteren`. */
export function rankText(place: Rank, language: Language): string {
  const german = language === 'de';
  const sure = place.last - place.first <= place.ties;
  const text = `${german ? 'Rang' : 'Rank'}${NBSP}${shortRank(place, language)} ${german ? 'von' : 'of'}${NBSP}${countOf(place.of, language)}`;
  if (!sure || place.ties === 0) return text;
  const others = countOf(place.ties, language);
  if (german) return `${text}, gemeinsam mit ${place.ties === 1 ? 'einem' : others} weiteren`;
  return `${text}, shared with ${place.ties === 1 ? 'one other' : `${others} others`}`;
}

const countOf = (count: number, language: Language): string => formatNumber(count, { decimals: 0, language, grouping: 'table' });

type Words = Readonly<Record<Language, string>>;

const MEANING: Readonly<Record<IntervalMethod, Words>> = {
  delivered: {
    de: 'Die Spannen hat die Quelle geliefert.',
    en: 'The ranges were delivered by the source.',
  },
  wilson: {
    de: 'Die Spanne zeigt, wo der Wert ohne zufällige Schwankung mit 95 Prozent Sicherheit läge.',
    en: 'The range shows where the value would lie, with 95 per cent certainty, if nothing varied by chance.',
  },
  poisson: {
    de: 'Die Spanne zeigt, wo der Wert ohne zufällige Schwankung der Fallzahl mit 95 Prozent Sicherheit läge.',
    en: 'The range shows where the value would lie, with 95 per cent certainty, if the number of cases did not vary by chance.',
  },
};

/** What an interval means, in one sentence. */
export const intervalMeaning = (method: IntervalMethod, language: Language): string => MEANING[method][language];

const METHOD: Readonly<Record<Exclude<IntervalMethod, 'delivered'>, Words>> = {
  wilson: { de: 'Berechnet nach Wilson.', en: 'Computed after Wilson.' },
  poisson: {
    de: 'Berechnet nach Byar, unter zehn Fällen exakt nach Poisson.',
    en: 'Computed after Byar, below ten cases exactly after Poisson.',
  },
};

/** How it was computed; nothing where the source computed it. */
export const intervalMethod = (method: IntervalMethod, language: Language): string =>
  method === 'delivered' ? '' : METHOD[method][language];

const ABSENT: Readonly<Record<NoInterval, Words>> = {
  count: { de: 'weil vollständig gezählt wurde', en: 'because everything was counted' },
  statistic: {
    de: 'weil zu diesen Werten keine Streuung bekannt ist',
    en: 'because the spread of these values is not known',
  },
  noCases: { de: 'weil der Wert keine einzelnen Fälle zählt', en: 'because the value does not count single cases' },
  noParts: { de: 'weil Zähler oder Nenner nicht vorliegen', en: 'because numerators or denominators are not available' },
};

/** `Die Ränge stehen ohne Spanne, weil …`: that there is no interval, and why. */
export const noIntervalSentence = (reason: NoInterval, language: Language): string =>
  language === 'de'
    ? `Die Ränge stehen ohne Spanne, ${ABSENT[reason].de}.`
    : `The ranks stand without a range, ${ABSENT[reason].en}.`;

/** What ranges of ranks mean. */
export const rankRangeMeaning = (language: Language): string =>
  language === 'de'
    ? 'Gebiete, deren Spannen sich überschneiden, lassen sich nicht sicher ordnen; ihr Rang ist deshalb selbst eine Spanne.'
    : 'Areas whose ranges overlap cannot be put in order with certainty; their rank is therefore a range as well.';

/** Which way the order runs, and what the publisher declared about it: a rank alone says higher or lower, and nothing else. */
export function orderSentence(polarity: Indicator['polarity'], language: Language): string {
  const german = language === 'de';
  const order = german ? 'Rang 1 hat der höchste Wert' : 'Rank 1 is the highest value';
  if (polarity === 'none') return german ? `${order}; das ist keine Bewertung.` : `${order}; this is no judgement.`;
  const higher = polarity === 'higher_is_better';
  return german
    ? `${order}. Nach Angabe des Herausgebers gilt ein ${higher ? 'höherer' : 'niedrigerer'} Wert als günstiger.`
    : `${order}. According to the publisher a ${higher ? 'higher' : 'lower'} value is considered more favourable.`;
}
