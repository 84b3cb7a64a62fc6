import type { ProblemEntry } from './problems.ts';
import { meantKey } from './problems-zero.ts';

/** Computed figures are facts with a decimal point; German texts write a comma. */
export const comma = (numbers: string): string => numbers.replace(/(\d)\.(\d)/g, '$1,$2');

/** Areas and figures: what the tables say, taken together. */
export const DATA_PROBLEMS = {
  'KS-AREA-001': {
    severity: 'error',
    de: {
      what: ({ found, expected }) =>
        `Das Gebiet „${found}“ gibt es schon (${expected}); Schlüssel gelten im ganzen Portal nur einmal.`,
      hint: () => 'Die zweite Zeile löschen oder ihr einen eigenen Schlüssel geben.',
    },
    en: {
      what: ({ found, expected }) => `Area “${found}” is there already (${expected}); keys are unique over the whole portal.`,
      hint: () => 'Delete the second row, or give it a key of its own.',
    },
  },
  'KS-AREA-002': {
    severity: 'error',
    de: {
      what: ({ found }) => `Das übergeordnete Gebiet „${found}“ gibt es nicht; das Gebiet hinge in der Luft.`,
      hint: meantKey('de', 'Den Schlüssel berichtigen oder die Zelle leer lassen.'),
    },
    en: {
      what: ({ found }) => `There is no parent area “${found}”; the area would be an orphan.`,
      hint: meantKey('en', 'Correct the key, or leave the cell empty.'),
    },
  },
  'KS-AREA-003': {
    severity: 'error',
    de: {
      what: ({ found }) => `Die Gebiete liegen im Kreis ineinander: ${found}.`,
      hint: () => 'Bei einem dieser Gebiete parent oder members berichtigen.',
    },
    en: {
      what: ({ found }) => `The areas contain each other in a circle: ${found}.`,
      hint: () => 'Correct parent or members of one of these areas.',
    },
  },
  'KS-AREA-004': {
    severity: 'error',
    de: {
      what: ({ found }) => `Das übergeordnete Gebiet gehört zur Ebene „${found}“, die nicht über dieser Ebene liegt.`,
      hint: ({ expected }) =>
        expected ? `Ein Gebiet der Ebene ${expected} nennen.` : 'Die Zelle leer lassen; über dieser Ebene liegt keine.',
    },
    en: {
      what: ({ found }) => `The parent area belongs to level “${found}”, which is not above this level.`,
      hint: ({ expected }) =>
        expected ? `Name an area of level ${expected}.` : 'Leave the cell empty; there is no level above this one.',
    },
  },
  'KS-AREA-005': {
    severity: 'error',
    de: {
      what: ({ found, expected }) => `Das Gebiet endet am ${found}, aber es beginnt erst am ${expected}.`,
      hint: () => 'valid_from und valid_to prüfen; valid_to ist der erste Tag, an dem es das Gebiet nicht mehr gibt.',
    },
    en: {
      what: ({ found, expected }) => `The area ends on ${found} but does not begin before ${expected}.`,
      hint: () => 'Check valid_from and valid_to; valid_to is the first day on which the area no longer exists.',
    },
  },
  'KS-AREA-006': {
    severity: 'error',
    de: {
      what: ({ found }) => `Das Teilgebiet „${found}“ gibt es nicht; die Summe des zusammengefassten Gebiets wäre unvollständig.`,
      hint: meantKey('de', 'Den Schlüssel in members berichtigen.'),
    },
    en: {
      what: ({ found }) => `There is no member area “${found}”; the sum of the combined area would be incomplete.`,
      hint: meantKey('en', 'Correct the key in members.'),
    },
  },
  'KS-AREA-007': {
    severity: 'warning',
    de: {
      what: ({ found }) =>
        `„${found}“ hat nicht die Form eines amtlichen Schlüssels; Tabellen anderer Stellen passen dann nicht dazu.`,
      hint: ({ expected }) =>
        expected
          ? `Ging eine führende Null verloren? Dann „${expected}“ schreiben.`
          : 'Den Schlüssel prüfen oder für die Ebene keys: local angeben.',
    },
    en: {
      what: ({ found }) => `“${found}” does not have the form of an official key; tables of other offices will not match.`,
      hint: ({ expected }) =>
        expected ? `Was a leading zero lost? Then write “${expected}”.` : 'Check the key, or set keys: local for the level.',
    },
  },
  'KS-AREA-008': {
    severity: 'note',
    de: {
      what: ({ found, expected }) =>
        `Das Gebiet hat ${found} Einwohner, weniger als die ${expected}, die für diese Ebene erklärt sind.`,
      hint: () => 'Das Gebiet mit einem Nachbargebiet zusammenfassen oder min_population der Ebene anpassen.',
    },
    en: {
      what: ({ found, expected }) => `The area has ${found} inhabitants, fewer than the ${expected} declared for this level.`,
      hint: () => 'Combine the area with a neighbour, or adapt min_population of the level.',
    },
  },
  'KS-DATA-001': {
    severity: 'error',
    de: {
      what: ({ found }) => `Ein Gebiet „${found}“ steht in keiner Gebietstabelle; die Zeile lässt sich nicht zuordnen.`,
      hint: meantKey('de', 'Den Schlüssel berichtigen oder das Gebiet in data/areas eintragen.'),
    },
    en: {
      what: ({ found }) => `No table of areas knows “${found}”; the row cannot be assigned.`,
      hint: meantKey('en', 'Correct the key, or add the area to data/areas.'),
    },
  },
  'KS-DATA-002': {
    severity: 'error',
    de: {
      what: ({ found, expected }) =>
        `Für ${found} steht schon ein Wert in Zeile ${expected}; es ist nicht zu entscheiden, welcher gilt.`,
      hint: () => 'Eine der beiden Zeilen löschen.',
    },
    en: {
      what: ({ found, expected }) => `Row ${expected} has a value for ${found} already; which of them counts cannot be decided.`,
      hint: () => 'Delete one of the two rows.',
    },
  },
  'KS-DATA-003': {
    severity: 'error',
    de: {
      what: ({ found }) => `Den Status „${found}“ gibt es nicht.`,
      hint: () =>
        'Möglich sind m s x / U L für fehlende Werte, p r e f u b für Besonderheiten und die Buchstaben A M L C U N E P von SDMX.',
    },
    en: {
      what: ({ found }) => `There is no status “${found}”.`,
      hint: () =>
        'Possible are m s x / U L for absent values, p r e f u b for particulars, and the SDMX letters A M L C U N E P.',
    },
  },
  'KS-DATA-004': {
    severity: 'warning',
    de: {
      what: ({ found, expected }) =>
        `Die Zelle hat den Wert „${found}“, aber der Status „${expected}“ sagt, dass es keinen gibt; gezeigt wird keiner.`,
      hint: () => 'Den Wert oder den Status löschen.',
    },
    en: {
      what: ({ found, expected }) =>
        `The cell has the value “${found}”, but status “${expected}” says that there is none; none is shown.`,
      hint: () => 'Delete either the value or the status.',
    },
  },
  'KS-DATA-005': {
    severity: 'error',
    de: {
      what: ({ column, found }) => `Die Gliederung „${column}“ hat keine Ausprägung „${found}“.`,
      hint: ({ expected }) =>
        expected
          ? `Gemeint ist wohl „${expected}“.`
          : 'Die Ausprägung in der Beschreibung des Indikators unter dimensions ergänzen.',
    },
    en: {
      what: ({ column, found }) => `Dimension “${column}” has no category “${found}”.`,
      hint: ({ expected }) =>
        expected ? `Did you mean “${expected}”?` : 'Add the category under dimensions in the declaration of the indicator.',
    },
  },
  'KS-DATA-006': {
    severity: 'error',
    de: {
      what: ({ found, expected }) => `Der Anteil ${found} liegt außerhalb von ${comma(expected)}.`,
      hint: () => 'Den Wert und den Faktor per prüfen (100 für Prozent); kann der Wert größer werden, ist type: rate richtig.',
    },
    en: {
      what: ({ found, expected }) => `The share ${found} lies outside ${expected}.`,
      hint: () => 'Check the value and the factor per (100 for per cent); if it may be larger, type: rate is right.',
    },
  },
  'KS-DATA-007': {
    severity: 'error',
    de: {
      what: ({ found }) => `Die Anzahl ${found} ist negativ.`,
      hint: () => 'Den Wert berichtigen; für Salden type: amount oder rate angeben.',
    },
    en: {
      what: ({ found }) => `The count ${found} is negative.`,
      hint: () => 'Correct the value; for balances use type: amount or rate.',
    },
  },
  'KS-DATA-008': {
    severity: 'warning',
    de: {
      what: ({ found }) => `Die Anzahl ${found} ist keine ganze Zahl.`,
      hint: () => 'Den Wert berichtigen; für Durchschnitte type: mean und für Beträge type: amount angeben.',
    },
    en: {
      what: ({ found }) => `The count ${found} is no whole number.`,
      hint: () => 'Correct the value; use type: mean for averages and type: amount for amounts.',
    },
  },
  'KS-DATA-009': {
    severity: 'error',
    de: {
      what: ({ found, expected }) => `Der Wert ${found} liegt nicht zwischen seiner Unter- und Obergrenze (${comma(expected)}).`,
      hint: () => 'Wert und Grenzen prüfen; vielleicht sind Spalten vertauscht.',
    },
    en: {
      what: ({ found, expected }) => `The value ${found} does not lie between its bounds (${expected}).`,
      hint: () => 'Check value and bounds; columns may be swapped.',
    },
  },
  'KS-DATA-010': {
    severity: 'error',
    de: {
      what: ({ found, expected }) =>
        `Der Wert ${found} passt nicht zu Zähler und Nenner; gerechnet ergibt sich ${comma(expected)}.`,
      hint: () => 'Wert, Zähler, Nenner und den Faktor per prüfen.',
    },
    en: {
      what: ({ found, expected }) => `The value ${found} does not fit its numerator and denominator, which give ${expected}.`,
      hint: () => 'Check value, numerator, denominator and the factor per.',
    },
  },
  'KS-DATA-011': {
    severity: 'warning',
    de: {
      what: ({ found, expected }) => `Angegeben ist ${found}; die Summe der zugehörigen Gebiete ist ${comma(expected)}.`,
      hint: () =>
        'Die Werte prüfen; sind Zahlen dieser Quelle verändert oder gerundet, in data/sources.yaml additive: false angeben.',
    },
    en: {
      what: ({ found, expected }) => `The table says ${found}; the sum of the areas within is ${expected}.`,
      hint: () => 'Check the values; if this source perturbs or rounds its figures, set additive: false in data/sources.yaml.',
    },
  },
  'KS-DATA-012': {
    severity: 'warning',
    de: {
      what: ({ found, expected }) =>
        `In der neuesten Periode haben deutlich weniger Gebiete einen Wert als davor: ${found} statt ${expected}.`,
      hint: () => 'Prüfen, ob die Lieferung vollständig ist; für Gebiete ohne Wert eine Zeile mit Status m schreiben.',
    },
    en: {
      what: ({ found, expected }) =>
        `Clearly fewer areas have a value in the newest period than before: ${found} instead of ${expected}.`,
      hint: () => 'Check whether the delivery is complete; write a row with status m for areas without a value.',
    },
  },
  'KS-DATA-013': {
    severity: 'warning',
    de: {
      what: ({ found, expected }) =>
        `Die Tabelle hat Zeilen der Ebene „${found}“, erklärt sind aber nur: ${expected}. Diese Zeilen werden nicht gezeigt.`,
      hint: () => 'Die Ebene unter levels ergänzen oder die Zeilen entfernen.',
    },
    en: {
      what: ({ found, expected }) =>
        `The table has rows of level “${found}”, but only these are declared: ${expected}. The rows are not shown.`,
      hint: () => 'Add the level to levels, or remove the rows.',
    },
  },
  'KS-AREA-009': {
    severity: 'error',
    de: {
      what: ({ found }) => `Das Teilgebiet „${found}“ steht mehrmals in members; es würde mehrfach gezählt.`,
      hint: () => 'Jedes Teilgebiet einmal nennen.',
    },
    en: {
      what: ({ found }) => `The member area “${found}” is named several times; it would be counted several times.`,
      hint: () => 'Name each member once.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
