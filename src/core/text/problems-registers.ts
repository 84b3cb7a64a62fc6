import { LEAST_AREAS } from '../model/index-recipe.ts';
import type { ProblemEntry } from './problems.ts';

/** Goals, measures and findings, and the indices that are computed from indicators. */
export const REGISTER_PROBLEMS = {
  'KS-REG-001': {
    severity: 'error',
    de: {
      what: ({ found }) => `Ein Ziel „${found}“ gibt es nicht.`,
      hint: ({ expected }) =>
        expected ? `Gemeint ist wohl „${expected}“.` : 'Das Ziel in data/goals.yaml anlegen oder den Verweis streichen.',
    },
    en: {
      what: ({ found }) => `There is no goal “${found}”.`,
      hint: ({ expected }) =>
        expected ? `Did you mean “${expected}”?` : 'Add the goal to data/goals.yaml, or delete the reference.',
    },
  },
  'KS-REG-002': {
    severity: 'error',
    de: {
      what: ({ found }) => `Eine Maßnahme „${found}“ gibt es nicht.`,
      hint: ({ expected }) =>
        expected ? `Gemeint ist wohl „${expected}“.` : 'Die Maßnahme in data/measures.yaml anlegen oder den Verweis streichen.',
    },
    en: {
      what: ({ found }) => `There is no measure “${found}”.`,
      hint: ({ expected }) =>
        expected ? `Did you mean “${expected}”?` : 'Add the measure to data/measures.yaml, or delete the reference.',
    },
  },
  'KS-REG-003': {
    severity: 'error',
    de: {
      what: ({ found, expected }) => `Das Ende (${found}) liegt vor dem Anfang (${expected}).`,
      hint: () => 'Beide Angaben prüfen; vermutlich sind sie vertauscht.',
    },
    en: {
      what: ({ found, expected }) => `The end (${found}) comes before the beginning (${expected}).`,
      hint: () => 'Check both; they are probably swapped.',
    },
  },
  'KS-REG-004': {
    severity: 'note',
    de: {
      what: ({ found }) => `Die Maßnahme „${found}“ ist beendet, aber niemand erfährt, seit wann.`,
      hint: () => 'end mit Jahr, Monat oder Tag ergänzen.',
    },
    en: {
      what: ({ found }) => `The measure “${found}” has ended, but nobody learns when.`,
      hint: () => 'Add end with a year, a month or a day.',
    },
  },
  'KS-REG-005': {
    severity: 'error',
    de: {
      what: ({ found, expected }) =>
        `„${found}“ kann kein Teil eines Index sein (${expected}): Anzahlen und Summen sagen vor allem, wie groß ein Gebiet ist, und ein Index aus Indizes wäre nicht mehr nachvollziehbar.`,
      hint: () => 'Einen Anteil, eine Quote, einen Mittelwert oder Median als Teil nennen.',
    },
    en: {
      what: ({ found, expected }) =>
        `“${found}” cannot be a part of an index (${expected}): counts and sums mostly say how large an area is, and nobody could follow an index made of indices.`,
      hint: () => 'Name a share, a rate, a mean or a median as part.',
    },
  },
  'KS-REG-006': {
    severity: 'warning',
    de: {
      what: ({ found }) =>
        `Der Index „${found}“ kann nicht berechnet werden: Auf keiner Ebene haben wenigstens ${LEAST_AREAS} Gebiete im selben Zeitraum veröffentlichte Werte aller Teile.`,
      hint: () => 'period, levels und die Zeiträume der Teile prüfen; sonst die Datei in data/indices löschen.',
    },
    en: {
      what: ({ found }) =>
        `The index “${found}” cannot be computed: on no level do at least ${LEAST_AREAS} areas have published figures of all parts in the same period.`,
      hint: () => 'Check period, levels and the periods of its parts; else delete the file in data/indices.',
    },
  },
  'KS-REG-007': {
    severity: 'warning',
    de: {
      what: ({ found }) =>
        `Für die Ebene „${found}“ wird der Index nicht berechnet: Weniger als ${LEAST_AREAS} ihrer Gebiete haben veröffentlichte Werte aller Teile, und der Durchschnitt von so wenigen sagt nichts.`,
      hint: () => 'Die Ebene unter levels streichen.',
    },
    en: {
      what: ({ found }) =>
        `The index is not computed for the level “${found}”: fewer than ${LEAST_AREAS} of its areas have published figures of all parts, and the average of so few says nothing.`,
      hint: () => 'Delete the level from levels.',
    },
  },
  'KS-REG-008': {
    severity: 'warning',
    de: {
      what: ({ found }) => `„${found}“ steht mehrmals unter den Teilen des Index und zählt jedes Mal.`,
      hint: () => 'Den Teil einmal nennen; soll er mehr zählen, mit einem größeren weight.',
    },
    en: {
      what: ({ found }) => `“${found}” stands among the parts of the index more than once, and counts every time.`,
      hint: () => 'Name the part once; if it is to count for more, with a larger weight.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
