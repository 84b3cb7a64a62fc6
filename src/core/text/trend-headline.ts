import type { Language } from '../model/localized.ts';
import type { Period } from '../model/period.ts';
import { differenceAmount } from './difference-amount.ts';
import { formatPeriod } from './period.ts';
import { roundTo } from './round.ts';
import { repeatedUnit } from './unit.ts';

export interface TrendHeadlineFacts {
  readonly language: Language;
  readonly unit: string;
  readonly decimals: number;
  readonly kind: 'points' | 'unit';
  /** The figures there are, earliest first. */
  readonly figures: readonly { readonly period: Period; readonly value: number }[];
}

/**
 * `Seit 2010 um 0,8 Prozentpunkte gesunken`: first and last figure, which must measure the same. Says nothing of good or bad; long units are
 * left to the subtitle. Null when
 * there are not two figures.
 */
export function trendHeadline({ figures, ...facts }: TrendHeadlineFacts): string | null {
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last || first === last) return null;
  const german = facts.language === 'de';
  const moved = roundTo(last.value, facts.decimals) - roundTo(first.value, facts.decimals);
  if (moved === 0)
    return `${german ? 'Gegenüber' : 'Unchanged from'} ${startOf(first.period, facts.language)}${german ? ' unverändert' : ''}`;
  const amount = differenceAmount({ ...facts, unit: repeatedUnit(facts.unit), value: last.value - first.value });
  if (!german) return `${moved > 0 ? 'Risen' : 'Fallen'} by ${amount} since ${startOf(first.period, 'en')}`;
  return `${first.period.kind === 'pooled' ? 'Gegenüber' : 'Seit'} ${startOf(first.period, 'de')} um ${amount} ${moved > 0 ? 'gestiegen' : 'gesunken'}`;
}

/** The period in the dative: `2010`, `dem Schuljahr 2015/16`, `dem 31. Dezember 2010`. */
function startOf(period: Period, language: Language): string {
  const name = formatPeriod(period, language);
  const article = language === 'de' ? ['date', 'quarter', 'schoolYear'] : ['schoolYear'];
  return article.includes(period.kind) ? `${language === 'de' ? 'dem' : 'the'} ${name}` : name;
}
