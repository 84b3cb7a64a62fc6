import type { Indicator } from '../model/indicator.ts';
import type { Period } from '../model/period.ts';
import { formatNumber } from '../text/number.ts';
import { formatPeriod } from '../text/period.ts';
import { fillIn, uiOf } from '../text/ui.ts';
import type { Site } from './site.ts';

/** What a line the size of a word shows, for those who do not see it: `Entwicklung von 28,1 (2010) auf 30,9 (2025)`. */
export function sparkLabel(
  site: Site,
  indicator: Indicator,
  periods: readonly Period[],
  values: readonly (number | null)[],
): string {
  const [first, last] = [values.findIndex((value) => value !== null), values.findLastIndex((value) => value !== null)];
  if (first < 0 || first === last) return uiOf(site.language).development;
  const at = (position: number): string => {
    const style = { decimals: indicator.decimals, language: site.language, grouping: 'table' } as const;
    return `${formatNumber(values[position]!, style)} (${formatPeriod(periods[position]!, site.language, 'short')})`;
  };
  return fillIn(uiOf(site.language).developmentFromTo, { from: at(first), to: at(last) });
}
