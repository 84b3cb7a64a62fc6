import { meantKey } from './problems-zero.ts';
import type { ProblemEntry } from './problems.ts';

/** What can be wrong with `data/areas/places.csv` beyond the form of its rows. */
export const PLACE_PROBLEMS = {
  'KS-PLC-001': {
    severity: 'warning',
    de: {
      what: ({ found }) =>
        `„${found}“ ist keine Postleitzahl. Eine Postleitzahl hat in Deutschland fünf Ziffern. Wer die richtige eingibt, findet das Gebiet hier nicht.`,
      hint: meantKey('de', 'Fünf Ziffern schreiben, oder in der Spalte „kind“ eine andere Art nennen.'),
    },
    en: {
      what: ({ found }) =>
        `“${found}” is not a postal code. A postal code in Germany has five digits. Whoever types the right one does not find the area here.`,
      hint: meantKey('en', 'Write five digits, or name another kind in the column “kind”.'),
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
