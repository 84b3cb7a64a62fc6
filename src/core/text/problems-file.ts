import type { ProblemEntry } from './problems.ts';

/** Files that are not there, not readable as text, or read by nobody. */
export const FILE_PROBLEMS = {
  'KS-FILE-001': {
    severity: 'error',
    de: {
      what: () => 'Diese Datei fehlt; ohne sie ist der Ordner kein vollständiges Portal.',
      hint: ({ file }) => `Die Datei ${file} anlegen.`,
    },
    en: {
      what: () => 'This file is missing; without it the folder is no complete portal.',
      hint: ({ file }) => `Create the file ${file}.`,
    },
  },
  'KS-FILE-002': {
    severity: 'error',
    de: {
      what: ({ found }) =>
        `Die Ebene „${found}“ ist erklärt, hat aber keine Gebietstabelle; ohne sie sind ihre Gebiete unbekannt.`,
      hint: ({ file }) =>
        `Die Tabelle ${file} mit den Spalten id, name und parent anlegen oder die Ebene aus data/portal.yaml streichen.`,
    },
    en: {
      what: ({ found }) => `Level “${found}” is declared but has no table of areas; without it its areas are unknown.`,
      hint: ({ file }) =>
        `Create the table ${file} with the columns id, name and parent, or delete the level from data/portal.yaml.`,
    },
  },
  'KS-FILE-003': {
    severity: 'error',
    de: {
      what: () => 'Das Portal hat keinen Indikator; es gäbe nichts zu zeigen.',
      hint: () => 'Mindestens einen Indikator als data/indicators/<id>.yaml mit data/indicators/<id>.csv anlegen.',
    },
    en: {
      what: () => 'The portal has no indicator; there would be nothing to show.',
      hint: () => 'Add at least one indicator as data/indicators/<id>.yaml with data/indicators/<id>.csv.',
    },
  },
  'KS-FILE-004': {
    severity: 'warning',
    de: {
      what: () => 'Diese Datei wird nicht gelesen: Kein Teil des Portals erwartet sie unter diesem Namen an diesem Ort.',
      hint: ({ expected }) =>
        expected ? `Gemeint ist vielleicht ${expected}.` : 'Den Namen prüfen oder die Datei an einen anderen Ort legen.',
    },
    en: {
      what: () => 'This file is not read: no part of the portal expects it under this name in this place.',
      hint: ({ expected }) => (expected ? `Did you mean ${expected}?` : 'Check the name, or move the file elsewhere.'),
    },
  },
  'KS-FILE-005': {
    severity: 'error',
    de: {
      what: ({ found }) => `Die Datei ist als ${found} gespeichert; gelesen werden UTF-8 und Windows-1252.`,
      hint: () => 'Die Datei als „CSV UTF-8“ oder mit der Kodierung UTF-8 neu speichern.',
    },
    en: {
      what: ({ found }) => `The file is stored as ${found}; UTF-8 and Windows-1252 can be read.`,
      hint: () => 'Save the file again as “CSV UTF-8” or with the encoding UTF-8.',
    },
  },
  'KS-FILE-006': {
    severity: 'error',
    de: {
      what: ({ found }) => `Die Datei ist kein Text (${found}), obwohl ihr Name es sagt.`,
      hint: () => 'Die Tabelle in Excel öffnen und als „CSV UTF-8“ speichern; umbenennen allein genügt nicht.',
    },
    en: {
      what: ({ found }) => `The file is no text (${found}), although its name says so.`,
      hint: () => 'Open the table in Excel and save it as “CSV UTF-8”; renaming is not enough.',
    },
  },
  'KS-FILE-007': {
    severity: 'error',
    de: {
      what: ({ found }) =>
        `Zeichen sind beschädigt oder die Datei mischt zwei Kodierungen (${found}); Namen wären nicht sicher lesbar.`,
      hint: () => 'Die Zeile im Editor berichtigen und die ganze Datei als UTF-8 speichern.',
    },
    en: {
      what: ({ found }) => `Characters are damaged, or the file mixes two encodings (${found}); names could not be read safely.`,
      hint: () => 'Correct the line in an editor and save the whole file as UTF-8.',
    },
  },
  'KS-FILE-008': {
    severity: 'error',
    de: {
      what: () => 'Zu dieser Tabelle gibt es keine Beschreibung; ohne Titel, Einheit und Quelle kann sie nicht erscheinen.',
      hint: ({ expected }) => `Die Datei ${expected} anlegen.`,
    },
    en: {
      what: () => 'This table has no declaration; without title, unit and source it cannot be shown.',
      hint: ({ expected }) => `Create the file ${expected}.`,
    },
  },
  'KS-FILE-009': {
    severity: 'error',
    de: {
      what: () => 'Zu diesem Indikator gibt es weder eine Tabelle noch eine Rechenvorschrift (derive).',
      hint: ({ expected }) => `Die Tabelle ${expected} anlegen oder derive angeben.`,
    },
    en: {
      what: () => 'This indicator has neither a table nor a recipe (derive).',
      hint: ({ expected }) => `Create the table ${expected}, or give derive.`,
    },
  },
  'KS-FILE-010': {
    severity: 'error',
    de: {
      what: ({ found }) =>
        `Der Indikator hat eine Rechenvorschrift (derive) und zugleich die Tabelle ${found}; es ist nicht zu entscheiden, was gilt.`,
      hint: () => 'Eines von beiden entfernen.',
    },
    en: {
      what: ({ found }) =>
        `The indicator has a recipe (derive) and the table ${found} as well; which of them counts cannot be decided.`,
      hint: () => 'Remove one of the two.',
    },
  },
  'KS-FILE-011': {
    severity: 'note',
    de: {
      what: () =>
        'Diese Datei gehört zur Form eines Portals, wird aber noch nicht verwendet; auf keiner Seite erscheint ihr Inhalt.',
      hint: () => 'Die Datei kann liegen bleiben; was in ihr steht, vorerst in einem Text oder Kapitel unterbringen.',
    },
    en: {
      what: () => 'This file belongs to the form of a portal but is not used yet; no page shows what it holds.',
      hint: () => 'The file may stay; for the time being, put what it says into a text or chapter.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
