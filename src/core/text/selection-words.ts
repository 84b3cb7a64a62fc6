import type { Absence } from '../model/cell.ts';
import type { Language } from '../model/localized.ts';
import { fillIn } from './fill-in.ts';
import { listOf, sentencesOf } from './list.ts';
import { formatNumber, formatWithUnit } from './number.ts';

/** Why areas cannot be taken together. The names are those of `names` in the refusal. */
export type SelectionReason =
  /** Nothing was chosen. */
  | 'empty'
  /** Means, medians, indices and what is declared so: the figures of parts say nothing about the whole. */
  | 'notAdditive'
  /** Quotients without numerators and denominators: the areas that lack them. */
  | 'noParts'
  /** Areas that have no figure; `states` says why, one for each. */
  | 'noFigure'
  /** Areas that have ground in common. */
  | 'overlap'
  | 'tooSmall'
  /** The published area from which the sum would have to be subtracted to learn too small a number. */
  | 'difference'
  /** The published area that would tell a single withheld part. */
  | 'rest'
  /** The withheld area that the sum would tell. */
  | 'whole'
  | 'tooLarge';

export interface SelectionRefusal {
  readonly reason: SelectionReason;
  readonly names: readonly string[];
  readonly states: readonly Absence[];
}

export interface SelectionFigure {
  readonly value: number;
  /** NaN where the sum is no quotient. */
  readonly numerator: number;
  readonly denominator: number;
  /** How many areas were taken together. */
  readonly count: number;
}

export interface SelectionStyle {
  readonly language: Language;
  readonly unit: string;
  readonly decimals: number;
  /** Whether the numerator is a part of the denominator: `218.340 von 3.199.500`, else `4.299 : 1,93`. */
  readonly share: boolean;
}

/** `Zusammen: 6,8 % (218.340 von 3.199.500) in 4 Gebieten.` */
export function selectionSentence({ value, numerator, denominator, count }: SelectionFigure, style: SelectionStyle): string {
  const { language, unit, decimals, share } = style;
  const german = language === 'de';
  const part = (number: number): string =>
    formatNumber(number, { decimals: Number.isInteger(number) ? 0 : 2, language, grouping: 'table' });
  const of = !share ? ' : ' : german ? ' von ' : ' of ';
  const parts = Number.isNaN(numerator + denominator) ? '' : ` (${part(numerator)}${of}${part(denominator)})`;
  const where = german ? (count === 1 ? 'Gebiet' : 'Gebieten') : count === 1 ? 'area' : 'areas';
  const figure = formatWithUnit(value, unit, { decimals, language, grouping: 'table' });
  return `${german ? 'Zusammen' : 'Together'}: ${figure}${parts} in ${part(count)}\u00a0${where}.`;
}

/** What is said instead of a sum: why there is none, and what the reader can do. */
export function refusalSentence({ reason, names, states }: SelectionRefusal, language: Language): string {
  if (reason === 'noFigure') return absentSentences(names, states, language);
  const { why, then } = REFUSALS[language][reason];
  return sentencesOf([fillIn(why, { names: listed(names, language) }), then]);
}

interface Words {
  readonly why: string;
  readonly then: string;
}

