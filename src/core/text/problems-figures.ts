import { comma } from './problems-data.ts';
import type { ProblemEntry } from './problems.ts';

/** Figures that can be read but can hardly be what was meant. */
export const FIGURE_PROBLEMS = {
  'KS-NUM-004': {
    severity: 'error',
    de: {
      what: ({ found }) => `„${found}“ ist zu groß, um genau gespeichert zu werden; letzte Stellen gingen verloren.`,
      hint: ({ expected }) => `Die Zahl prüfen oder in einer größeren Einheit angeben; möglich ist bis ${expected}.`,
    },
    en: {
      what: ({ found }) => `“${found}” is too large to be stored exactly; its last digits would be lost.`,
      hint: ({ expected }) => `Check the number, or give it in a larger unit; up to ${expected} is possible.`,
    },
  },
  'KS-NUM-005': {
    severity: 'warning',
    de: {
      what: ({ found, expected }) =>
        `„${found}“ wird als ${expected} gelesen; in dieser Schreibweise hat Excel meist schon Stellen abgeschnitten.`,
      hint: () => 'Die Spalte in Excel als „Zahl“ formatieren und die Tabelle neu ausgeben.',
    },
    en: {
      what: ({ found, expected }) => `“${found}” is read as ${expected}; in this notation Excel has mostly cut digits already.`,
      hint: () => 'Format the column as “Number” in Excel, and export the table again.',
    },
  },
  'KS-PER-004': {
    severity: 'error',
    de: {
      what: ({ found }) => `Die Periode „${found}“ liegt nicht zwischen 1800 und 2200; vermutlich ist das Jahr verschrieben.`,
      hint: () => 'Das Jahr berichtigen.',
    },
    en: {
      what: ({ found }) => `The period “${found}” is not between 1800 and 2200; the year is probably mistyped.`,
      hint: () => 'Correct the year.',
    },
  },
  'KS-DATA-014': {
    severity: 'error',
    de: {
      what: ({ found }) => `Der Nenner ist negativ (${found}); eine Bezugsgruppe kann nicht kleiner als 0 sein.`,
      hint: () => 'Den Nenner berichtigen.',
    },
    en: {
      what: ({ found }) => `The denominator is negative (${found}); a reference group cannot be smaller than zero.`,
      hint: () => 'Correct the denominator.',
    },
  },
  'KS-DATA-015': {
    severity: 'warning',
    de: {
      what: ({ found, expected }) =>
        `Kein Wert der Spalte ist größer als 1 (größter: ${comma(found)}), obwohl sie je ${expected} gelten; vermutlich sind sie als Bruch geliefert.`,
      hint: ({ expected }) =>
        `Die Werte mit ${expected} malnehmen oder per: 1 angeben. Stimmen sie so, Zähler und Nenner ergänzen, die das zeigen.`,
    },
    en: {
      what: ({ found, expected }) =>
        `No value of the column is larger than 1 (largest: ${found}), although they are per ${expected}; they were probably delivered as fractions.`,
      hint: ({ expected }) =>
        `Multiply the values by ${expected}, or set per: 1. If they are right, add the numerators and denominators that show it.`,
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
