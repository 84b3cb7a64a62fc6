import type { Period } from '../model/period.ts';
import { absenceSentences, allValues, countOf, type AbsenceFacts } from './absence-sentences.ts';
import { differenceAmount } from './difference-amount.ts';
import { listOf, sentencesOf } from './list.ts';
import { formatWithUnit } from './number.ts';
import { duringPeriod } from './period.ts';
import { asPlace, asSubject, capitalised } from './place.ts';
import { withinSentence } from './plural.ts';
import { roundTo } from './round.ts';
import { repeatedUnit, unitInDative } from './unit.ts';

export interface MapFacts extends AbsenceFacts {
  /** When the figures were true; told in the past tense, which is right for every period. */
  readonly period: Period;
  /** What the areas are called together: `Sozialräume`. */
  readonly many: string;
  readonly unit: string;
  readonly decimals: number;
  readonly kind: 'points' | 'unit';
  /** The ends of the scale with the names of all areas that show them; null when no area has a figure. */
  readonly highest: { readonly value: number; readonly names: readonly string[] } | null;
  readonly lowest: { readonly value: number; readonly names: readonly string[] } | null;
  readonly reference: { readonly name: string; readonly value: number } | null;
}

/** More names than this are counted instead of listed. */
const MOST_NAMES = 3;
/** A sentence with more words is said in two; signs like `%` are no words. */
const MOST_WORDS = 19;

/** What a map shows, in sentences: highest, lowest, distance, reference, and what cannot be shown. */
export function mapSentence(facts: MapFacts): string {
  const { highest, lowest, reference } = facts;
  const sentences = highest && lowest ? rangeSentences(facts, highest, lowest) : [];
  if (reference) sentences.push(referenceSentence(facts, reference));
  sentences.push(...absenceSentences(facts));
  if (facts.total === 0) sentences.push(facts.language === 'de' ? 'Es liegen keine Werte vor.' : 'There are no values.');
  return sentencesOf(sentences);
}

type End = NonNullable<MapFacts['highest']>;

function rangeSentences(facts: MapFacts, highest: End, lowest: End): string[] {
  const { language, decimals } = facts;
  const german = language === 'de';
  const when = capitalised(duringPeriod(facts.period, language));
  const shown = figure(facts, highest.value);
  const dative = figure(inDative(facts), highest.value);
  if (roundTo(highest.value, decimals) === roundTo(lowest.value, decimals)) {
    const [first, ...others] = highest.names;
    if (first === undefined || others.length > 0) {
      const all = allValues(highest.names.length, language);
      return [german ? `${when} waren ${all} gleich: ${shown}.` : `${when} ${all} were the same: ${shown}.`];
    }
    const place = asPlace(first, language);
    if (facts.total === 1) {
      return [german ? `${when} lag der Wert ${place} bei ${dative}.` : `${when} the value ${place} was ${shown}.`];
    }
    return german
      ? [`${when} gab es nur einen Wert.`, `${capitalised(place)} lag er bei ${dative}.`]
      : [`${when} there was only one value.`, `${capitalised(place)} it was ${shown}.`];
  }
  const spread = differenceAmount({ ...facts, unit: repeatedUnit(facts.unit), value: highest.value - lowest.value });
  return [...endSentences(facts, when, highest, lowest), german ? `Der Abstand betrug ${spread}.` : `They were ${spread} apart.`];
}

/** Both ends in one sentence where it stays short; else one for each; else the figure and its areas apart. */
function endSentences(facts: MapFacts, when: string, highest: End, lowest: End): string[] {
  const again = { ...facts, unit: repeatedUnit(facts.unit) };
  const [top, bottom] = [holders(facts, highest), holders(again, lowest)];
  if (facts.language === 'de') {
    const both = `${when} ${top.had} ${top.who} mit ${top.each} den höchsten Wert, ${bottom.who} mit ${bottom.each} den niedrigsten.`;
    if (isShort(both)) return [both];
    const high = `${when} ${top.had} ${top.who} mit ${top.each} den höchsten Wert.`;
    const low = `Den niedrigsten Wert ${bottom.had} ${bottom.who} mit ${bottom.each}.`;
    return [
      ...(isShort(high) ? [high] : [`${when} war der höchste Wert ${top.shown}.`, `Ihn ${top.had} ${top.who}.`]),
      ...(isShort(low) ? [low] : [`Der niedrigste Wert war ${bottom.shown}.`, `Ihn ${bottom.had} ${bottom.who}.`]),
    ];
  }
  const both = `${when} the highest value was ${top.each} in ${top.who}, the lowest ${bottom.each} in ${bottom.who}.`;
  if (isShort(both)) return [both];
  const high = `${when} the highest value was ${top.each} in ${top.who}.`;
  const low = `The lowest value was ${bottom.each} in ${bottom.who}.`;
  return [
    ...(isShort(high) ? [high] : [`${when} the highest value was ${top.shown}.`, `It was found in ${top.who}.`]),
    ...(isShort(low) ? [low] : [`The lowest value was ${bottom.shown}.`, `It was found in ${bottom.who}.`]),
  ];
}

const isShort = (sentence: string): boolean => (sentence.match(/\S*[\p{L}\d]\S*/gu) ?? []).length <= MOST_WORDS;

interface Holders {
  /** `Nordstadt`, `Nordstadt und Au`, `7 Sozialräume`. */
  readonly who: string;
  readonly had: 'hatte' | 'hatten';
  readonly shown: string;
  /** The figure said of all of them, in German after `mit`: `12,3 %`, `jeweils 12,3 %`. */
  readonly each: string;
}

function holders(facts: MapFacts, { value, names }: End): Holders {
  const { language, many } = facts;
  const [shown, each] = [figure(facts, value), figure(inDative(facts), value)];
  if (names.length === 1) return { who: asSubject(names[0]!, language), had: 'hatte', shown, each };
  const subjects = names.map((name) => asSubject(name, language));
  const who =
    names.length > MOST_NAMES
      ? `${countOf(names.length, language)} ${withinSentence(many, language)}`
      : listOf(subjects, language);
  return { who, had: 'hatten', shown, each: language === 'de' ? `jeweils ${each}` : `${each} each` };
}

/** Where no area has a figure the reference stands alone, and says when. */
function referenceSentence(facts: MapFacts, { name, value }: NonNullable<MapFacts['reference']>): string {
  const { language, period, unit } = facts;
  const alone = facts.highest === null;
  const shown = figure(inDative(alone ? facts : { ...facts, unit: repeatedUnit(unit) }), value);
  const when = alone ? ` ${duringPeriod(period, language)}` : '';
  const where = capitalised(asPlace(name, language));
  return language === 'de' ? `${where} lag der Wert${when} bei ${shown}.` : `${where} the value${when} was ${shown}.`;
}

const inDative = (facts: MapFacts): MapFacts => ({ ...facts, unit: unitInDative(facts.unit, facts.language) });

const figure = ({ unit, decimals, language }: MapFacts, value: number): string =>
  formatWithUnit(value, unit, { decimals, language, grouping: 'table' });
