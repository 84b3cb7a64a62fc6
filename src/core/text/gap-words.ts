import type { Absence } from '../model/cell.ts';
import type { Language } from '../model/localized.ts';
import { allValues, countOf } from './absence-sentences.ts';
import { listOf } from './list.ts';
import { capitalised } from './place.ts';
import { plural, withinSentence } from './plural.ts';

/** Why figures are not there; both ways of withholding read the same. */
export type GapReason = Exclude<Absence, 'protected'>;

interface GapWords {
  readonly title: string;
  readonly reasons: Readonly<Record<GapReason, string>>;
  /** `Nur auf der Ebene Gemeinde`: of the names of levels. */
  readonly only: (levels: readonly string[]) => string;
  readonly see: string;
  readonly counted: (count: number) => string;
  readonly none: (total: number) => string;
}

const DE: GapWords = {
  title: 'Datenlücken',
  reasons: {
    suppressed: 'Zum Schutz kleiner Zahlen nicht veröffentlicht',
    missing: 'Ohne Angabe',
    later: 'Folgt später',
    unreliable: 'Zu unsicher',
    notMeaningful: 'Hier nicht sinnvoll',
  },
  only: (levels) => `Nur auf ${plural(levels.length, 'der Ebene', 'den Ebenen')} ${listOf(levels, 'de')}`,
  see: 'siehe',
  counted: (count) => `${countOf(count, 'de')} ${plural(count, 'Wert', 'Werte')}`,
  none: (total) => (total === 1 ? 'Der einzige Wert liegt vor.' : `${capitalised(allValues(total, 'de'))} liegen vor.`),
};

const EN: GapWords = {
  title: 'Data gaps',
  reasons: {
    suppressed: 'Not published, to protect small numbers',
    missing: 'Not available',
    later: 'Will follow',
    unreliable: 'Too uncertain',
    notMeaningful: 'Not meaningful here',
  },
  only: (levels) => {
    const names = levels.map((level) => withinSentence(level, 'en'));
    return `Only at ${plural(levels.length, 'level', 'levels')} ${listOf(names, 'en')}`;
  },
  see: 'see',
  counted: (count) => `${countOf(count, 'en')} ${plural(count, 'value', 'values')}`,
  none: (total) => (total === 1 ? 'The only value is available.' : `${capitalised(allValues(total, 'en'))} are available.`),
};

export const GAP_WORDS: Readonly<Record<Language, GapWords>> = { de: DE, en: EN };
