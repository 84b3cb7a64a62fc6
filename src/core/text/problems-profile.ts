import type { ProblemEntry } from './problems.ts';

/** How areas are described (`profile` in `data/portal.yaml`). */
export const PROFILE_PROBLEMS = {
  'KS-PRO-001': {
    severity: 'warning',
    de: {
      what: ({ found }) =>
        `„${found}“ wertet und stünde so über jedem Gebiet, auf das es zutrifft. Menschen, die dort leben, werden damit gezeichnet.`,
      hint: () => 'Beschreiben statt werten: höher als, niedriger als, gestiegen, gesunken.',
    },
    en: {
      what: ({ found }) =>
        `“${found}” judges, and would stand above every area it applies to. It marks the people who live there.`,
      hint: () => 'Describe instead of judging: higher than, lower than, risen, fallen.',
    },
  },
  'KS-PRO-002': {
    severity: 'warning',
    de: {
      what: ({ found }) =>
        `„${found}“ ist eine Anzahl oder Summe. Danach wären sich nur gleich große Gebiete ähnlich; der Wert wird nicht verglichen.`,
      hint: () => 'Einen Anteil, eine Rate oder einen Mittelwert nennen oder die Zeile streichen.',
    },
    en: {
      what: ({ found }) =>
        `“${found}” is a count or sum. By it only areas of equal size would be similar; the value is not compared.`,
      hint: () => 'Name a share, a rate or a mean, or delete the line.',
    },
  },
  'KS-PRO-003': {
    severity: 'warning',
    de: {
      what: ({ found }) => `Kein Gebiet hat ein Merkmal „${found}“; nach ihm lassen sich keine Gruppen bilden.`,
      hint: ({ expected }) =>
        expected
          ? `Eine Spalte der Gebietstabellen nennen: ${expected}.`
          : 'In den Gebietstabellen eine Spalte mit diesem Namen ergänzen oder die Zeile streichen.',
    },
    en: {
      what: ({ found }) => `No area has an attribute “${found}”; no groups can be made by it.`,
      hint: ({ expected }) =>
        expected
          ? `Name a column of the tables of areas: ${expected}.`
          : 'Add a column with this name to the tables of areas, or delete the line.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