const REFUSALS: Readonly<Record<Language, Readonly<Record<Exclude<SelectionReason, 'noFigure'>, Words>>>> = {
  de: {
    empty: { why: 'Es ist kein Gebiet gewählt.', then: 'Bitte mindestens zwei Gebiete wählen.' },
    notAdditive: {
      why: 'Für mehrere Gebiete zusammen lässt sich dieser Wert nicht berechnen.',
      then: 'Mittelwerte, Mediane und Indizes ergeben keine Summe. Die einzelnen Werte stehen in der Tabelle.',
    },
    noParts: {
      why: 'Für diese Gebiete fehlen Zähler oder Nenner: {names}.',
      then: 'Ein Mittel der Anteile wäre falsch. Bitte diese Gebiete abwählen.',
    },
    overlap: {
      why: 'Diese Gebiete überschneiden sich: {names}.',
      then: 'Doppelt gezählt wäre die Summe falsch. Bitte eines davon abwählen.',
    },
    tooSmall: {
      why: 'Die Zahl für diese Gebiete zusammen ist zu klein, um gezeigt zu werden.',
      then: 'Bitte weitere Gebiete hinzuwählen.',
    },
    difference: {
      why: 'Zieht man die Summe vom Wert für {names} ab, bleibt eine zu kleine Zahl übrig.',
      then: 'Bitte andere Gebiete wählen oder alle Teile davon.',
    },
    rest: {
      why: 'Zusammen mit dem Wert für {names} ließe sich ein Wert errechnen, der geheim gehalten wird.',
      then: 'Zusammen zeigen lassen sich alle Teile eines Gebiets, das selbst einen Wert hat.',
    },
    whole: {
      why: 'Die Summe wäre der Wert für {names}, und der wird geheim gehalten.',
      then: 'Bitte andere Gebiete wählen.',
    },
    tooLarge: { why: 'Die Summe ist zu groß, um damit zu rechnen.', then: 'Bitte weniger Gebiete wählen.' },
  },
  en: {
    empty: { why: 'No area is chosen.', then: 'Please choose at least two areas.' },
    notAdditive: {
      why: 'This value cannot be computed for several areas together.',
      then: 'Means, medians and indices do not add up. The single values are in the table.',
    },
    noParts: {
      why: 'Numerators or denominators are not known for these areas: {names}.',
      then: 'A mean of shares would be wrong. Please remove these areas.',
    },
    overlap: {
      why: 'These areas overlap: {names}.',
      then: 'Counted twice, the sum would be wrong. Please remove one of them.',
    },
    tooSmall: {
      why: 'The number for these areas together is too small to be shown.',
      then: 'Please add more areas.',
    },
    difference: {
      why: 'Subtracting the sum from the value for {names} leaves too small a number.',
      then: 'Please choose other areas, or all its parts.',
    },
    rest: {
      why: 'Together with the value for {names}, a value could be computed that is withheld.',
      then: 'All parts of an area that has a value itself can be shown together.',
    },
    whole: {
      why: 'The sum would be the value for {names}, which is withheld.',
      then: 'Please choose other areas.',
    },
    tooLarge: { why: 'The sum is too large to calculate with.', then: 'Please choose fewer areas.' },
  },
};

/** Both ways of withholding read the same. In this order. */
const ABSENT: readonly { readonly of: readonly Absence[]; readonly de: string; readonly en: string }[] = [
  { of: ['suppressed', 'protected'], de: 'Geheim gehalten', en: 'Withheld' },
  { of: ['missing'], de: 'Ohne Angabe', en: 'Not available' },
  { of: ['later'], de: 'Folgt später', en: 'To follow' },
  { of: ['unreliable'], de: 'Zu unsicher', en: 'Too uncertain' },
  { of: ['notMeaningful'], de: 'Nicht sinnvoll', en: 'Not meaningful' },
];

/** `Nicht alle Gebiete haben einen Wert. Geheim gehalten: Altstadt. Bitte diese Gebiete abwählen.` */
function absentSentences(names: readonly string[], states: readonly Absence[], language: Language): string {
  const german = language === 'de';
  const groups = ABSENT.flatMap(({ of, [language]: word }) => {
    const these = names.filter((_, at) => of.includes(states[at]!));
    return these.length === 0 ? [] : [`${word}: ${listed(these, language)}.`];
  });
  return sentencesOf([
    german ? 'Nicht alle gewählten Gebiete haben einen Wert.' : 'Not all chosen areas have a value.',
    ...groups,
    german
      ? `Bitte ${names.length === 1 ? 'dieses' : 'diese'} abwählen.`
      : `Please remove ${names.length === 1 ? 'it' : 'them'}.`,
  ]);
}

/** More names than this are counted. */
const MOST_NAMES = 5;

function listed(names: readonly string[], language: Language): string {
  if (names.length <= MOST_NAMES + 1) return listOf(names, language);
  const more = `${names.length - MOST_NAMES} ${language === 'de' ? 'weitere' : 'more'}`;
  return listOf([...names.slice(0, MOST_NAMES), more], language);
}
