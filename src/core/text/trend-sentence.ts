import type { Period } from '../model/period.ts';
import { absenceSentences, type AbsenceFacts } from './absence-sentences.ts';
import { differenceAmount } from './difference-sentence.ts';
import { listOf, sentencesOf } from './list.ts';
import { formatWithUnit } from './number.ts';
import { formatPeriod } from './period.ts';
import { asPlace, capitalised } from './place.ts';
import { roundTo } from './round.ts';

export interface TrendFacts extends AbsenceFacts {
  /** The area whose figures these are. */
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly kind: 'points' | 'unit';
  /** The figures there are, earliest first. */
  readonly figures: readonly { readonly period: Period; readonly value: number }[];
  /** Periods at which the series breaks, between the first figure and the last. */
  readonly breaks: readonly Period[];
}

type Figure = TrendFacts['figures'][number];

/** What a line shows, in sentences: first and last figure, change (where both measure the same), turning point, gaps. */
export function trendSentence(facts: TrendFacts): string {
  const { language, figures } = facts;
  const german = language === 'de';
  const first = figures[0];
  const last = figures.at(-1);
  const where = capitalised(asPlace(facts.name, language));
  const sentences: string[] = [];
  if (first && last && first !== last) {
    sentences.push(...(facts.breaks.length > 0 ? brokenTrend(facts, first, last, where) : plainTrend(facts, first, last, where)));
  } else if (first) {
    const only = at(facts, first);
    sentences.push(german ? `${where} gibt es nur einen Wert: ${only}.` : `${where} there is only one value: ${only}.`);
  }
  sentences.push(...absenceSentences(facts));
  if (facts.total === 0) sentences.push(german ? 'Es liegen keine Werte vor.' : 'There are no values.');
  return sentencesOf(sentences);
}

function plainTrend(facts: TrendFacts, first: Figure, last: Figure, where: string): string[] {
  const german = facts.language === 'de';
  const moved = shown(facts, last) - shown(facts, first);
  if (moved === 0) {
    const level = german
      ? `${where} war der Wert zu Beginn und am Ende gleich: ${at(facts, first)} und ${at(facts, last)}.`
      : `${where} the value was the same at the start and the end: ${at(facts, first)} and ${at(facts, last)}.`;
    return [level, ...turningPoints(facts, first, last)];
  }
  const verb = german ? (moved > 0 ? 'stieg' : 'sank') : moved > 0 ? 'rose' : 'fell';
  const amount = differenceAmount({ ...facts, value: last.value - first.value });
  return [
    german
      ? `${where} ${verb} der Wert von ${at(facts, first)} auf ${at(facts, last)}.`
      : `${where} the value ${verb} from ${at(facts, first)} to ${at(facts, last)}.`,
    german ? `Der Unterschied beträgt ${amount}.` : `The difference is ${amount}.`,
    ...turningPoints(facts, first, last),
  ];
}

/** Across a break nothing rises or falls: the figures do not measure the same. */
function brokenTrend(facts: TrendFacts, first: Figure, last: Figure, where: string): string[] {
  const breaks = listOf(
    facts.breaks.map((period) => formatPeriod(period, facts.language, 'short')),
    facts.language,
  );
  if (facts.language === 'de') {
    const noun = facts.breaks.length === 1 ? 'einen Bruch' : 'Brüche';
    return [
      `${where} war der erste Wert ${at(facts, first)}, der letzte ${at(facts, last)}.`,
      `Dazwischen hat die Zeitreihe ${noun} (${breaks}); die Werte sind nicht vergleichbar.`,
    ];
  }
  const noun = facts.breaks.length === 1 ? 'a break' : 'breaks';
  return [
    `${where} the first value was ${at(facts, first)}, the last ${at(facts, last)}.`,
    `In between the series has ${noun} (${breaks}); the values cannot be compared.`,
  ];
}

/** Peaks and lows that lie beyond both ends; the earliest of equal ones. */
function turningPoints(facts: TrendFacts, first: Figure, last: Figure): string[] {
  const german = facts.language === 'de';
  const most = facts.figures.reduce((peak, figure) => (shown(facts, figure) > shown(facts, peak) ? figure : peak));
  const least = facts.figures.reduce((low, figure) => (shown(facts, figure) < shown(facts, low) ? figure : low));
  const beyond = (figure: Figure): boolean =>
    shown(facts, figure) !== shown(facts, first) && shown(facts, figure) !== shown(facts, last);
  return [
    ...(beyond(most) ? [german ? `Der höchste Wert war ${at(facts, most)}.` : `The highest value was ${at(facts, most)}.`] : []),
    ...(beyond(least)
      ? [german ? `Der niedrigste Wert war ${at(facts, least)}.` : `The lowest value was ${at(facts, least)}.`]
      : []),
  ];
}

const shown = ({ decimals }: TrendFacts, { value }: Figure): number => roundTo(value, decimals);

/** `7,1 % (2015)` */
const at = ({ unit, decimals, language }: TrendFacts, { value, period }: Figure): string =>
  `${formatWithUnit(value, unit, { decimals, language })} (${formatPeriod(period, language, 'short')})`;
