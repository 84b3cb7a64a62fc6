import type { ProblemEntry } from './problems.ts';

/** Slips in the keys that hold figures back: each would let out what should be protected. */
export const PROTECTION_PROBLEMS = {
  'KS-YAML-006': {
    severity: 'error',
    de: {
      what: ({ column }) =>
        `Die Angabe „${column}“ ist unbekannt und bliebe ohne Wirkung; was sie schützen oder zurückhalten soll, wäre öffentlich.`,
      hint: ({ expected }) =>
        expected ? `Gemeint ist wohl „${expected}“.` : 'Die Angabe berichtigen oder streichen; das Handbuch nennt alle Namen.',
    },
    en: {
      what: ({ column }) =>
        `“${column}” is unknown and would have no effect; what it is to protect or hold back would be public.`,
      hint: ({ expected }) => (expected ? `Did you mean “${expected}”?` : 'Correct or delete it; the handbook lists all names.'),
    },
  },
  'KS-YAML-007': {
    severity: 'error',
    de: {
      what: ({ column }) => `Die Angabe „${column}“ ist leer; was sie schützen oder zurückhalten soll, wäre öffentlich.`,
      hint: () => 'Den Wert ergänzen oder die ganze Angabe streichen.',
    },
    en: {
      what: ({ column }) => `“${column}” is empty; what it is to protect or hold back would be public.`,
      hint: () => 'Add its value, or delete it altogether.',
    },
  },
  'KS-CSV-013': {
    severity: 'error',
    de: {
      what: ({ column, expected }) =>
        `Die Spalte „${column}“ ist unbekannt; vermutlich ist „${expected}“ gemeint. Ungelesen blieben geheime Werte sichtbar.`,
      hint: ({ expected }) => `Die Spalte „${expected}“ nennen oder löschen.`,
    },
    en: {
      what: ({ column, expected }) =>
        `The column “${column}” is unknown; “${expected}” is probably meant. Unread, withheld figures would stay visible.`,
      hint: ({ expected }) => `Name the column “${expected}”, or delete it.`,
    },
  },
  'KS-META-007': {
    severity: 'warning',
    de: {
      what: ({ found }) => `Die Regel „${found}“ nennt keine Grenze; sie schützt keine kleine Zahl.`,
      hint: () => 'min_count, min_denominator oder min_population angeben oder die Regel streichen.',
    },
    en: {
      what: ({ found }) => `Ruleset “${found}” names no limit; it protects no small number.`,
      hint: () => 'Give min_count, min_denominator or min_population, or delete the ruleset.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
