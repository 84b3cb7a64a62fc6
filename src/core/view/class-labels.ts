import type { Classes } from '../derive/classes.ts';
import type { Language } from '../model/localized.ts';
import { formatNumber } from '../text/number.ts';

/**
 * `4,2 bis unter 6,1`; the last class includes the highest figure. Official bounds stay where no figure reaches them: `unter 5`, `ab 20`.
 */
export function classLabels(
  decimals: number,
  language: Language,
  classes: Pick<Classes, 'breaks' | 'min' | 'max' | 'count'>,
): string[] {
  const { breaks, min, max, count } = classes;
  const number = (value: number): string => formatNumber(value, { decimals, language, grouping: 'table' });
  const [to, under, below, above] =
    language === 'de' ? [' bis ', ' bis unter ', 'unter ', 'ab '] : [' to ', ' to under ', 'under ', 'from '];
  return Array.from({ length: count }, (_, index) => {
    const from = breaks[index - 1] ?? min;
    const next = breaks[index];
    if (next !== undefined) return from < next ? number(from) + under + number(next) : below + number(next);
    if (from <= max) return number(from) === number(max) ? number(from) : number(from) + to + number(max);
    return index === 0 ? '–' : above + number(from);
  });
}
