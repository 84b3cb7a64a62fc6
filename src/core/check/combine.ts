import type { Indicator } from '../model/indicator.ts';
import { isTotal } from '../derive/is-total.ts';

/** Whether figures of several areas can be put together the way the indicator says: means and medians never, shares only as ratios. */
export function canCombine({ type, aggregation }: Indicator): boolean {
  if (aggregation === 'none') return true;
  return aggregation === 'sum' ? isTotal({ type }) : type === 'share' || type === 'rate';
}
