import type { ProblemEntry } from './problems.ts';
import { meantKey } from './problems-zero.ts';

/** YAML files and front matter: their form, their ids, and what they refer to. */
export const DECLARATION_PROBLEMS = {
  'KS-YAML-001': {
    severity: 'error',
    de: {
      what: ({ found }) =>
        `Die Datei ist kein gültiges YAML${found ? ` (${found})` : ''}; ab hier ist nicht sicher, was gemeint ist.`,
      hint: () =>
        'Einrückung, Doppelpunkte, Klammern und Anführungszeichen dieser Zeile prüfen; Texte mit Doppelpunkt in Anführungszeichen setzen.',
    },
    en: {
      what: ({ found }) => `The file is no valid YAML${found ? ` (${found})` : ''}; from here on its meaning is not certain.`,
      hint: () => 'Check indentation, colons, brackets and quotes of this line; put texts that contain a colon in quotes.',
    },
  },
  'KS-YAML-002': {
    severity: 'error',
    de: {
      what: ({ column }) => `Die Angabe „${column}“ fehlt.`,
      hint: ({ column, expected }) => `„${column}“ ergänzen${expected ? `: ${expected}` : ''}.`,
    },
    en: {
      what: ({ column }) => `“${column}” is missing.`,
      hint: ({ column, expected }) => `Add “${column}”${expected ? `: ${expected}` : ''}.`,
    },
  },
  'KS-YAML-003': {
    severity: 'error',
    de: {
      what: ({ column, found }) => `Die Angabe „${column}“ ist nicht lesbar (gefunden: ${found}).`,
      hint: ({ expected }) => `Erwartet wird: ${expected}.`,
    },
    en: {
      what: ({ column, found }) => `“${column}” cannot be read (found: ${found}).`,
      hint: ({ expected }) => `Expected: ${expected}.`,
    },
  },
  'KS-YAML-004': {
    severity: 'warning',
    de: {
      what: ({ column }) => `Die Angabe „${column}“ ist unbekannt und bleibt ohne Wirkung.`,
      hint: ({ expected }) =>
        expected ? `Gemeint ist wohl „${expected}“.` : 'Die Angabe streichen oder ihren Namen im Handbuch nachschlagen.',
    },
    en: {
      what: ({ column }) => `“${column}” is unknown and has no effect.`,
      hint: ({ expected }) => (expected ? `Did you mean “${expected}”?` : 'Delete it, or look up its name in the handbook.'),
    },
  },
  'KS-YAML-005': {
    severity: 'error',
    de: {
      what: ({ column }) => `Die Angabe „${column}“ steht zweimal in der Datei.`,
      hint: () => 'Eine der beiden Angaben streichen.',
    },
    en: { what: ({ column }) => `“${column}” is given twice.`, hint: () => 'Delete one of the two.' },
  },
  'KS-ID-001': {
    severity: 'error',
    de: {
      what: ({ found }) => `„${found}“ kann keine Kennung sein; Kennungen werden zu Dateinamen und Adressen.`,
      hint: () =>
        'Nur Buchstaben ohne Umlaute, Ziffern, Punkt, Bindestrich und Unterstrich verwenden, höchstens 100 Zeichen; mit Buchstabe oder Ziffer beginnen, nicht mit Punkt enden. Gerätenamen von Windows wie con oder nul gehen nicht.',
    },
    en: {
      what: ({ found }) => `“${found}” cannot be an id; ids become file names and addresses.`,
      hint: () =>
        'Use nothing but letters without accents, digits, full stop, hyphen and underscore, at most 100 characters; start with a letter or digit, and do not end with a full stop. Device names of Windows such as con or nul are not possible.',
    },
  },
  'KS-ID-002': {
    severity: 'error',
    de: {
      what: ({ found }) => `Die Kennung „${found}“ ist zweimal vergeben; nur die erste gilt.`,
      hint: () => 'Eine der beiden umbenennen.',
    },
    en: {
      what: ({ found }) => `The id “${found}” is given twice; only the first one counts.`,
      hint: () => 'Rename one of them.',
    },
  },
  'KS-REF-001': {
    severity: 'error',
    de: {
      what: ({ found }) => `Ein Thema „${found}“ gibt es nicht.`,
      hint: ({ expected }) =>
        expected ? `Gemeint ist wohl „${expected}“.` : 'Das Thema in data/portal.yaml unter themes erklären.',
    },
    en: {
      what: ({ found }) => `There is no theme “${found}”.`,
      hint: ({ expected }) => (expected ? `Did you mean “${expected}”?` : 'Declare the theme under themes in data/portal.yaml.'),
    },
  },
  'KS-REF-002': {
    severity: 'error',
    de: {
      what: ({ found }) => `Eine Quelle „${found}“ gibt es nicht.`,
      hint: ({ expected }) => (expected ? `Gemeint ist wohl „${expected}“.` : 'Die Quelle in data/sources.yaml eintragen.'),
    },
    en: {
      what: ({ found }) => `There is no source “${found}”.`,
      hint: ({ expected }) => (expected ? `Did you mean “${expected}”?` : 'Add the source to data/sources.yaml.'),
    },
  },
  'KS-REF-003': {
    severity: 'error',
    de: {
      what: ({ found }) => `Eine Geheimhaltungsregel „${found}“ gibt es nicht; kleine Zahlen dieser Quelle wären ungeschützt.`,
      hint: ({ expected }) => (expected ? `Gemeint ist wohl „${expected}“.` : 'Die Regel in data/disclosure.yaml eintragen.'),
    },
    en: {
      what: ({ found }) => `There is no disclosure ruleset “${found}”; small numbers of this source would be unprotected.`,
      hint: ({ expected }) => (expected ? `Did you mean “${expected}”?` : 'Add the ruleset to data/disclosure.yaml.'),
    },
  },
  'KS-REF-004': {
    severity: 'error',
    de: {
      what: ({ found }) => `Eine Ebene „${found}“ gibt es nicht.`,
      hint: ({ expected }) =>
        expected ? `Gemeint ist wohl „${expected}“.` : 'Die Ebene in data/portal.yaml unter levels erklären.',
    },
    en: {
      what: ({ found }) => `There is no level “${found}”.`,
      hint: ({ expected }) => (expected ? `Did you mean “${expected}”?` : 'Declare the level under levels in data/portal.yaml.'),
    },
  },
  'KS-REF-005': {
    severity: 'error',
    de: {
      what: ({ found }) => `Einen Indikator „${found}“ gibt es nicht.`,
      hint: ({ expected }) =>
        expected ? `Gemeint ist wohl „${expected}“.` : 'Den Indikator in data/indicators anlegen oder den Verweis streichen.',
    },
    en: {
      what: ({ found }) => `There is no indicator “${found}”.`,
      hint: ({ expected }) =>
        expected ? `Did you mean “${expected}”?` : 'Add the indicator to data/indicators, or delete the reference.',
    },
  },
  'KS-REF-006': {
    severity: 'error',
    de: {
      what: ({ found }) => `Ein Gebiet „${found}“ gibt es nicht.`,
      hint: meantKey('de', 'Das Gebiet in data/areas eintragen oder den Schlüssel berichtigen.'),
    },
    en: {
      what: ({ found }) => `There is no area “${found}”.`,
      hint: meantKey('en', 'Add the area to data/areas, or correct the key.'),
    },
  },
  'KS-REF-007': {
    severity: 'error',
    de: {
      what: ({ found, expected }) => `Der Indikator „${expected}“ hat keine Gliederung oder Ausprägung „${found}“.`,
      hint: ({ expected }) =>
        `Eine nennen, die in data/indicators/${expected}.yaml unter dimensions steht; mehrere Ausprägungen als mehrere Verweise schreiben.`,
    },
    en: {
      what: ({ found, expected }) => `The indicator “${expected}” has no dimension or category “${found}”.`,
      hint: ({ expected }) =>
        `Name one that data/indicators/${expected}.yaml lists under dimensions; write several categories as several references.`,
    },
  },
  'KS-REF-008': {
    severity: 'error',
    de: {
      what: ({ found }) =>
        `Eine lesbare Ausgabe „${found}“ gibt es nicht unter data/releases/; der Bericht zeigte heutige Zahlen unter dem Namen einer eingefrorenen Ausgabe.`,
      hint: () =>
        'edition: live angeben und den Namen der Ausgabe in den Titel schreiben; eingefrorene Ausgaben werden noch nicht gelesen.',
    },
    en: {
      what: ({ found }) =>
        `There is no readable edition “${found}” under data/releases/; the report would show today’s figures under the name of a frozen edition.`,
      hint: () => 'Set edition: live and put the name of the edition into the title; frozen editions are not read yet.',
    },
  },
  'KS-META-001': {
    severity: 'warning',
    de: {
      what: ({ column }) => `Die Angabe „${column}“ fehlt; ohne sie ist die Zahl für Lesende nicht einzuordnen.`,
      hint: ({ column }) => `„${column}“ ergänzen.`,
    },
    en: {
      what: ({ column }) => `“${column}” is missing; without it readers cannot place the figure.`,
      hint: ({ column }) => `Add “${column}”.`,
    },
  },
  'KS-META-002': {
    severity: 'note',
    de: {
      what: ({ found }) =>
        `Der Indikator „${found}“ gehört zu keinem Thema und kommt in keinem Kapitel vor; er ist nur in der Liste aller Indikatoren zu finden.`,
      hint: () => 'themes angeben oder den Indikator in data/portal.yaml unter key_indicators nennen.',
    },
    en: {
      what: ({ found }) =>
        `Indicator “${found}” belongs to no theme and no chapter speaks of it; it is found in the list of all indicators only.`,
      hint: () => 'Give themes, or name the indicator under key_indicators in data/portal.yaml.',
    },
  },
  'KS-META-003': {
    severity: 'warning',
    de: {
      what: ({ found }) =>
        `Die Regel verlangt mindestens ${found} Einwohner je Gebiet, aber die Einwohnerzahl der Gebiete ist nicht bekannt.`,
      hint: () => 'In der Regel mit population einen Indikator nennen oder in den Gebietstabellen eine Spalte population führen.',
    },
    en: {
      what: ({ found }) =>
        `The ruleset demands at least ${found} inhabitants per area, but the population of the areas is not known.`,
      hint: () => 'Name an indicator with population in the ruleset, or keep a column population in the tables of areas.',
    },
  },
  'KS-META-004': {
    severity: 'error',
    de: {
      what: ({ found, expected }) =>
        `Ein Indikator der Art ${found} lässt sich nicht mit aggregation: ${expected} zusammenfassen; das Ergebnis wäre falsch.`,
      hint: ({ found }) =>
        found === 'share' || found === 'rate' ? 'aggregation: ratio oder none angeben.' : 'aggregation: none angeben.',
    },
    en: {
      what: ({ found, expected }) =>
        `An indicator of type ${found} cannot be combined with aggregation: ${expected}; the result would be wrong.`,
      hint: ({ found }) => (found === 'share' || found === 'rate' ? 'Set aggregation: ratio or none.' : 'Set aggregation: none.'),
    },
  },
  'KS-META-005': {
    severity: 'warning',
    de: {
      what: () => 'Der Indikator soll als Verhältnis zusammengefasst werden, die Tabelle hat aber nicht Zähler und Nenner.',
      hint: () => 'Die Spalten numerator und denominator ergänzen oder aggregation: none angeben.',
    },
    en: {
      what: () => 'The indicator is to be combined as a ratio, but the table lacks numerator or denominator.',
      hint: () => 'Add the columns numerator and denominator, or set aggregation: none.',
    },
  },
  'KS-META-006': {
    severity: 'error',
    de: {
      what: ({ found }) => `Die Rechenvorschriften verweisen im Kreis aufeinander: ${found}; keine lässt sich rechnen.`,
      hint: () => 'In einem dieser Indikatoren derive berichtigen oder durch eine Tabelle ersetzen.',
    },
    en: {
      what: ({ found }) => `The recipes refer to each other in a circle: ${found}; none of them can be computed.`,
      hint: () => 'Correct derive in one of these indicators, or replace it by a table.',
    },
  },
  'KS-ID-003': {
    severity: 'error',
    de: {
      what: ({ found, expected }) =>
        `„${found}“ und „${expected}“ unterscheiden sich nur in Groß- und Kleinschreibung; als Dateinamen sind sie auf vielen Rechnern gleich.`,
      hint: () => 'Eine der beiden Kennungen umbenennen.',
    },
    en: {
      what: ({ found, expected }) =>
        `“${found}” and “${expected}” differ only in case; as file names they are the same on many computers.`,
      hint: () => 'Rename one of them.',
    },
  },
  'KS-ID-004': {
    severity: 'error',
    de: {
      what: ({ found }) => `„${found}“ ist vergeben: Unter diesem Namen legt das Portal selbst eine Seite oder Datei ab.`,
      hint: ({ expected }) => `Umbenennen, zum Beispiel in „${expected}“.`,
    },
    en: {
      what: ({ found }) => `“${found}” is taken: the portal itself puts a page or file under this name.`,
      hint: ({ expected }) => `Rename it, for example to “${expected}”.`,
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
