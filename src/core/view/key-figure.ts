import { breaksBetween } from '../derive/series-breaks.ts';
import { figuresOf } from '../derive/values.ts';
import type { SparklineModel } from '../draw/sparkline.ts';
import type { Indicator } from '../model/indicator.ts';
import type { AreaId } from '../model/ids.ts';
import { cellAt } from '../model/series.ts';
import { formatWithUnit } from '../text/number.ts';
import { formatPeriod } from '../text/period.ts';
import { repeatedUnit } from '../text/unit.ts';
import { coverageOf } from './coverage.ts';
import { show } from './shown.ts';
import { sparkLabel } from './spark-label.ts';
import { indicatorPath, say, type Site } from './site.ts';

export interface KeyFigure {
  readonly name: string;
  readonly value: string;
  /** `2025, vorläufig (2010: 7,5 %)`; nothing earlier where the series breaks in between. */
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
  const [first, newest] = [span.first, span.newest].map((at) => cellAt(series, reference as AreaId, at));
  const [from, to] = [span.first, span.newest].map((at) => formatPeriod(series.periods[at]!, site.language, 'short'));
  const unit = say(site, indicator.unit);
  const style = { decimals: indicator.decimals, language: site.language, grouping: 'table' } as const;
  const shown = show(site, indicator, newest!);
  const broken = breaksBetween(series, reference as AreaId, span.first, span.newest, indicator).length > 0;
  const earlier =
    first!.kind === 'value' && newest!.kind === 'value' && span.first !== span.newest && !broken
      ? ` (${from}: ${formatWithUnit(first!.value, repeatedUnit(unit), style)})`
      : '';
  const periods = series.periods.slice(span.first, span.newest + 1);
  const values = figuresOf(series, reference as AreaId, span.first, span.newest);
  return {
    name: say(site, indicator.title),
    value: newest!.kind === 'value' ? formatWithUnit(newest!.value, unit, style) : shown.label,
    since: [to, ...shown.flags.map(({ word }) => word)].join(', ') + earlier,
    spark: { values, reference: [], label: sparkLabel(site, indicator, periods, values) },
    href: indicatorPath(site, indicator.id),
  };
}
