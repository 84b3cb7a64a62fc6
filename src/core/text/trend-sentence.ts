import type { Period } from '../model/period.ts';
import { absencePhrases, absenceSentences, type AbsenceFacts } from './absence-sentences.ts';
import { differenceAmount } from './difference-amount.ts';
import { listOf, sentencesOf } from './list.ts';
import { formatWithUnit } from './number.ts';
import { duringPeriod, formatPeriod } from './period.ts';
import { asPlace, capitalised, spokenName } from './place.ts';
import { roundTo } from './round.ts';
import { repeatedUnit, unitInDative } from './unit.ts';

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
  /** One short sentence instead of several, where lines of many areas are told one after the other below a title that names the unit. */
  readonly brief?: boolean;
}

type Figure = TrendFacts['figures'][number];

/** What a line shows, in sentences: first and last figure, change (where both measure the same), turning point, gaps. */
export function trendSentence(facts: TrendFacts): string {
  if (facts.brief === true) return briefSentence(facts);
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
    const [then, now] = [first, last].map(({ period }) => duringPeriod(period, facts.language, 'short'));
    const level = german
      ? `${where} lag der Wert ${now} wie ${then} bei ${figureOf(inDative(facts), last)}.`
      : `${where} the value was ${figureOf(facts, last)} ${now}, as ${then}.`;
    return [level, ...turningPoints(facts, first, last)];
  }
  const verb = german ? (moved > 0 ? 'stieg' : 'sank') : moved > 0 ? 'rose' : 'fell';
  const amount = differenceAmount({ ...facts, unit: repeatedUnit(facts.unit), value: last.value - first.value });
  return [
    german
      ? `${where} ${verb} der Wert von ${at(inDative(facts), first)} auf ${again(facts, last)}.`
      : `${where} the value ${verb} from ${at(facts, first)} to ${again(facts, last)}.`,
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
      `${where} war der erste Wert ${at(facts, first)}, der letzte ${again(facts, last)}.`,
      `Dazwischen hat die Zeitreihe ${noun} (${breaks}); die Werte sind nicht vergleichbar.`,
    ];
  }
  const noun = facts.breaks.length === 1 ? 'a break' : 'breaks';
  return [
    `${where} the first value was ${at(facts, first)}, the last ${again(facts, last)}.`,
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
    ...(beyond(most)
      ? [german ? `Der höchste Wert war ${again(facts, most)}.` : `The highest value was ${again(facts, most)}.`]
      : []),
    ...(beyond(least)
      ? [german ? `Der niedrigste Wert war ${again(facts, least)}.` : `The lowest value was ${again(facts, least)}.`]
      : []),
  ];
}

const shown = ({ decimals }: TrendFacts, { value }: Figure): number => roundTo(value, decimals);

const inDative = (facts: TrendFacts): TrendFacts => ({ ...facts, unit: unitInDative(facts.unit, facts.language) });

const figureOf = ({ unit, decimals, language }: TrendFacts, { value }: Figure): string =>
  formatWithUnit(value, unit, { decimals, language, grouping: 'table' });

/** `7,1 % (2015)` */
const at = (facts: TrendFacts, figure: Figure): string =>
  `${figureOf(facts, figure)} (${formatPeriod(figure.period, facts.language, 'short')})`;

/** The same behind a figure that has named its unit. */
const again = (facts: TrendFacts, figure: Figure): string => at({ ...facts, unit: repeatedUnit(facts.unit) }, figure);

/** `Landkreis Auental: von 5,3 % (2010) auf 6,5 % (2025).` */
function briefSentence(facts: TrendFacts): string {
  const { language, figures, breaks } = facts;
  const german = language === 'de';
  const [first, last] = [figures[0], figures.at(-1)];
  const parts = absencePhrases(facts);
  if (first && last && first !== last && breaks.length > 0) {
    parts.unshift(
      `${again(facts, first)}, ${again(facts, last)}`,
      german ? 'wegen eines Bruchs in der Zeitreihe nicht vergleichbar' : 'not comparable because of a break in the series',
    );
  } else if (first && last && first !== last) {
    parts.unshift(briefChange(facts, first, last));
  } else if (first) {
    parts.unshift(german ? `nur ein Wert, ${again(facts, first)}` : `only one value, ${again(facts, first)}`);
  }
  if (facts.total === 0) parts.unshift(german ? 'keine Werte' : 'no values');
  return sentencesOf([`${spokenName(facts.name)}: ${parts.join('; ')}.`]);
}

/** `von 5,3 % (2010) auf 6,5 % (2025)`, `5,3 % (2010 und 2025)` */
function briefChange(facts: TrendFacts, first: Figure, last: Figure): string {
  const german = facts.language === 'de';
  if (shown(facts, first) === shown(facts, last)) {
    const [then, now] = [first, last].map(({ period }) => formatPeriod(period, facts.language, 'short'));
    return `${figureOf({ ...facts, unit: repeatedUnit(facts.unit) }, last)} (${then} ${german ? 'und' : 'and'} ${now})`;
  }
  return german
    ? `von ${again(inDative(facts), first)} auf ${again(facts, last)}`
    : `from ${again(facts, first)} to ${again(facts, last)}`;
}
