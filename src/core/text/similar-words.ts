import type { Language } from '../model/localized.ts';
import { countOf, numberWord } from './absence-sentences.ts';
import { formatNumber, NBSP } from './number.ts';

interface SimilarWords {
  readonly title: string;
  /** The link to how it is done. */
  readonly method: string;
  readonly distance: (distance: number) => string;
  /** `ähnlich in: …; anders in: …` */
  readonly reason: (alike: readonly string[], apart: readonly string[]) => string;
  readonly meaning: string;
  readonly partly: (known: number, all: number) => string;
  readonly fewAreas: (least: number) => string;
  readonly fewFigures: string;
  /** How areas are compared, in paragraphs; then the list of what they are compared by. */
  readonly explained: readonly string[];
  readonly set: string;
  readonly weight: (weight: number) => string;
}

const number = (value: number, decimals: number, language: Language): string => formatNumber(value, { decimals, language });

/** Weights as they are written: `2`, `0,5`. */
const weightText = (weight: number, language: Language): string =>
  number(weight, Math.min(3, String(weight).split('.')[1]?.length ?? 0), language);

const reasonOf =
  (similar: string, different: string): SimilarWords['reason'] =>
  (alike, apart) =>
    [
      ...(alike.length > 0 ? [`${similar}: ${alike.join(', ')}`] : []),
      ...(apart.length > 0 ? [`${different}: ${apart.join(', ')}`] : []),
    ].join('; ');

const DE: SimilarWords = {
  title: 'Ähnliche Gebiete',
  method: 'Methode und Werte',
  distance: (distance) => `Abstand${NBSP}${number(distance, 1, 'de')}`,
  reason: reasonOf('ähnlich in', 'anders in'),
  meaning: `0${NBSP}heißt gleich, 1${NBSP}eine Standardabweichung.`,
  partly: (known, all) => `Hier liegen ${countOf(known, 'de')} von ${countOf(all, 'de')} verglichenen Werten vor.`,
  fewAreas: (least) => `Ähnliche Gebiete werden erst ab ${numberWord(least, 'de')} Gebieten einer Ebene berechnet.`,
  fewFigures: 'Für die Suche nach ähnlichen Gebieten fehlen hier zu viele Werte.',
  explained: [
    'Welche Gebiete einem anderen ähnlich sind, berechnet das Portal innerhalb einer Ebene und über die Grenzen der Gemeinden hinweg. ' +
      'Es vergleicht die neuesten veröffentlichten Werte. Anzahlen zählen nicht mit, denn sie sagen nur, wie groß ein Gebiet ist.',
    'Damit verschiedene Einheiten vergleichbar sind, wird jeder Unterschied durch die Standardabweichung aller Gebiete der Ebene geteilt. ' +
      'Der Abstand ist die Wurzel aus dem gewichteten Mittel der quadrierten Unterschiede. ' +
      'Null heißt gleich, eins heißt: im Mittel eine Standardabweichung entfernt.',
    '„Ähnlich in“ nennt Werte, die weniger als eine halbe Standardabweichung auseinanderliegen, „anders in“ die mit dem größten Abstand. ' +
      'Fehlen Werte, zählen die gemeinsamen, wenn sie zwei Drittel der Gewichte ausmachen. Andernfalls wird nicht verglichen.',
  ],
  set: 'Verglichen werden:',
  weight: (weight) => `Gewicht${NBSP}${weightText(weight, 'de')}`,
};

const EN: SimilarWords = {
  title: 'Similar areas',
  method: 'Method and values',
  distance: (distance) => `distance${NBSP}${number(distance, 1, 'en')}`,
  reason: reasonOf('similar in', 'different in'),
  meaning: `0${NBSP}means equal, 1${NBSP}one standard deviation.`,
  partly: (known, all) => `Here ${countOf(known, 'en')} of ${countOf(all, 'en')} of the values compared are available.`,
  fewAreas: (least) => `Similar areas are only computed for levels of ${numberWord(least, 'en')} areas or more.`,
  fewFigures: 'Too many values are missing here to look for similar areas.',
  explained: [
    'Which areas are similar to another is computed within a level and across the borders of municipalities. ' +
      'The newest published values are compared. Counts are left out, for they only say how large an area is.',
    'To make different units comparable, every difference is divided by the standard deviation of all areas of the level. ' +
      'The distance is the root of the weighted mean of the squared differences. ' +
      'Zero means equal, one means: one standard deviation apart on average.',
    '“Similar in” names values less than half a standard deviation apart, “different in” those farthest apart. ' +
      'Where values are missing, those in common count if they make up two thirds of the weights. Otherwise nothing is compared.',
  ],
  set: 'What is compared:',
  weight: (weight) => `weight${NBSP}${weightText(weight, 'en')}`,
};

export const SIMILAR_WORDS: Readonly<Record<Language, SimilarWords>> = { de: DE, en: EN };
