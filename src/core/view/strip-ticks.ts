import type { Tick } from '../draw/strip-axis.ts';
import { roundTicks } from '../draw/ticks.ts';
import type { Language } from '../model/localized.ts';
import { formatCompact, formatNumber } from '../text/number.ts';

const MOST_TICKS = 5;

/** Round figures along an axis, with no more decimals than the figures have, and no fewer than the steps need. */
export function stripTicks([low, high]: readonly [number, number], decimals: number, language: Language): Tick[] {
  const ticks = roundTicks(low, high, MOST_TICKS);
  const step = ticks.length > 1 ? ticks[1]! - ticks[0]! : 1;
  const shown = Math.min(decimals, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
  const text = (value: number): string =>
    Math.abs(value) >= 10_000 ? formatCompact(value, language) : formatNumber(value, { decimals: shown, language });
  return ticks.map((value) => ({ value, text: text(value) }));
}
