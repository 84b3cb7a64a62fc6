import type { ProblemEntry } from './problems.ts';

/** Chapters and other texts: their markup, their components and what these refer to. */
export const CHAPTER_PROBLEMS = {
  'KS-MDX-001': {
    severity: 'error',
    de: {
      what: ({ found }) =>
        `Das Zeichen „<“ in „${found}“ beginnt keine lesbare Auszeichnung; die Seite lässt sich so nicht bauen.`,
      hint: () =>
        'Ein „<“ im Text als &lt; schreiben, eine Adresse als [Text](Adresse), Werte von Attributen in Anführungszeichen.',
    },
    en: {
      what: ({ found }) => `The “<” in “${found}” starts no tag that can be read; the page cannot be built.`,
      hint: () => 'Write a “<” in the text as &lt;, an address as [text](address), and attribute values in quotes.',
    },
  },
  'KS-MDX-002': {
    severity: 'error',
    de: {
      what: ({ found }) => `Kommentare der Form „${found}“ kennt MDX nicht; die Seite lässt sich so nicht bauen.`,
      hint: () => 'Den Kommentar als {/* … */} schreiben.',
    },
    en: {
      what: ({ found }) => `MDX does not know comments like “${found}”; the page cannot be built.`,
      hint: () => 'Write the comment as {/* … */}.',
    },
  },
  'KS-MDX-003': {
    severity: 'error',
    de: {
      what: ({ found }) => `${found} wird nirgends geschlossen; die Seite lässt sich so nicht bauen.`,
      hint: () => 'Das Ende ergänzen, oder den Schrägstrich vor > setzen, wenn nichts dazwischen steht.',
    },
    en: {
      what: ({ found }) => `${found} is never closed; the page cannot be built.`,
      hint: () => 'Add the closing tag, or a slash before > when nothing stands inside.',
    },
  },
  'KS-MDX-004': {
    severity: 'error',
    de: {
      what: ({ found }) => `${found} schließt etwas, das nicht geöffnet wurde; die Seite lässt sich so nicht bauen.`,
      hint: () => 'Das Ende streichen oder den Anfang ergänzen.',
    },
    en: {
      what: ({ found }) => `${found} closes what was never opened; the page cannot be built.`,
      hint: () => 'Delete it, or add the opening tag.',
    },
  },
  'KS-MDX-005': {
    severity: 'error',
    de: {
      what: ({ found }) =>
        `Die geschweifte Klammer in „${found}“ wird im selben Absatz nicht geschlossen; die Seite lässt sich so nicht bauen.`,
      hint: () => 'Die Klammer } ergänzen; eine Klammer, die zum Text gehört, als \\{ schreiben.',
    },
    en: {
      what: ({ found }) => `The brace in “${found}” is not closed in the same paragraph; the page cannot be built.`,
      hint: () => 'Add the brace }; write a brace that belongs to the text as \\{.',
    },
  },
  'KS-MDX-006': {
    severity: 'error',
    de: {
      what: ({ found }) => `${found} beginnt in einem Absatz und endet in einem anderen; die Seite lässt sich so nicht bauen.`,
      hint: () => 'Anfang und Ende in denselben Absatz oder beide auf eigene Zeilen setzen.',
    },
    en: {
      what: ({ found }) => `${found} starts in one paragraph and ends in another; the page cannot be built.`,
      hint: () => 'Put both ends into one paragraph, or each on a line of its own.',
    },
  },
  'KS-MDX-007': {
    severity: 'error',
    de: {
      what: ({ found }) => `Einen Baustein „${found}“ gibt es nicht.`,
      hint: ({ expected }) => (expected ? `Gemeint ist wohl „${expected}“.` : 'Die Bausteine stehen im Handbuch.'),
    },
    en: {
      what: ({ found }) => `There is no component “${found}”.`,
      hint: ({ expected }) => (expected ? `Did you mean “${expected}”?` : 'The handbook lists the components.'),
    },
  },
  'KS-MDX-008': {
    severity: 'error',
    de: {
      what: ({ found }) => `Der Baustein kennt kein Attribut „${found}“; es bliebe ohne Wirkung.`,
      hint: ({ expected }) => (expected ? `Gemeint ist wohl „${expected}“.` : 'Das Attribut streichen.'),
    },
    en: {
      what: ({ found }) => `The component knows no attribute “${found}”; it would do nothing.`,
      hint: ({ expected }) => (expected ? `Did you mean “${expected}”?` : 'Delete the attribute.'),
    },
  },
  'KS-MDX-009': {
    severity: 'error',
    de: {
      what: ({ found }) => `Dem Baustein ${found} fehlt ein Attribut, ohne das er nichts zeigen kann.`,
      hint: ({ column, expected }) => `Das Attribut ${column} ergänzen, zum Beispiel ${column}="${expected}".`,
    },
    en: {
      what: ({ found }) => `The component ${found} lacks an attribute without which it has nothing to show.`,
      hint: ({ column, expected }) => `Add the attribute ${column}, for example ${column}="${expected}".`,
    },
  },
  'KS-MDX-010': {
    severity: 'error',
    de: {
      what: ({ found }) => `Der Wert ${found} passt nicht zu diesem Attribut.`,
      hint: ({ expected }) => `Erwartet wird: ${expected}.`,
    },
    en: {
      what: ({ found }) => `The value ${found} does not fit this attribute.`,
      hint: ({ expected }) => `Expected: ${expected}.`,
    },
  },
  'KS-MDX-011': {
    severity: 'error',
    de: {
      what: ({ found }) => `Der Verweis ist bei „${found}“ nicht lesbar.`,
      hint: ({ expected }) =>
        expected ? `Gemeint ist wohl ${expected}.` : 'Einen Verweis in der Form sgb2-quote[kreis, 2023] schreiben.',
    },
    en: {
      what: ({ found }) => `The reference cannot be read at “${found}”.`,
      hint: ({ expected }) => (expected ? `Did you mean ${expected}?` : 'Write a reference in the form sgb2-quote[kreis, 2023].'),
    },
  },
  'KS-MDX-012': {
    severity: 'error',
    de: {
      what: ({ found }) => `Einen Indikator „${found}“ gibt es nicht.`,
      hint: ({ expected }) =>
        expected ? `Gemeint ist wohl „${expected}“.` : 'Die Kennung eines Indikators aus data/indicators nennen.',
    },
    en: {
      what: ({ found }) => `There is no indicator “${found}”.`,
      hint: ({ expected }) => (expected ? `Did you mean “${expected}”?` : 'Name the id of an indicator in data/indicators.'),
    },
  },
  'KS-MDX-013': {
    severity: 'error',
    de: {
      what: ({ found }) => `Der Indikator „${found}“ wird nicht veröffentlicht; der Text darf ihn nicht zeigen.`,
      hint: () => 'Den Verweis streichen oder den Indikator freigeben (visibility, embargo).',
    },
    en: {
      what: ({ found }) => `The indicator “${found}” is not published, so the text may not show it.`,
      hint: () => 'Delete the reference, or release the indicator (visibility, embargo).',
    },
  },
  'KS-MDX-014': {
    severity: 'error',
    de: {
      what: ({ found }) => `Die Auswahl „${found}“ gibt es bei diesem Indikator nicht.`,
      hint: ({ expected }) =>
        expected ? `Gemeint ist wohl „${expected}“.` : 'Eine Auswahl nennen, die in der Tabelle vorkommt.',
    },
    en: {
      what: ({ found }) => `The indicator has no selection “${found}”.`,
      hint: ({ expected }) => (expected ? `Did you mean “${expected}”?` : 'Name a selection that the table holds.'),
    },
  },
  'KS-MDX-015': {
    severity: 'error',
    de: {
      what: ({ found }) => `Ein Gebiet oder eine Ebene „${found}“ gibt es nicht.`,
      hint: ({ expected }) =>
        expected ? `Gemeint ist wohl „${expected}“.` : 'Den Schlüssel eines Gebiets, eine Ebene oder hier schreiben.',
    },
    en: {
      what: ({ found }) => `There is no area or level “${found}”.`,
      hint: ({ expected }) => (expected ? `Did you mean “${expected}”?` : 'Write the id of an area, a level, or hier.'),
    },
  },
  'KS-MDX-016': {
    severity: 'error',
    de: {
      what: ({ found }) =>
        `Welches Gebiet „${found}“ meint, steht auf dieser Seite nicht fest: Sie gehört zu keinem Gebiet darunter, und es gibt nicht genau eines.`,
      hint: () => 'Den Schlüssel des Gebiets schreiben.',
    },
    en: {
      what: ({ found }) =>
        `Which area “${found}” means is not settled on this page: it belongs to no area below it, and there is not exactly one.`,
      hint: () => 'Write the id of the area.',
    },
  },
  'KS-MDX-017': {
    severity: 'error',
    de: {
      what: ({ found }) => `Die Periode „${found}“ kommt in der Tabelle nicht vor.`,
      hint: ({ expected }) => (expected ? `Gemeint ist wohl „${expected}“.` : 'Eine Periode der Tabelle oder neu schreiben.'),
    },
    en: {
      what: ({ found }) => `The table has no period “${found}”.`,
      hint: ({ expected }) => (expected ? `Did you mean “${expected}”?` : 'Write a period of the table, or neu.'),
    },
  },
  'KS-MDX-018': {
    severity: 'error',
    de: {
      what: ({ found }) => `Für ${found} hat der Indikator keine Werte.`,
      hint: () => 'Ein Gebiet oder eine Ebene nennen, für die die Tabelle Zeilen hat.',
    },
    en: {
      what: ({ found }) => `The indicator has no values for ${found}.`,
      hint: () => 'Name an area or a level for which the table has rows.',
    },
  },
  'KS-MDX-019': {
    severity: 'error',
    de: {
      what: ({ found }) => `Eine Ebene „${found}“ gibt es nicht.`,
      hint: ({ expected }) => (expected ? `Gemeint ist wohl „${expected}“.` : 'Eine Ebene aus data/portal.yaml nennen.'),
    },
    en: {
      what: ({ found }) => `There is no level “${found}”.`,
      hint: ({ expected }) => (expected ? `Did you mean “${expected}”?` : 'Name a level from data/portal.yaml.'),
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
