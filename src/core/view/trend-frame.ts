import { differenceKind } from '../derive/difference.ts';
import type { Signs } from '../model/declaration.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Language } from '../model/localized.ts';
import { parsePeriod, type Period } from '../model/period.ts';
import { formatWithUnit } from '../text/number.ts';
import { formatPeriod } from '../text/period.ts';
import { breakNote } from '../text/trend-words.ts';
import { uiOf } from '../text/ui.ts';
import { coverageOf } from './coverage.ts';
import { say, type Site } from './site.ts';
import { subtitleOf } from './subtitle.ts';

/** All that the time series of an indicator needs besides the figures of its areas; plain enough to be written as JSON. */
export interface TrendFrame {
  readonly language: Language;
  readonly subtitle: string;
  /** `Entwicklung: {name}` */
  readonly developmentOf: string;
  /** The heading of the column of periods. */
  readonly period: string;
  readonly target: string;
  readonly unit: string;
  readonly decimals: number;
  readonly kind: 'points' | 'unit';
  readonly signs: Signs;
  readonly periods: readonly { readonly key: string; readonly label: string; readonly x: number }[];
  /** In order of time, of all times. */
  readonly moments: readonly TrendMoment[];
}

export interface TrendMoment {
  readonly kind: 'break' | 'annotation' | 'target';
  readonly key: string;
  readonly label: string;
  readonly x: number;
  readonly text: string;
  /** Of a target. */
  readonly value: number | null;
}

/** From the first period to the last (as positions in the series); if not given, all in which any level has something to say. */
export function trendFrame(
  site: Site,
  indicator: Indicator,
  [first, last]: readonly [number, number] = wholeSpan(site, indicator),
): TrendFrame {
  const { language } = site;
  const ui = uiOf(language);
  return {
    language,
    subtitle: subtitleOf(site, indicator),
    developmentOf: ui.developmentOf,
    period: ui.period,
    target: ui.target,
    unit: say(site, indicator.unit),
    decimals: indicator.decimals,
    kind: differenceKind(indicator),
    signs: site.portal.declaration.signs,
    periods: site.portal.series
      .get(indicator.id)!
      .periods.slice(first, last + 1)
      .map((period) => ({ key: period.key, label: formatPeriod(period, language, 'short'), x: yearPoint(period) })),
    moments: momentsOf(site, indicator),
  };
}

function wholeSpan(site: Site, { id }: Indicator): readonly [number, number] {
  const spans = [...coverageOf(site, id).values()];
  return [Math.min(...spans.map(({ first }) => first)), Math.max(...spans.map(({ newest }) => newest))];
}

function momentsOf(site: Site, indicator: Indicator): TrendMoment[] {
  const { language } = site;
  const { decimals } = indicator;
  const goal = (value: number): string => formatWithUnit(value, say(site, indicator.unit), { decimals, language });
  const moment = (kind: TrendMoment['kind'], key: string, text: string, value: number | null): TrendMoment[] => {
    const period = parsePeriod(key);
    if (period === null) return [];
    return [{ kind, key, label: formatPeriod(period, language, 'short'), x: yearPoint(period), text, value }];
  };
  return [
    ...indicator.breaks.flatMap(({ period, note }) => moment('break', period, breakNote(say(site, note), language), null)),
    ...indicator.annotations.flatMap(({ period, text }) => moment('annotation', period, say(site, text), null)),
    ...indicator.targets.flatMap(({ period, value }) =>
      moment('target', period, `${uiOf(language).target}: ${goal(value)}`, value),
    ),
  ].sort((a, b) => a.x - b.x);
}

/** Where a period stands on the axis: its year; school years, months and days by their place in it. */
function yearPoint({ kind, start, end }: Period): number {
  const year = (day: number): number => Math.floor(day / 10_000);
  const part = (day: number): number => (Math.floor(day / 100) % 100) / 12;
  if (kind === 'year') return year(end);
  if (kind === 'pooled') return (year(start) + year(end)) / 2;
  return kind === 'schoolYear' ? year(start) + 0.5 : year(end) + part(end) - 0.5 / 12;
}
