import type { ProblemEntry } from './problems.ts';

/** Boundary changes that contradict one another or the areas they name. */
export const TERRITORY_PROBLEMS = {
  'KS-TER-001': {
    severity: 'error',
    de: {
      what: ({ found }) => `Die Gebietsänderungen führen im Kreis: ${found}. Was woraus entstand, lässt sich nicht sagen.`,
      hint: () => 'Eine der Zeilen streichen oder dem späteren Gebiet einen eigenen Schlüssel geben.',
    },
    en: {
      what: ({ found }) => `The boundary changes run in a circle: ${found}. What came from what cannot be said.`,
      hint: () => 'Delete one of the rows, or give the later area a key of its own.',
    },
  },
  'KS-TER-002': {
    severity: 'error',
    de: {
      what: ({ found, expected }) =>
        `Die Anteile, die an diesem Tag von „${expected}“ abgehen, ergeben zusammen ${found.replace('.', ',')}; Zahlen früherer Jahre gingen verloren oder kämen hinzu.`,
      hint: () => 'Die Anteile so angeben, dass sie zusammen 1 ergeben; bei einem Gebiet, das weiter besteht, höchstens 1.',
    },
    en: {
      what: ({ found, expected }) =>
        `The shares that leave “${expected}” on this day make ${found} together; figures of earlier years would be lost or invented.`,
      hint: () => 'Write shares that make 1 together; for an area that goes on existing, 1 at most.',
    },
  },
  'KS-TER-003': {
    severity: 'note',
    de: {
      what: ({ found }) => `Das Gebiet „${found}“ endet, und keine Gebietsänderung sagt, was aus ihm wurde.`,
      hint: () => 'In data/areas/changes.csv eine Zeile ergänzen; dann führt die Seite des Gebiets weiter.',
    },
    en: {
      what: ({ found }) => `Area “${found}” ends, and no boundary change says what became of it.`,
      hint: () => 'Add a row to data/areas/changes.csv; then the page of the area leads on.',
    },
  },
  'KS-TER-004': {
    severity: 'warning',
    de: {
      what: ({ found, expected }) =>
        `Der Tag der Gebietsänderung (${found}) passt nicht zu den Tagen, an denen die Gebiete beginnen oder enden (${expected}); frühere Zahlen werden dann nicht umgerechnet.`,
      hint: () => 'In changes.csv und in der Gebietstabelle (valid_from, valid_to) denselben Tag eintragen.',
    },
    en: {
      what: ({ found, expected }) =>
        `The day of the boundary change (${found}) does not fit the days on which the areas begin or end (${expected}); earlier figures are then not recomputed.`,
      hint: () => 'Write the same day in changes.csv and in the table of areas (valid_from, valid_to).',
    },
  },
  'KS-TER-005': {
    severity: 'warning',
    de: {
      what: ({ found }) => `Die Gebietsänderung verbindet Gebiete verschiedener Ebenen (${found}).`,
      hint: () => 'Die Schlüssel prüfen. Ist es so gemeint, etwa wenn eine kreisfreie Stadt Gemeinde wird, kann es so bleiben.',
    },
    en: {
      what: ({ found }) => `The boundary change links areas of different levels (${found}).`,
      hint: () => 'Check the keys. Where this is meant, as when a city district becomes a municipality, it may stay.',
    },
  },
  'KS-TER-006': {
    severity: 'warning',
    de: {
      what: ({ found }) => `Die Zeile führt von „${found}“ wieder zu „${found}“; sie bleibt ohne Wirkung.`,
      hint: () =>
        'In to das Gebiet nennen, an das die Fläche ging. Hat sich nur der Name oder die Grenze geändert, ist die Art rename oder redraw.',
    },
    en: {
      what: ({ found }) => `The row leads from “${found}” back to “${found}”; it has no effect.`,
      hint: () =>
        'In to, name the area that the ground went to. Where only the name or the border changed, the kind is rename or redraw.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
