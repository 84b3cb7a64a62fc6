import type { ProblemEntry } from './problems.ts';
import { meantKey } from './problems-zero.ts';

/** Boundaries: files, features, coordinates, and how they fit the tables of areas. */
export const GEOMETRY_PROBLEMS = {
  'KS-GEO-001': {
    severity: 'error',
    de: {
      what: ({ found }) => `Die Datei enthält keine lesbaren Grenzen${found ? ` (${found})` : ''}.`,
      hint: ({ expected }) => `Die Grenzen neu als ${expected} ausgeben.`,
    },
    en: {
      what: ({ found }) => `The file holds no boundaries that can be read${found ? ` (${found})` : ''}.`,
      hint: ({ expected }) => `Export the boundaries again as ${expected}.`,
    },
  },
  'KS-GEO-002': {
    severity: 'error',
    de: {
      what: ({ found }) => `Grenzen im Format ${found} werden nicht gelesen.`,
      hint: () => 'In QGIS mit „Exportieren“ als GeoJSON speichern.',
    },
    en: {
      what: ({ found }) => `Boundaries in the format ${found} cannot be read.`,
      hint: () => 'Save them as GeoJSON, in QGIS with “Export”.',
    },
  },
  'KS-GEO-003': {
    severity: 'error',
    de: {
      what: ({ expected }) => `Dem Polygon fehlt der Schlüssel „${expected}“; es lässt sich keinem Gebiet zuordnen.`,
      hint: ({ found }) =>
        `Unter geometry in data/portal.yaml mit key die Eigenschaft mit dem Gebietsschlüssel nennen (vorhanden: ${found}).`,
    },
    en: {
      what: ({ expected }) => `The polygon lacks its key “${expected}”; it cannot be assigned to an area.`,
      hint: ({ found }) =>
        `Name the property with the key of the area as key under geometry in data/portal.yaml (present: ${found}).`,
    },
  },
  'KS-GEO-004': {
    severity: 'warning',
    de: {
      what: ({ found }) => `Ein Objekt vom Typ ${found} ist keine Fläche und wird nicht gezeichnet.`,
      hint: () => 'Nur Polygon und MultiPolygon in die Datei aufnehmen.',
    },
    en: {
      what: ({ found }) => `A feature of type ${found} is no polygon and is not drawn.`,
      hint: () => 'Keep nothing but Polygon and MultiPolygon in the file.',
    },
  },
  'KS-GEO-005': {
    severity: 'error',
    de: {
      what: ({ found }) =>
        found
          ? `Das Koordinatensystem „${found}“ ist nicht bekannt.`
          : 'Das Koordinatensystem ist nicht angegeben, und die Koordinaten sind keine Grade.',
      hint: ({ expected }) => `In data/portal.yaml unter geometry mit crs eines davon angeben: ${expected}.`,
    },
    en: {
      what: ({ found }) =>
        found
          ? `The coordinate system “${found}” is not known.`
          : 'No coordinate system is given, and the coordinates are no degrees.',
      hint: ({ expected }) => `Give one of these as crs under geometry in data/portal.yaml: ${expected}.`,
    },
  },
  'KS-GEO-006': {
    severity: 'error',
    de: {
      what: ({ found }) => `Das Polygon hat unbrauchbare Koordinaten (${found}) und kann nicht gezeichnet werden.`,
      hint: () => 'Die Geometrie reparieren, in QGIS mit „Geometrien reparieren“, und neu ausgeben.',
    },
    en: {
      what: ({ found }) => `The polygon has unusable coordinates (${found}) and cannot be drawn.`,
      hint: () => 'Repair the geometry, in QGIS with “Fix geometries”, and export it again.',
    },
  },
  'KS-GEO-007': {
    severity: 'warning',
    de: {
      what: ({ found }) => `Zum Polygon „${found}“ gibt es kein Gebiet dieser Ebene; es wird nicht gezeichnet.`,
      hint: meantKey('de', 'Das Gebiet in die Gebietstabelle eintragen oder das Polygon entfernen.'),
    },
    en: {
      what: ({ found }) => `There is no area of this level for the polygon “${found}”; it is not drawn.`,
      hint: meantKey('en', 'Add the area to the table of areas, or remove the polygon.'),
    },
  },
  'KS-GEO-008': {
    severity: 'warning',
    de: {
      what: ({ found }) => `Das Gebiet „${found}“ hat in keiner Datei dieser Ebene ein Polygon; es fehlt auf der Karte.`,
      hint: () => 'Das Polygon ergänzen oder den Schlüssel in der Geometriedatei berichtigen.',
    },
    en: {
      what: ({ found }) => `No file of this level has a polygon for area “${found}”; it is missing from the map.`,
      hint: () => 'Add the polygon, or correct the key in the geometry file.',
    },
  },
  'KS-GEO-009': {
    severity: 'error',
    de: {
      what: ({ found }) => `Welches Objekt der Datei (${found}) die Gebiete enthält, ist nicht zu entscheiden.`,
      hint: () => 'In data/portal.yaml unter geometry mit object eines davon nennen.',
    },
    en: {
      what: ({ found }) => `Which object of the file (${found}) holds the areas cannot be decided.`,
      hint: () => 'Name one of them as object under geometry in data/portal.yaml.',
    },
  },
  'KS-GEO-010': {
    severity: 'error',
    de: {
      what: ({ found, expected }) => `Die Koordinaten (${found}) passen nicht zum Koordinatensystem ${expected}.`,
      hint: () => 'Unter geometry in data/portal.yaml das crs angeben, in dem die Datei ausgegeben wurde.',
    },
    en: {
      what: ({ found, expected }) => `The coordinates (${found}) do not fit the coordinate system ${expected}.`,
      hint: () => 'Under geometry in data/portal.yaml, give the crs in which the file was exported.',
    },
  },
  'KS-GEO-011': {
    severity: 'error',
    de: {
      what: ({ found }) => `„${found}“ ist kein Tag; ab wann diese Grenzen gelten, ist nicht bekannt.`,
      hint: () => 'Den Dateinamen in der Form <ebene>@2016-01-01.geojson schreiben.',
    },
    en: {
      what: ({ found }) => `“${found}” is no day; from when these boundaries are valid is not known.`,
      hint: () => 'Write the file name in the form <level>@2016-01-01.geojson.',
    },
  },
  'KS-GEO-012': {
    severity: 'error',
    de: {
      what: ({ found }) => `Länge und Breite sind vertauscht: Die Mitte der Grenzen läge bei ${found} außerhalb Europas.`,
      hint: ({ expected }) => `Die Datei mit der Länge zuerst ausgeben (${expected}); so verlangt es GeoJSON.`,
    },
    en: {
      what: ({ found }) =>
        `Longitude and latitude are swapped: the middle of the boundaries would be at ${found}, outside Europe.`,
      hint: ({ expected }) => `Export the file with the longitude first (${expected}), as GeoJSON demands.`,
    },
  },
  'KS-GEO-013': {
    severity: 'warning',
    de: {
      what: ({ found, expected }) =>
        `Den Schlüssel „${expected}“ haben mehrere Objekte (${found}); sie werden als ein Gebiet gezeichnet.`,
      hint: () =>
        'Sind es keine Teile eines Gebiets, die Schlüssel berichtigen; sonst die Teile in QGIS mit „Auflösen“ verbinden.',
    },
    en: {
      what: ({ found, expected }) => `Several features have the key “${expected}” (${found}); they are drawn as one area.`,
      hint: () => 'If they are no parts of one area, correct the keys; otherwise join them in QGIS with “Dissolve”.',
    },
  },
  'KS-GEO-014': {
    severity: 'warning',
    de: {
      what: ({ found }) => `Ein Ring des Polygons hat keine Fläche (${found}); von ihm ist auf der Karte nichts zu sehen.`,
      hint: () => 'Die Geometrie reparieren, in QGIS mit „Geometrien reparieren“, und neu ausgeben.',
    },
    en: {
      what: ({ found }) => `A ring of the polygon has no area (${found}); nothing of it can be seen on the map.`,
      hint: () => 'Repair the geometry, in QGIS with “Fix geometries”, and export it again.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
