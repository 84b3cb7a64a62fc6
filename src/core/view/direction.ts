import type { FigureParts, Spread } from '../derive/interval.ts';
import { exceedsNoise } from '../derive/noise.ts';
import type { Indicator } from '../model/indicator.ts';
import { roundTo } from '../text/round.ts';

/** What became of a figure. */
export interface Direction {
  readonly word: 'increased' | 'decreased' | 'unchanged';
  /** False where chance cannot be judged: then the figures are compared as they are shown, and whoever tells of it says so. */
  readonly checked: boolean;
}

/** Stands behind what could not be tested for chance. */
export const UNCHECKED = '*';

/**
 * The one rule by which all pages call a figure increased, decreased or unchanged: a change is larger than chance explains. Null for an
 * index, which is measured anew each year.
 */
export function directionOf(
  measure: Spread & Pick<Indicator, 'decimals'>,
  newest: FigureParts,
  earlier: FigureParts,
): Direction | null {
  if (measure.type === 'index') return null;
  const exceeds = exceedsNoise(measure, newest, earlier);
  const shown = ({ value }: FigureParts): number => roundTo(value, measure.decimals);
  const isSame = exceeds === false || shown(newest) === shown(earlier);
  return { word: isSame ? 'unchanged' : newest.value > earlier.value ? 'increased' : 'decreased', checked: exceeds !== null };
}
