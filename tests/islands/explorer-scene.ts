import type { Figures } from '../../src/core/view/map-figures.ts';
import type { IndicatorFile } from '../../src/core/view/map-indicator.ts';
import type { LevelFile } from '../../src/core/view/map-level.ts';
import type { Scene } from '../../src/islands/map-view.ts';
import { DATA as OTHER } from './scene.ts';

const year = (at: number): IndicatorFile['periods'][number] => {
  const [key, start] = [String(at), at * 10_000 + 101];
  return { key, label: key, start, end: at * 10_000 + 1231, population: false, headline: null, sentence: '' };
};

/** Six districts in two towns and, behind them, the county that they are compared with. */
export const LEVEL: LevelFile = {
  version: 2,
  level: 'bezirk',
  one: 'Bezirk',
  many: 'Bezirke',
  ids: ['a', 'b', 'c', 'd', 'e', 'f', 'k'],
  names: ['Au', 'Berg', 'Camp', 'Dorf', 'Eck', 'Furt', 'Kreis'],
  drawn: 6,
  own: 6,
  parents: [0, 0, 0, 1, 1, 1, -1],
  groups: [
    { id: 'nord', name: 'Nordstadt' },
    { id: 'sued', name: 'Südstadt' },
  ],
  lives: { 5: [20200101, 0] },
  reference: 6,
  referencePlace: 'im Kreis',
  attributes: [{ id: 'settlement', values: ['rural', 'urban'], of: [1, 1, 0, 0, 1, -1, -1] }],
  population: [500, 1000, 1500, 2000, null, 3000, 8000],
  href: '/gebiete/*/',
};

export const DATA: IndicatorFile = {
  ...OTHER,
  indicator: 'quote',
  level: 'bezirk',
  title: 'Quote der Fälle',
  short: 'Quote',
  caption: 'Quote der Fälle in %, *',
  classes: { method: 'quantile', breaks: [10, 20], min: 5, max: 30, count: 3 },
  terciles: [10, 20],
  periods: [year(2019), year(2020)],
  newest: 1,
  figures: [],
  signs: { suppressed: { sign: '.', word: 'geheim gehalten' }, missing: { sign: '.', word: 'keine Angabe' } },
};

/** NaN is withheld. */
export function figuresOf(values: readonly number[]): Figures {
  const none = new Float64Array(0);
  return {
    values: Float64Array.from(values),
    numerators: none,
    denominators: none,
    lower: none,
    upper: none,
    states: Uint8Array.from(values, (value) => (Number.isNaN(value) ? 5 : 0)),
    flags: new Uint8Array(values.length),
  };
}

export const scene = (values: readonly number[], data: Partial<IndicatorFile> = {}, period = 1): Scene => ({
  level: LEVEL,
  data: { ...DATA, ...data },
  period,
  figures: figuresOf(values),
});
