import { absenceSentences, allValues, type AbsenceFacts } from './absence-sentences.ts';
import { differenceAmount } from './difference-sentence.ts';
import { listOf, sentencesOf } from './list.ts';
import { formatWithUnit } from './number.ts';
import { asSubject, capitalised } from './place.ts';
import { roundTo } from './round.ts';

export interface MapFacts extends AbsenceFacts {
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
/** A sentence with more words is said in two. */
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
  const shown = figure(facts, highest.value);
  if (roundTo(highest.value, decimals) === roundTo(lowest.value, decimals)) {
    const [first, ...others] = highest.names;
    if (first === undefined || others.length > 0) {
      const all = capitalised(allValues(highest.names.length, language));
      return [german ? `${all} sind gleich: ${shown}.` : `${all} are the same: ${shown}.`];
    }
    if (facts.total === 1) return [german ? `Der Wert für ${first} ist ${shown}.` : `The value for ${first} is ${shown}.`];
    return [german ? `Nur für ${first} gibt es einen Wert: ${shown}.` : `Only ${first} has a value: ${shown}.`];
  }
  const spread = differenceAmount({ ...facts, value: highest.value - lowest.value });
  return [...endSentences(facts, highest, lowest), german ? `Der Abstand beträgt ${spread}.` : `They are ${spread} apart.`];
}

/** Both ends in one sentence where it stays short. */
function endSentences(facts: MapFacts, highest: End, lowest: End): string[] {
  const [top, bottom] = [holders(facts, highest), holders(facts, lowest)];
  const [high, low] =
    facts.language === 'de'
      ? [`den höchsten Wert ${top}`, `den niedrigsten Wert ${bottom}`]
      : [`the highest value ${top}`, `the lowest value ${bottom}`];
  const joined = `${capitalised(high)}, ${low}.`;
  return joined.split(/\s+/).length <= MOST_WORDS ? [joined] : [`${capitalised(high)}.`, `${capitalised(low)}.`];
}

/** `hat Nordstadt mit 12,3 %`, `haben Nordstadt und Au mit je 12,3 %`, `haben 7 Sozialräume mit je 12,3 %`. */
function holders(facts: MapFacts, { value, names }: End): string {
  const { language } = facts;
  const shown = figure(facts, value);
  const who = names.length > MOST_NAMES ? `${names.length} ${facts.many}` : listOf(names, language);
  if (language === 'de') return names.length === 1 ? `hat ${who} mit ${shown}` : `haben ${who} mit je ${shown}`;
  return names.length === 1 ? `is ${shown} in ${who}` : `is ${shown} each in ${who}`;
}

function referenceSentence(facts: MapFacts, { name, value }: NonNullable<MapFacts['reference']>): string {
  const who = capitalised(asSubject(name, facts.language));
  return facts.language === 'de' ? `${who} liegt bei ${figure(facts, value)}.` : `${who} is at ${figure(facts, value)}.`;
}

const figure = ({ unit, decimals, language }: MapFacts, value: number): string =>
  formatWithUnit(value, unit, { decimals, language });
