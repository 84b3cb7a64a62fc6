import type { Absence } from '../model/cell.ts';
import type { ProfileLabel } from '../model/profile.ts';
import { numberWord, someValues } from './absence-sentences.ts';
import { formatDate } from './date.ts';
import { differenceAmount, type DifferenceFacts } from './difference-amount.ts';
import { listOf, sentencesOf } from './list.ts';
import { MINUS } from './number.ts';
import { asBase, asPlace, capitalised } from './place.ts';
import { populationSentence, type PopulationFacts } from './population-sentence.ts';
import { sinceSentences, type ChangeFacts } from './since-sentences.ts';

/** How far a figure is from that of another area, as far as it stands out. */
export interface Distance extends Omit<DifferenceFacts, 'language'> {
  readonly from: string;
  readonly label: Extract<ProfileLabel, 'higher' | 'lower' | 'muchHigher' | 'muchLower'>;
}

/** A figure in words: `SGB-II-Quote`, `2024`, `12,3 % (620 von 5.060)`. */
export interface ToldFigure {
  readonly title: string;
  readonly period: string;
  readonly figure: string;
}

export interface ProfileFacts extends ChangeFacts {
  readonly population: PopulationFacts | null;
  /** Where the area is all there is of the one above it: that one, and what areas like this are called together. */
  readonly alone: { readonly parent: string; readonly many: string } | null;
  /** What it is compared with, as far as there are figures for that; null for none. */
  readonly reference: string | null;
  /** How many figures were compared, and which of them stand out, most first, with one distance or two. */
  readonly compared: number;
  readonly standing: readonly (ToldFigure & { readonly distances: readonly Distance[] })[];
  /** Titles of those that are much the same as in the reference. */
  readonly like: readonly string[];
  /** What is told where nothing can be compared. */
  readonly plain: readonly ToldFigure[];
  /** ISO day since which the area exists, where that is why there are no earlier figures. */
  readonly since: string | null;
  /** Whether earlier figures were computed from those of the areas it came from. */
  readonly recomputed: boolean;
  /** All figures that an area of its level has, and those that are not there. */
  readonly total: number;
  readonly absences: Readonly<Partial<Record<Absence, number>>>;
}

/** What is said of an area in a few short sentences, each standing for itself. Nothing is good or bad, and where nothing stands out, that is said. */
export const profileSentences = (facts: ProfileFacts): string[] =>
  [
    populationSentence(facts.population, facts),
    aloneSentence(facts),
    ...facts.standing.map((one) => standingSentences(one, facts)),
    ...facts.plain.map((one) => `${told(one)}.`),
    nothingSentence(facts),
    likeSentence(facts),
    ...sinceSentences(facts),
    earlierSentence(facts),
    absenceSentence(facts),
  ]
    .filter((sentence) => sentence !== '')
    .map((sentence) => sentencesOf([sentence]));

const told = ({ title, period, figure }: ToldFigure): string => `${title} (${period}): ${figure}`;

/** `SGB-II-Quote (2024): 12,3 % (620 von 5.060), höher als im Landkreis Auental (+4,4 Prozentpunkte). Abstand zu Auenstadt: +3,2 …` */
function standingSentences(figure: ProfileFacts['standing'][number], { language, labels }: ProfileFacts): string {
  const [first, ...others] = figure.distances;
  const amount = (one: Distance): string => (one.value < 0 ? MINUS : '+') + differenceAmount({ ...one, language });
  return sentencesOf([
    `${told(figure)}, ${labels[first!.label]} ${asPlace(first!.from, language)} (${amount(first!)}).`,
    ...others.map((one) => {
      const base = asBase(one.from, language);
      return language === 'de' ? `Abstand ${base}: ${amount(one)}.` : `Difference ${base}: ${amount(one)}.`;
    }),
  ]);
}

function aloneSentence({ alone, language }: ProfileFacts): string {
  if (alone === null) return '';
  const place = asPlace(alone.parent, language);
  return language === 'de'
    ? `Weitere ${alone.many} gibt es ${place} nicht; ein Vergleich der beiden entfällt.`
    : `This is all there is ${place}, so the two are not compared.`;
}

/** Areas without anything remarkable are described as well. */
function nothingSentence({ standing, compared, reference, like, language }: ProfileFacts): string {
  if (standing.length > 0 || compared === 0 || reference === null || (compared === 1 && like.length === 1)) return '';
  const base = asBase(reference, language);
  if (language === 'en') {
    return compared === 1
      ? `The value compared is not far ${base}.`
      : `None of the ${numberWord(compared, 'en')} values compared is far ${base}.`;
  }
  if (compared === 1) return `Der verglichene Wert hat keinen großen Abstand ${base}.`;
  const all = compared === 2 ? 'beiden' : numberWord(compared, 'de');
  return `Keiner der ${all} verglichenen Werte hat einen großen Abstand ${base}.`;
}

/** Of more names the first are told and the others, never one alone, counted. */
const MOST_NAMES = 2;

function likeSentence({ like, reference, labels, language }: ProfileFacts): string {
  if (like.length === 0 || reference === null) return '';
  const names = like.slice(0, like.length > MOST_NAMES ? Math.min(MOST_NAMES, like.length - 2) : MOST_NAMES);
  const rest = like.length - names.length;
  const more = language === 'de' ? `${numberWord(rest, 'de')} weitere` : `${numberWord(rest, 'en')} others`;
  const where = `${labels.similar} ${asPlace(reference, language)}`;
  return `${capitalised(where)}: ${listOf([...names, ...(rest > 0 ? [more] : [])], language)}.`;
}

function earlierSentence({ since, recomputed, language }: ProfileFacts): string {
  if (recomputed) {
    return language === 'de'
      ? 'Frühere Werte sind auf den heutigen Gebietsstand umgerechnet.'
      : 'Earlier values were recomputed for today’s boundaries.';
  }
  if (since === null) return '';
  const day = formatDate(since, language);
  return language === 'de'
    ? `Frühere Werte gibt es nicht, weil das Gebiet erst seit dem ${day} besteht.`
    : `There are no earlier values because the area has only existed since ${day}.`;
}

/** `Sechs von 65 Werten sind zum Schutz kleiner Zahlen nicht veröffentlicht, einer liegt nicht vor.` */
function absenceSentence({ total, absences, language }: ProfileFacts): string {
  const withheld = (absences.suppressed ?? 0) + (absences.protected ?? 0);
  const missing = absences.missing ?? 0;
  const german = language === 'de';
  const hidden = german
    ? `${withheld === 1 ? 'ist' : 'sind'} zum Schutz kleiner Zahlen nicht veröffentlicht`
    : `${withheld === 1 ? 'is' : 'are'} not published, to protect small numbers`;
  const gone = german
    ? missing === 1
      ? 'liegt nicht vor'
      : 'liegen nicht vor'
    : missing === 1
      ? 'is not available'
      : 'are not available';
  const values = (count: number): string => someValues(count, total, language);
  const phrases =
    withheld > 0 && missing > 0
      ? [`${values(withheld)} ${hidden}`, `${numberWord(missing, language)} ${gone}`]
      : withheld > 0
        ? [`${values(withheld)} ${hidden}`]
        : missing > 0
          ? [`${values(missing)} ${gone}`]
          : [];
  return phrases.length === 0 ? '' : `${capitalised(phrases.join(', '))}.`;
}
