import type { Language } from '../model/localized.ts';
import { absencePhrases, numberWord, type AbsenceFacts } from './absence-sentences.ts';
import { fillIn } from './fill-in.ts';
import { listOf } from './list.ts';
import { formatWithUnit } from './number.ts';
import { asPlace, capitalised } from './place.ts';
import { repeatedUnit } from './unit.ts';

const DE = {
  compare: 'Alle Indikatoren vergleichen',
  compareFirst: 'Die ersten {n} Gebiete in allen Indikatoren vergleichen',
  tooMany: 'Für eine Tabelle sind es zu viele Gebiete. Die Dateien unten und die Seiten der Indikatoren enthalten alle Werte.',
  maps: 'Karten',
  mapsNote: 'Die Klassen sind dieselben wie auf den Seiten der Indikatoren; sie gelten für alle Gebiete dieser Ebene.',
  chapters: 'Kapitel, die das Gebiet nennen',
  names: 'Genannt: {names}.',
  files: 'Dateien',
  filesNote:
    'Die Dateien enthalten die Werte dieses Gebiets, seiner heutigen Teile und der früheren Gebiete darin, für alle Zeiträume.',
  lowest: 'niedrigster Wert {value} ({names})',
  highest: 'höchster Wert {value} ({names})',
  all: 'überall {value}',
  none: 'keine Werte',
  map: 'Karte: {title} {period}, {where}: {what}.',
  more: '{names} und {count} weitere',
};

type ChildrenWords = typeof DE;

const EN: ChildrenWords = {
  compare: 'Compare all indicators',
  compareFirst: 'Compare the first {n} areas by all indicators',
  tooMany: 'These are too many areas for a table. The files below and the pages of the indicators hold all figures.',
  maps: 'Maps',
  mapsNote: 'The classes are those of the pages of the indicators; they hold for all areas of this level.',
  chapters: 'Chapters that name the area',
  names: 'Named: {names}.',
  files: 'Files',
  filesNote: 'The files hold the figures of this area, of its parts of today and of former areas in it, for all periods.',
  lowest: 'lowest value {value} ({names})',
  highest: 'highest value {value} ({names})',
  all: '{value} everywhere',
  none: 'no values',
  map: 'Map: {title} {period}, {where}: {what}.',
  more: '{names} and {count} more',
};

/** What the page of an area says of the areas it consists of. */
export const CHILDREN_WORDS: Readonly<Record<Language, ChildrenWords>> = { de: DE, en: EN };

/** `Sozialräume in Auenstadt`, `Gemeinden im Landkreis Auental`. */
export const childrenTitle = (many: string, name: string, language: Language): string =>
  `${capitalised(many)} ${asPlace(name, language)}`;

export interface SmallMapFacts extends AbsenceFacts {
  readonly title: string;
  readonly period: string;
  /** `Sozialräume in Auenstadt`. */
  readonly where: string;
  readonly unit: string;
  readonly decimals: number;
  readonly lowest: End | null;
  readonly highest: End | null;
}

interface End {
  readonly value: number;
  readonly names: readonly string[];
}

/** What a small map shows, for those who do not see it. */
export function smallMapSentence(facts: SmallMapFacts): string {
  const { language, lowest, highest, title, period, where, unit, decimals } = facts;
  const words = CHILDREN_WORDS[language];
  const figure = (value: number, of: string): string => formatWithUnit(value, of, { decimals, language, grouping: 'table' });
  const end = (phrase: string, { value, names }: End, of: string): string =>
    fillIn(phrase, { value: figure(value, of), names: someOf(names, language) });
  const known =
    lowest === null || highest === null
      ? [words.none]
      : lowest.value === highest.value
        ? [fillIn(words.all, { value: figure(lowest.value, unit) })]
        : [end(words.lowest, lowest, unit), end(words.highest, highest, repeatedUnit(unit))];
  return fillIn(words.map, { title, period, where, what: [...known, ...absencePhrases(facts)].join(', ') });
}

const MOST_NAMES = 2;

/** The first names, and how many there are besides; one more is named as well. */
export function someOf(names: readonly string[], language: Language): string {
  const rest = names.length - MOST_NAMES;
  if (rest <= 1) return listOf(names, language);
  return fillIn(CHILDREN_WORDS[language].more, {
    names: names.slice(0, MOST_NAMES).join(', '),
    count: numberWord(rest, language),
  });
}
