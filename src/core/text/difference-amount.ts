import type { Language } from '../model/localized.ts';
import { formatNumber, formatWithUnit, NBSP } from './number.ts';
import { plural } from './plural.ts';
import { roundTo } from './round.ts';

export interface DifferenceFacts {
  readonly language: Language;
  /** Percentage points, or the indicator's own unit. */
  readonly kind: 'points' | 'unit';
  readonly value: number;
  readonly unit: string;
  readonly decimals: number;
}

const POINTS = {
  de: ['Prozentpunkt', 'Prozentpunkte'],
  en: ['percentage point', 'percentage points'],
} as const;

/** The amount of a difference without its sign: `2,3 Prozentpunkte`, `120 €`; one too small to be shown is `weniger als 0,1 …`. */
export function differenceAmount({ language, kind, value, unit, decimals }: DifferenceFacts): string {
  const tiny = value !== 0 && roundTo(value, decimals) === 0;
  const size = tiny ? 10 ** -decimals : Math.abs(roundTo(value, decimals));
  const style = { decimals, language, grouping: 'table' } as const;
  const [one, many] = POINTS[language];
  const amount =
    kind === 'points'
      ? formatNumber(size, style) + NBSP + plural(decimals === 0 && size === 1 ? 1 : 2, one, many)
      : formatWithUnit(size, unit, style);
  if (!tiny) return amount;
  return language === 'de' ? `weniger als ${amount}` : `less than ${amount}`;
}
