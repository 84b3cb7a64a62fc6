import { COMPUTED, RECOMPUTED } from '../derive/states.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Block } from '../model/series.ts';
import { roundTo } from '../text/round.ts';

/** A figure for people: what Kreisspiegel computed has two decimals more than are shown, what was delivered has all of its own. */
export function shownNumber({ decimals }: Indicator, { value, flags }: Block, at: number): number {
  const computed = (flags[at]! & (COMPUTED | RECOMPUTED)) !== 0;
  return computed && !Number.isNaN(value[at]!) ? roundTo(value[at]!, decimals + 2) : value[at]!;
}
