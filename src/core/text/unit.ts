import type { Language } from '../model/localized.ts';

/** Longer units tire a reader who meets them in every sentence. */
const LONG = 10;

/** The unit of a figure that stands behind one which has named it already: nothing where it is long (`je 100 Personen ab 80`). */
export const repeatedUnit = (unit: string): string => (unit.length > LONG ? '' : unit);

/** A unit after `bei`, `mit` or `in`: `Jahre` → `Jahren`, `Plätze je 100 Personen` → `Plätzen je …`; `€`, `Euro` and `Einw.` stay as they are. */
export const unitInDative = (unit: string, language: Language): string =>
  language === 'de' ? unit.replace(/^\p{Lu}\p{Ll}*er?(?= |$)/u, (noun) => `${noun}n`) : unit;
