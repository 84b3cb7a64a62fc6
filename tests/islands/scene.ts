import { CELL_STATES, type Figures } from '../../src/core/view/map-figures.ts';
import type { CellState } from '../../src/core/model/cell.ts';
import type { IndicatorFile } from '../../src/core/view/map-indicator.ts';
import type { LevelFile } from '../../src/core/view/map-level.ts';
import type { Scene } from '../../src/islands/map-view.ts';

const STATES: readonly CellState[] = ['value', 'value', 'zero', 'suppressed', 'nearlyZero', 'value'];

/** Five areas of one year: Neustadt 12.34, Moorbek 8, Hafen nothing, Kai withheld, Werder nearly nothing; and the district with 10. */
export const LEVEL: LevelFile = {
  version: 2,
  level: 'sozialraum',
  one: 'Sozialraum',
  many: 'Sozialräume',
  ids: ['a-1', 'a-2', 'a-3', 'a-4', 'a-5', '98'],
  names: ['Neustadt', 'Moorbek', 'Hafen', 'Kai', 'Werder', 'Landkreis'],
  drawn: 5,
  own: 5,
  parents: [0, 0, 1, 1, -1, -1],
  groups: [
    { id: 'g-1', name: 'Oberstadt' },
    { id: 'g-2', name: 'Unterstadt' },
  ],
  lives: {},
  reference: 5,
  referencePlace: 'im Landkreis',
  attributes: [],
  population: [],
  href: '/gebiete/*/',
};

export const DATA: IndicatorFile = {
  version: 2,
  indicator: 'armut',
  level: 'sozialraum',
  title: 'Armut',
  short: 'Armut',
  caption: 'Armut in %, *',
  unit: '%',
  decimals: 1,
  per: 100,
  type: 'share',
  polarity: 'none',
  mappable: true,
  symbols: null,
  differenceUnit: 'Prozentpunkte',
  classes: { method: 'quantile', breaks: [5, 10], min: 0.1, max: 14, count: 3 },
  terciles: [5, 10],
  periods: [
    {
      key: '2024',
      label: '2024',
      start: 20240101,
      end: 20241231,
      population: false,
      headline: 'In 1 von 4 Sozialräumen ist der Anteil höher als im Landkreis insgesamt (10,0 %)',
      sentence: 'Im Jahr 2024 hatte Neustadt den höchsten Wert.',
    },
  ],
  breaks: [],
  newest: 0,
  figures: [null],
  signs: {
    zero: { sign: '–', word: 'genau null' },
    suppressed: { sign: '.', word: 'geheim gehalten' },
    nearlyZero: { sign: '0', word: 'fast null' },
    missing: { sign: '·', word: 'keine Angabe' },
  },
  flagSigns: [{ sign: 'p', word: 'vorläufig' }, null],
  trend: {
    language: 'de',
    subtitle: '',
    developmentOf: '',
    period: '',
    target: '',
    unit: '%',
    decimals: 1,
    kind: 'points',
    signs: {
      zero: '–',
      nearlyZero: '0',
      missing: '·',
      later: '…',
      suppressed: '.',
      protected: '.',
      unreliable: '/',
      notMeaningful: 'x',
    },
    periods: [],
    moments: [],
  },
  source: '',
  licence: '',
  citation: '',
  address: '',
  dataVersion: '',
};

export const FIGURES: Figures = {
  values: Float64Array.of(12.34, 8, 0, NaN, 0.01, 10),
  numerators: Float64Array.of(1234, 80, 0, NaN, 1, 1000),
  denominators: Float64Array.of(10_000, 1000, 500, NaN, 9999, 10_000),
  lower: new Float64Array(0),
  upper: new Float64Array(0),
  states: Uint8Array.from(STATES, (state) => CELL_STATES.indexOf(state)),
  flags: Uint8Array.of(3, 0, 0, 0, 0, 0),
};

export const SCENE: Scene = { level: LEVEL, data: DATA, period: 0, figures: FIGURES };
