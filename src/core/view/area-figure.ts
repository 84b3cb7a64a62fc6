import { difference } from '../derive/difference.ts';
import type { Area } from '../model/area.ts';
import { cellAt } from '../model/series.ts';
import { attachUnit, formatNumber } from '../text/number.ts';
import { partsText } from '../text/parts.ts';
import { areaTrend } from './area-trend.ts';
import { lastPeriod } from './coverage.ts';
import type { Direction } from './direction.ts';
import type { RowGround } from './row-ground.ts';
import { show, type Shown } from './shown.ts';
import type { Site } from './site.ts';

/** One indicator of an area page: its figure, what it is compared with, and how it came about. */
export interface AreaFigure {
  /** Name of its drawing. */
  readonly k: number;
  readonly title: string;
  readonly unit: string;
  readonly href: string;
  readonly value: Shown;
  readonly withUnit: string;
  readonly parts: string;
  readonly period: string;
  /** A total stands beside no other area's. */
  readonly total: boolean;
  /** To the areas that the page compares with, in their order. */
  readonly differences: readonly AreaDifference[];
  /** What became of the figure, and since when; null where nothing can be said. */
  readonly trend: (Direction & { readonly since: string }) | null;
}

export interface AreaDifference {
  /** `+2,3`; empty where there is no figure to count from. */
  readonly text: string;
  /** The other area's cell where it is what is lacking. */
  readonly lacks: Shown | null;
}

export function areaFigure(site: Site, area: Area, ground: RowGround, others: readonly Area[]): AreaFigure {
  const { indicator, series, title, unit, href, k, total } = ground;
  const last = lastPeriod(series, ground.span, area);
  const cell = cellAt(series, area.id, last);
  const { language } = site;
  const value = show(site, indicator, cell);
  const trend = areaTrend(ground, area.id, last);
  return {
    k,
    title,
    unit,
    href,
    value,
    withUnit: attachUnit(value.figure, unit, language),
    parts: partsText(indicator, cell, language),
    period: ground.periods[last] ?? '',
    total,
    differences: others.map((other): AreaDifference => {
      if (total || cell.kind !== 'value') return NOTHING;
      const base = cellAt(series, other.id, last);
      const gap = difference(cell, base, indicator);
      if (gap === null) return { text: '', lacks: base.kind === 'value' ? null : show(site, indicator, base) };
      return {
        text: formatNumber(gap.value, { decimals: indicator.decimals, language, sign: 'always', grouping: 'table' }),
        lacks: null,
      };
    }),
    trend: trend && { ...trend, since: ground.periods[trend.since]! },
  };
}

const NOTHING: AreaDifference = { text: '', lacks: null };
