import type { Series } from '../model/series.ts';
import { COMPUTED } from './states.ts';

/** Whether Kreisspiegel computed any figure of the series itself; what was delivered is not computed, numerators or not. */
export const isComputed = ({ total, slices }: Series): boolean =>
  [total, ...slices.values()].some(({ flags }) => flags.some((bits) => (bits & COMPUTED) !== 0));
