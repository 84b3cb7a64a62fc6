import { CELL_STATES, showsFigure, type Figures } from '../core/view/map-figures.ts';
import type { IndicatorFile } from '../core/view/map-indicator.ts';
import { lives } from '../core/view/lives.ts';
import type { Language } from '../core/model/localized.ts';
import type { MapSource } from './map-source.ts';
import type { Against } from './paint-against.ts';
import { paintWord } from './paint-words.ts';

/** What areas are compared with in one period. */
export interface Sides {
  /** NaN where there is nothing to compare with. */
  readonly values: Float64Array;
  /** Why there is nothing, to be said of an area; empty where there is a figure. */
  readonly reasons: readonly string[];
}

/** The figures that the areas are compared with in the period of that key. */
export async function sidesAt({ sides, thanOf }: Against, key: string, source: MapSource, language: Language): Promise<Sides> {
  const files = new Map<IndicatorFile, Figures | null>();
  for (const data of new Set(sides.flatMap((side) => side?.data ?? []))) {
    const period = data.periods.findIndex((one) => one.key === key);
    files.set(data, period < 0 ? null : await source.figures(data, period));
  }
  const values = new Float64Array(sides.length).fill(NaN);
  const reasons = sides.map((side, k) => {
    if (side === null) return paintWord(language, 'orphan');
    const period = side.data.periods.find((one) => one.key === key);
    const without = (word: string): string => paintWord(language, 'withoutValue', { place: thanOf(k), word });
    const figures = files.get(side.data);
    if (period === undefined || !figures) return without(paintWord(language, 'notThen'));
    if (!lives(side.level, side.k, period.end)) return paintWord(language, 'goneThen', { period: period.label });
    const state = figures.states[side.k]!;
    if (!showsFigure(state)) return without(side.data.signs[CELL_STATES[state]!]?.word ?? '');
    values[k] = figures.values[side.k]!;
    return '';
  });
  return { values, reasons };
}
