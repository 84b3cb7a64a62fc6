import { difference } from '../derive/difference.ts';
import { figuresOf } from '../derive/values.ts';
import type { Area } from '../model/area.ts';
import type { AreaId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import { isTotal } from '../derive/is-total.ts';
import { cellAt } from '../model/series.ts';
import type { SparklineModel } from '../draw/sparkline.ts';
import { attachUnit, formatNumber } from '../text/number.ts';
import { formatPeriod } from '../text/period.ts';
import { coverageOf } from './coverage.ts';
import { sparkLabel } from './spark-label.ts';
import { partsText, show, type Shown } from './shown.ts';
import { indicatorPath, say, type Site } from './site.ts';

/** One indicator of an area page: its figure, what it is compared with, and how it came about. */
export interface AreaFigure {
  readonly title: string;
  readonly unit: string;
  readonly href: string;
  readonly value: Shown;
  readonly withUnit: string;
  readonly parts: string;
  readonly period: string;
  /** Differences to the areas of `comparisons`, in their order. */
  readonly differences: readonly string[];
  readonly spark: SparklineModel;
}

export function areaFigure(site: Site, area: Area, indicator: Indicator, others: readonly Area[]): AreaFigure | null {
  const series = site.portal.series.get(indicator.id);
  const span = coverageOf(site, indicator.id).get(area.level);
  if (series === undefined || span === undefined) return null;
  const last = area.validTo === null ? span.newest : lastBefore(series.periods, area.validTo);
  const cell = cellAt(series, area.id, last);
  const periods = series.periods.slice(span.first, span.last + 1);
  const values = (id: AreaId): (number | null)[] => figuresOf(series, id, span.first, span.last);
  const total = isTotal(indicator);
  const reference = total ? undefined : others.at(-1);
  const { language } = site;
  const title = say(site, indicator.title);
  const value = show(site, indicator, cell);
  const own = values(area.id);
  return {
    title,
    unit: say(site, indicator.unit),
    href: indicatorPath(site, indicator.id),
    value,
    withUnit: attachUnit(value.figure, say(site, indicator.unit), language),
    parts: partsText(site, indicator, cell),
    period: series.periods[last] ? formatPeriod(series.periods[last], language, 'short') : '',
    differences: others.map((other) => {
      const gap = total ? null : difference(cell, cellAt(series, other.id, last), indicator);
      return gap === null
        ? ''
        : formatNumber(gap.value, { decimals: indicator.decimals, language, sign: 'always', grouping: 'table' });
    }),
    spark: {
      values: own,
      reference: reference === undefined ? [] : values(reference.id),
      label: sparkLabel(site, indicator, periods, own),
    },
  };
}

const lastBefore = (periods: readonly { readonly end: number }[], validTo: string): number => {
  const day = Number(validTo.replaceAll('-', ''));
  return periods.findLastIndex(({ end }) => end < day);
};
