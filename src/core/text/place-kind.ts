import type { Language } from '../model/localized.ts';
import { fold } from './fold.ts';

const POSTAL = new Set(['plz', 'postleitzahl', 'postleitzahlen', 'postalcode', 'postcode', 'zip']);

/** Whether a kind in `places.csv` says that the place is a postal code. */
export const isPostalKind = (kind: string): boolean => POSTAL.has(fold(kind).replace(/[^a-z]/g, ''));

/** The kind as readers meet it: abbreviations of the postal code are spelled out. */
export const placeKind = (kind: string, language: Language): string =>
  !isPostalKind(kind) ? kind : language === 'de' ? 'Postleitzahl' : 'postal code';
