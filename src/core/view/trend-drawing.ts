import type { TrendModel, TrendSeries } from '../draw/trend-model.ts';
import type { Area } from '../model/area.ts';
import type { Indicator } from '../model/indicator.ts';
import { parsePeriod, type Period } from '../model/period.ts';
import { cellAt, type Series } from '../model/series.ts';
import { formatWithUnit } from '../text/number.ts';
import { formatPeriod } from '../text/period.ts';
import { breakNote, noteSign } from '../text/trend-words.ts';
import { uiOf } from '../text/ui.ts';
import { say, type Site } from './site.ts';

/** What is to be known about a moment of a time series: a sign in the chart, the words below it. */
export interface TrendNote {
  readonly kind: 'break' | 'annotation' | 'target';
  readonly mark: string;
  readonly x: number;
  readonly period: string;
  readonly text: string;
  /** Of a target. */
  readonly value: number;
}

/** In order of time, numbered; targets may lie after the last period. */
export function trendNotes(site: Site, indicator: Indicator, series: Series, shown: readonly number[]): TrendNote[] {
  const { language } = site;
  const [first, last] = [shown[0], shown.at(-1)].map((at) => (at === undefined ? NaN : yearPoint(series.periods[at]!)));
  const { decimals } = indicator;
  const target = (value: number): string =>
    `${uiOf(language).target}: ${formatWithUnit(value, say(site, indicator.unit), { decimals, language })}`;
  return [
    ...indicator.breaks.map((one) => ({
      ...one,
      kind: 'break' as const,
      text: breakNote(say(site, one.note), language),
      value: NaN,
    })),
    ...indicator.annotations.map((one) => ({ ...one, kind: 'annotation' as const, text: say(site, one.text), value: NaN })),
    ...indicator.targets.map((one) => ({ ...one, kind: 'target' as const, text: target(one.value) })),
  ]
    .flatMap(({ kind, text, value, ...one }) => {
      const period = parsePeriod(one.period);
      if (period === null) return [];
      const x = yearPoint(period);
      const inside = x >= first! && (x <= last! || kind === 'target');
      return inside ? [{ kind, text, value, x, period: formatPeriod(period, language, 'short') }] : [];
    })
    .sort((a, b) => a.x - b.x)
    .map((note, index) => ({ ...note, mark: noteSign(index + 1) }));
}

/** The chart before the figure has its title. */
export type Drawing = Omit<TrendModel, 'label' | 'describedBy'>;

/** What the chart of a time series is drawn from. */
export function trendModel(
  site: Site,
  indicator: Indicator,
  series: Series,
  areas: readonly Area[],
  shown: readonly number[],
  notes: readonly TrendNote[],
): Drawing {
  const { reference } = site.portal.declaration;
  return {
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
    breaks: notes.filter(({ kind }) => kind === 'break'),
    annotations: notes.filter(({ kind }) => kind === 'annotation'),
    targets: notes
      .filter(({ kind }) => kind === 'target')
      .map(({ x, mark, period, value }) => ({ x, mark, label: period, value, text: uiOf(site.language).target })),
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
