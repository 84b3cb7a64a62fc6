import type { TrendModel, TrendSeries } from '../draw/trend-model.ts';
import type { Area } from '../model/area.ts';
import type { Indicator } from '../model/indicator.ts';
import { parsePeriod, type Period } from '../model/period.ts';
import { cellAt, type Series } from '../model/series.ts';
import { formatPeriod } from '../text/period.ts';
import { uiOf } from '../text/ui.ts';
import { say, type Site } from './site.ts';

/** What the chart of a time series is drawn from. */
export function trendModel(
  site: Site,
  indicator: Indicator,
  series: Series,
  areas: readonly Area[],
  shown: readonly number[],
  label: string,
): TrendModel {
  const { reference } = site.portal.declaration;
  const range = shown.map((at) => yearPoint(series.periods[at]!));
  const within = <Entry extends { readonly period: string }>(entries: readonly Entry[]): (Entry & { readonly x: number })[] =>
    entries.flatMap((entry) => {
      const period = parsePeriod(entry.period);
      const x = period ? yearPoint(period) : NaN;
      return x >= (range[0] ?? Infinity) && x <= (range.at(-1) ?? -Infinity) ? [{ ...entry, x }] : [];
    });
  return {
    label,
    unit: say(site, indicator.unit),
    decimals: indicator.decimals,
    language: site.language,
    series: areas.map((area): TrendSeries => ({
      label: area.name,
      reference: areas.length > 1 && area.id === reference,
      points: shown.map((at) => {
        const cell = cellAt(series, area.id, at);
        const period = series.periods[at]!;
        return {
          label: formatPeriod(period, site.language, 'short'),
          x: yearPoint(period),
          value: cell.kind === 'value' ? cell.value : null,
          flags: cell.kind === 'value' ? cell.flags : [],
        };
      }),
    })),
    breaks: within(indicator.breaks).map(({ x, note }) => ({ x, text: say(site, note) })),
    targets: within(indicator.targets).map(({ x, value }) => ({ x, value, text: uiOf(site.language).target })),
    annotations: within(indicator.annotations).map(({ x, text }) => ({ x, text: say(site, text) })),
  };
}

/** Where a period stands on the axis: its year; school years, months and days by their place in it. */
export function yearPoint({ kind, start, end }: Period): number {
  const year = (day: number): number => Math.floor(day / 10_000);
  const part = (day: number): number => (Math.floor(day / 100) % 100) / 12;
  if (kind === 'year') return year(end);
  if (kind === 'pooled') return (year(start) + year(end)) / 2;
  return kind === 'schoolYear' ? year(start) + 0.5 : year(end) + part(end) - 0.5 / 12;
}
