import type { SparklineModel } from '../draw/sparkline.ts';
import type { Indicator } from '../model/indicator.ts';
import type { AreaId } from '../model/ids.ts';
import { cellAt } from '../model/series.ts';
import { formatWithUnit } from '../text/number.ts';
import { formatPeriod } from '../text/period.ts';
import { fillIn, uiOf } from '../text/ui.ts';
import { coverageOf } from './coverage.ts';
import { indicatorPath, say, type Site } from './site.ts';

export interface KeyFigure {
  readonly name: string;
  readonly value: string;
  readonly since: string;
  readonly spark: SparklineModel;
  readonly href: string;
}

/** The newest figure of the reference area, the oldest one beside it, and the way between. */
export function keyFigureOf(site: Site, indicator: Indicator): KeyFigure | null {
  const series = site.portal.series.get(indicator.id);
  const reference = site.portal.declaration.reference;
  const level = reference === null ? undefined : site.portal.areas.get(reference)?.level;
  const span = level === undefined ? undefined : coverageOf(site, indicator.id).get(level);
  if (series === undefined || reference === null || span === undefined) return null;
  const newest = cellAt(series, reference as AreaId, span.newest);
  if (newest.kind !== 'value') return null;
  const style = { decimals: indicator.decimals, language: site.language } as const;
  const figure = (value: number): string => formatWithUnit(value, say(site, indicator.unit), style);
  const first = cellAt(series, reference, span.first);
  const [from, to] = [span.first, span.newest].map((at) => formatPeriod(series.periods[at]!, site.language, 'short'));
  const since = first.kind === 'value' && span.first !== span.newest ? `${to}; ${from}: ${figure(first.value)}` : to!;
  const name = say(site, indicator.title);
  return {
    name,
    value: figure(newest.value),
    since,
    spark: {
      values: series.periods.map((_, at) => {
        const cell = cellAt(series, reference, at);
        return cell.kind === 'value' ? cell.value : null;
      }),
      reference: [],
      label: fillIn(uiOf(site.language).developmentOf, { name }),
    },
    href: indicatorPath(site, indicator.id),
  };
}
