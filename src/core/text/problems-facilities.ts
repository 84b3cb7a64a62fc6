import type { ProblemEntry } from './problems.ts';

/** Places and services: their rows, where they lie, and what stands beside their tables. */
export const FACILITY_PROBLEMS = {
  'KS-FAC-001': {
    severity: 'error',
    de: {
      what: ({ found, expected }) => `Die Einrichtung „${found}“ gibt es in dieser Tabelle schon (${expected}).`,
      hint: () => 'Die zweite Zeile löschen oder ihr eine eigene Kennung geben.',
    },
    en: {
      what: ({ found, expected }) => `Facility “${found}” is in this table already (${expected}).`,
      hint: () => 'Delete the second row, or give it an id of its own.',
    },
  },
  'KS-FAC-002': {
    severity: 'error',
    de: {
      what: ({ found }) =>
        found === ''
          ? 'Es gibt einen Tag der Schließung, aber keinen Status; ob die Einrichtung noch geöffnet ist, steht nicht fest.'
          : `Der Status „${found}“ ist unbekannt; ob die Einrichtung geöffnet ist, steht nicht fest.`,
      hint: () => 'geplant, offen oder geschlossen eintragen; ohne Tag der Schließung heißt eine leere Zelle offen.',
    },
    en: {
      what: ({ found }) =>
        found === ''
          ? 'There is a day of closing but no status; whether the facility is still open is not certain.'
          : `The status “${found}” is unknown; whether the facility is open is not certain.`,
      hint: () => 'Write planned, open or closed; without a day of closing an empty cell means open.',
    },
  },
  'KS-FAC-003': {
    severity: 'error',
    de: {
      what: ({ found }) =>
        found === ''
          ? 'Von Länge und Breite ist nur eine angegeben; die Einrichtung kann nicht auf der Karte stehen.'
          : `„${found}“ ist keine Lage in Grad innerhalb Europas; die Einrichtung kann nicht auf der Karte stehen.`,
      hint: () =>
        'Länge und Breite in Grad angeben (lon 9,4871; lat 51,2203); Koordinaten in Metern vorher umrechnen, in QGIS nach EPSG:4326.',
    },
    en: {
      what: ({ found }) =>
        found === ''
          ? 'Only one of longitude and latitude is given; the facility cannot stand on the map.'
          : `“${found}” is no position in degrees within Europe; the facility cannot stand on the map.`,
      hint: () =>
        'Give longitude and latitude in degrees (lon 9.4871, lat 51.2203); convert coordinates in metres first, in QGIS to EPSG:4326.',
    },
  },
  'KS-FAC-004': {
    severity: 'error',
    de: {
      what: ({ found }) => `Länge und Breite sind vertauscht: ${found} läge außerhalb Europas.`,
      hint: () => 'Die Überschriften lon und lat der beiden Spalten tauschen, oder die Werte dieser Zeile.',
    },
    en: {
      what: ({ found }) => `Longitude and latitude are swapped: ${found} would be outside Europe.`,
      hint: () => 'Swap the headings lon and lat of the two columns, or the values of this row.',
    },
  },
  'KS-FAC-005': {
    severity: 'warning',
    de: {
      what: ({ found }) =>
        `„${found}“ hat weder eine Lage noch ein Gebiet; es steht in keiner Liste eines Gebiets und auf keiner Karte.`,
      hint: () => 'lon und lat eintragen, oder wenigstens in area den Schlüssel des Gebiets.',
    },
    en: {
      what: ({ found }) => `“${found}” has neither a position nor an area; it is in no list of an area and on no map.`,
      hint: () => 'Enter lon and lat, or at least the key of its area as area.',
    },
  },
  'KS-FAC-006': {
    severity: 'warning',
    de: {
      what: ({ found }) => `Die Lage ${found} liegt in keinem Gebiet des Portals; die Einrichtung wird keinem Gebiet zugeordnet.`,
      hint: () => 'Die Lage prüfen; liegt die Einrichtung wirklich außerhalb, kann alles so bleiben.',
    },
    en: {
      what: ({ found }) => `The position ${found} is in no area of the portal; the facility belongs to no area.`,
      hint: () => 'Check the position; if the facility really is outside, all may stay as it is.',
    },
  },
  'KS-FAC-007': {
    severity: 'warning',
    de: {
      what: ({ found, expected }) =>
        `Die Lage liegt nicht im Gebiet „${found}“, das die Zeile nennt${expected ? `, sondern in „${expected}“` : ''}. Gezählt wird die Einrichtung bei „${found}“.`,
      hint: () => 'Die Lage oder das Gebiet berichtigen; eine leere Zelle in area wird aus der Lage ergänzt.',
    },
    en: {
      what: ({ found, expected }) =>
        `The position is not in area “${found}”, which the row names${expected ? `, but in “${expected}”` : ''}. The facility is counted in “${found}”.`,
      hint: () => 'Correct the position or the area; an empty cell in area is filled from the position.',
    },
  },
  'KS-FAC-008': {
    severity: 'error',
    de: {
      what: ({ found, expected }) => `Die Einrichtung schließt (${found}), bevor sie öffnet (${expected}).`,
      hint: () => 'opened und closed prüfen; vermutlich sind sie vertauscht.',
    },
    en: {
      what: ({ found, expected }) => `The facility closes (${found}) before it opens (${expected}).`,
      hint: () => 'Check opened and closed; they are probably swapped.',
    },
  },
  'KS-FAC-009': {
    severity: 'error',
    de: {
      what: ({ found }) => `„${found}“ ist keine Adresse, auf die ein Verweis führen darf.`,
      hint: ({ expected }) =>
        expected
          ? `Gemeint ist wohl ${expected}.`
          : 'Eine Adresse mit https:// oder eine E-Mail-Adresse angeben, oder die Zelle leeren.',
    },
    en: {
      what: ({ found }) => `“${found}” is no address that a link may lead to.`,
      hint: ({ expected }) =>
        expected ? `You probably mean ${expected}.` : 'Give an address with https:// or an e-mail address, or empty the cell.',
    },
  },
  'KS-FAC-010': {
    severity: 'warning',
    de: {
      what: () => 'Zu dieser Beschreibung von Einrichtungen gibt es keine Tabelle; nichts von ihr erscheint.',
      hint: ({ expected }) => `Die Tabelle ${expected} anlegen oder die Beschreibung umbenennen oder löschen.`,
    },
    en: {
      what: () => 'This declaration of facilities has no table; nothing of it appears.',
      hint: ({ expected }) => `Create the table ${expected}, or rename or delete the declaration.`,
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
