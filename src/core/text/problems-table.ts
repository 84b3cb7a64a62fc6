import type { ProblemEntry } from './problems.ts';

/** The form of tables: columns, quotes, numbers, periods. */
export const TABLE_PROBLEMS = {
  'KS-CSV-001': {
    severity: 'error',
    de: { what: () => 'Die Tabelle ist leer.', hint: () => 'Eine Kopfzeile und mindestens eine Zeile mit Werten schreiben.' },
    en: { what: () => 'The table is empty.', hint: () => 'Write a header and at least one row of values.' },
  },
  'KS-CSV-002': {
    severity: 'error',
    de: {
      what: ({ found }) => `Die erste Zeile ist keine Kopfzeile (gefunden: ${found}); keine Spalte ist bekannt.`,
      hint: ({ expected }) => `Titelzeilen über der Tabelle löschen, sodass die erste Zeile die Spalten nennt: ${expected}.`,
    },
    en: {
      what: ({ found }) => `The first line is no header (found: ${found}); none of its columns is known.`,
      hint: ({ expected }) => `Delete titles above the table, so that the first line names the columns: ${expected}.`,
    },
  },
  'KS-CSV-003': {
    severity: 'error',
    de: {
      what: ({ expected }) => `Die Spalte „${expected}“ fehlt.`,
      hint: ({ found }) => `Die Spalte ergänzen oder ihre Überschrift berichtigen (vorhanden: ${found}).`,
    },
    en: {
      what: ({ expected }) => `The column “${expected}” is missing.`,
      hint: ({ found }) => `Add the column or correct its heading (present: ${found}).`,
    },
  },
  'KS-CSV-004': {
    severity: 'error',
    de: {
      what: ({ column, found }) =>
        `Die Spalten „${found}“ und „${column}“ bedeuten dasselbe; es ist nicht zu entscheiden, welche gilt.`,
      hint: () => 'Eine der beiden Spalten löschen oder umbenennen.',
    },
    en: {
      what: ({ column, found }) =>
        `The columns “${found}” and “${column}” mean the same; which of them counts cannot be decided.`,
      hint: () => 'Delete or rename one of them.',
    },
  },
  'KS-CSV-005': {
    severity: 'warning',
    de: {
      what: ({ column }) => `Die Spalte „${column}“ ist unbekannt und wird nicht gelesen.`,
      hint: ({ expected }) =>
        expected
          ? `Gemeint ist wohl „${expected}“.`
          : 'Eine Gliederung in der Beschreibung des Indikators unter dimensions nennen oder die Spalte löschen.',
    },
    en: {
      what: ({ column }) => `The column “${column}” is unknown and is not read.`,
      hint: ({ expected }) =>
        expected ? `Did you mean “${expected}”?` : 'Name a breakdown under dimensions in the declaration, or delete the column.',
    },
  },
  'KS-CSV-006': {
    severity: 'error',
    de: {
      what: ({ found, expected }) => `Die Zeile hat ${found} Zellen statt ${expected}; Werte stünden in der falschen Spalte.`,
      hint: () => 'Trennzeichen in der Zeile prüfen; Text, der das Trennzeichen enthält, in Anführungszeichen setzen.',
    },
    en: {
      what: ({ found, expected }) => `The row has ${found} cells instead of ${expected}; values would stand in the wrong column.`,
      hint: () => 'Check the separators of this row; put text that contains the separator in quotes.',
    },
  },
  'KS-CSV-007': {
    severity: 'error',
    de: {
      what: ({ found }) =>
        `Die Anführungszeichen ab ${found} sind nicht richtig geschlossen; die folgenden Zellen sind nicht sicher lesbar.`,
      hint: () => 'Das schließende " ergänzen; ein Anführungszeichen im Text doppelt schreiben ("").',
    },
    en: {
      what: ({ found }) => `The quotes from ${found} on are not closed properly; the cells that follow cannot be read safely.`,
      hint: () => 'Add the closing "; write a quote inside the text twice ("").',
    },
  },
  'KS-CSV-008': {
    severity: 'error',
    de: {
      what: () => 'Die Tabelle hat eine Kopfzeile, aber keine Zeilen.',
      hint: () => 'Zeilen ergänzen oder die Datei entfernen.',
    },
    en: { what: () => 'The table has a header but no rows.', hint: () => 'Add rows, or remove the file.' },
  },
  'KS-CSV-009': {
    severity: 'error',
    de: {
      what: ({ column }) => `Die Zelle „${column}“ ist leer; die Zeile lässt sich nicht zuordnen.`,
      hint: () => 'Die Zelle ausfüllen oder die ganze Zeile löschen.',
    },
    en: {
      what: ({ column }) => `The cell “${column}” is empty; the row cannot be assigned.`,
      hint: () => 'Fill in the cell, or delete the whole row.',
    },
  },
  'KS-CSV-010': {
    severity: 'error',
    de: {
      what: ({ found }) => `„${found}“ ist hier nicht möglich.`,
      hint: ({ expected }) => `Möglich ist: ${expected}.`,
    },
    en: { what: ({ found }) => `“${found}” is not possible here.`, hint: ({ expected }) => `Possible: ${expected}.` },
  },
  'KS-NUM-001': {
    severity: 'error',
    de: {
      what: ({ found, expected }) =>
        `„${found}“ ist keine Zahl${expected ? ` in der Schreibweise dieser Datei (${expected})` : ''}.`,
      hint: () =>
        'Nur die Zahl schreiben, ohne Einheit oder Fußnote; für fehlende Werte ein Zeichen wie . / x oder eine leere Zelle.',
    },
    en: {
      what: ({ found, expected }) => `“${found}” is no number${expected ? ` in the notation of this file (${expected})` : ''}.`,
      hint: () =>
        'Write nothing but the number, without unit or footnote; for absent values a sign such as . / x or an empty cell.',
    },
  },
  'KS-NUM-002': {
    severity: 'error',
    de: {
      what: ({ found }) =>
        `„${found}“ kann tausend oder eins Komma etwas heißen, und keine andere Zahl der Datei entscheidet es. Geraten wird nicht.`,
      hint: () => 'In der Beschreibung des Indikators decimal: comma oder decimal: point angeben.',
    },
    en: {
      what: ({ found }) =>
        `“${found}” may mean a thousand or one and a fraction, and no other number of the file decides it. Nothing is guessed.`,
      hint: () => 'Set decimal: comma or decimal: point in the declaration of the indicator.',
    },
  },
  'KS-NUM-003': {
    severity: 'error',
    de: {
      what: ({ found, expected }) =>
        `Die Datei mischt Dezimalkomma und Dezimalpunkt: „${found}“ hier, „${expected}“ weiter oben.`,
      hint: () => 'Alle Zahlen der Datei in einer Schreibweise ausgeben.',
    },
    en: {
      what: ({ found, expected }) => `The file mixes decimal comma and decimal point: “${found}” here, “${expected}” further up.`,
      hint: () => 'Write all numbers of the file in one notation.',
    },
  },
  'KS-PER-001': {
    severity: 'error',
    de: {
      what: ({ found }) => `„${found}“ ist keine Periode.`,
      hint: ({ expected }) =>
        expected
          ? `Gemeint ist wohl ${expected}.`
          : 'Eine der Formen 2024, 2024-12-31, 2024-Q3, 2024-09, 2024/25 oder 2020--2024 schreiben.',
    },
    en: {
      what: ({ found }) => `“${found}” is no period.`,
      hint: ({ expected }) =>
        expected
          ? `Did you mean ${expected}?`
          : 'Write one of the forms 2024, 2024-12-31, 2024-Q3, 2024-09, 2024/25 or 2020--2024.',
    },
  },
  'KS-PER-002': {
    severity: 'error',
    de: {
      what: ({ found, expected }) => `Die Periode „${found}“ ist nicht von der erklärten Art (period_kind: ${expected}).`,
      hint: () => 'Die Periode in der erklärten Form schreiben oder period_kind berichtigen.',
    },
    en: {
      what: ({ found, expected }) => `The period “${found}” is not of the declared kind (period_kind: ${expected}).`,
      hint: () => 'Write the period in the declared form, or correct period_kind.',
    },
  },
  'KS-PER-003': {
    severity: 'warning',
    de: {
      what: ({ found, expected }) =>
        `Die Tabelle mischt Arten von Perioden: „${found}“ neben „${expected}“; eine Zeitreihe daraus ist schwer zu lesen.`,
      hint: () => 'Alle Perioden in einer Form schreiben oder zwei Indikatoren daraus machen.',
    },
    en: {
      what: ({ found, expected }) =>
        `The table mixes kinds of periods: “${found}” beside “${expected}”; a time series of them is hard to read.`,
      hint: () => 'Write all periods in one form, or make two indicators of them.',
    },
  },
  'KS-CSV-011': {
    severity: 'error',
    de: {
      what: ({ found }) => `Zeilen enden mit einem Trennzeichen, die Kopfzeile nicht (${found} Zeilen, diese ist die erste).`,
      hint: () => 'Das Trennzeichen am Ende der Zeilen löschen, in Excel die leere Spalte rechts der Tabelle.',
    },
    en: {
      what: ({ found }) => `Rows end with a separator, the header does not (${found} rows, this is the first).`,
      hint: () => 'Delete the separator at the end of the rows, in Excel the empty column to the right of the table.',
    },
  },
  'KS-CSV-012': {
    severity: 'error',
    de: {
      what: ({ found }) =>
        `Die Kopfzeile steht mitten in der Tabelle noch einmal (${found}-mal, hier zuerst); vermutlich sind zwei Tabellen aneinandergehängt.`,
      hint: () => 'Die wiederholte Kopfzeile löschen und prüfen, ob beide Teile dieselben Spalten haben.',
    },
    en: {
      what: ({ found }) =>
        `The header stands in the middle of the table again (${found} times, here first); two tables were probably joined.`,
      hint: () => 'Delete the repeated header, and check that both parts have the same columns.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
