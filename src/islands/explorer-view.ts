import { showsFigure, type Figures } from '../core/view/map-figures.ts';
import type { LevelFile } from '../core/view/map-level.ts';
import type { MapIndex } from '../core/view/map-index.ts';
import type { ExplorerState, ViewName } from './explorer-state.ts';
import type { Scene } from './map-view.ts';

/** What the explorer shows: the state of the address with everything that it names. */
export interface Explored {
  readonly state: ExplorerState;
  readonly view: ViewName;
  readonly index: MapIndex;
  readonly level: LevelFile;
  readonly first: Scene;
  /** `period` is −1, and its figures are missing, where the second indicator has no figures for the time of the first one. */
  readonly second: Scene | null;
  /** Positions of the selected areas and of the marked one. */
  readonly selected: readonly number[];
  readonly marked: number | null;
}

export const periodLabel = ({ data, period }: Scene): string => data.periods[period]?.label ?? '';

/** The last day (`YYYYMMDD`) of what a scene shows; what has no period is shown as it is today. */
export const endOf = ({ data, period }: Scene): number => data.periods[period]?.end ?? Infinity;

export const hasFigure = ({ figures }: Scene, k: number): boolean => showsFigure(figures.states[k]!);

const MISSING = 3;

/** As many missing figures as a level has areas. */
export function noFigures({ ids: { length } }: LevelFile): Figures {
  const none = new Float64Array(0);
  return {
    values: new Float64Array(length).fill(NaN),
    numerators: none,
    denominators: none,
    lower: none,
    upper: none,
    states: new Uint8Array(length).fill(MISSING),
    flags: new Uint8Array(length),
  };
}
