import { gap } from '../core/derive/difference.ts';
import { showsFigure } from '../core/view/map-figures.ts';
import type { Scene } from './map-view.ts';
import type { Sides } from './paint-sides.ts';

/** What each area has more than its side; NaN unless both are figures. */
export const differencesOf = ({ figures }: Pick<Scene, 'figures'>, { values }: Pick<Sides, 'values'>): number[] =>
  Array.from(values, (side, k) => (showsFigure(figures.states[k]!) ? gap(figures.values[k]!, side) : NaN));
