import { describeFault, isFault, type Fault } from '../claims/faults.ts';
import { listOf } from '../claims/components.ts';
import { resolveArea } from '../claims/resolve-area.ts';
import { resolveText, type Context } from '../claims/resolve.ts';
import type { Area } from '../model/area.ts';
import type { IndicatorId, LevelId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import { formatCell } from '../text/cell.ts';
import { formatWithUnit } from '../text/number.ts';
import { formatPeriod } from '../text/period.ts';
import { coverageOf, mainLevel } from './coverage.ts';
import { levelView } from './level-view.ts';
import { subtitleOf } from './subtitle.ts';
import type { LegendModel } from './legend.ts';
import type { MapModel } from './map.ts';
import { filePath, indicatorPath, say, type Site } from './site.ts';
import { sourceLine } from './sources.ts';
import { trendFigure, type Trend } from './trend.ts';

/** Where a component stands: `check` has seen every reference before, so what fails here is a fault of ours and says where. */
type Place = Context & { readonly file: string };

interface FigureFrame {
  readonly indicator: string;
  readonly source: string;
  readonly href: string;
  readonly csv: string;
}

export interface ChapterValue {
  readonly text: string;
  /** Where the figure comes from. */
  readonly title: string;
  /** Null on the indicator's own page. */
  readonly href: string | null;
}

/** `<Value of="sgb2-quote[kreis, neu]" />`: the figure with its unit; where it comes from is in the title and behind the link. */
export function chapterValue(site: Site, of: string, place: Place, bare: boolean): ChapterValue {
  const { indicator, area, period, cell } = orThrow(site, resolveText(site.portal, of, place), place);
  const { label } = formatCell(cell, { indicator, signs: site.portal.declaration.signs, language: site.language });
  const style = { decimals: indicator.decimals, language: site.language } as const;
  const unit = bare ? '' : say(site, indicator.unit);
  return {
    text: cell.kind === 'value' ? formatWithUnit(cell.value, unit, style) : label,
    title: `${say(site, indicator.title)}, ${area.name}, ${formatPeriod(period, site.language)}: ${label}`,
    href: place.file === `content/indicators/${indicator.id}.mdx` ? null : indicatorPath(site, indicator.id),
  };
}

interface MapAttributes {
  readonly indicator: string;
  readonly level?: string | undefined;
  readonly period?: string | undefined;
  readonly mark?: string | undefined;
  readonly title?: string | undefined;
  readonly note?: string | undefined;
}

export interface ChapterMap extends FigureFrame {
  readonly title: string;
  readonly subtitle: string;
  readonly map: MapModel | null;
  readonly noMap: string | null;
  readonly legend: LegendModel | null;
  readonly unit: string;
  readonly summary: string;
  readonly note: string;
}

export function chapterMap(site: Site, attributes: MapAttributes, place: Place): ChapterMap {
  const indicator = indicatorOf(site, attributes.indicator, place);
  const level = (attributes.level as LevelId | undefined) ?? mainLevel(site, indicator.id);
  const span = level === null ? undefined : coverageOf(site, indicator.id).get(level);
  if (level === null || span === undefined) throw new Error(`${place.file}: ${indicator.id} ${attributes.level ?? ''}`);
  const series = site.portal.series.get(indicator.id)!;
  const wished = attributes.period ?? 'neu';
  const period = wished === 'neu' ? span.newest : series.periods.findIndex(({ key }) => key === wished);
  const view = levelView(site, indicator, level, period);
  const marked = new Set(areasOf(site, attributes.mark, place).map(({ id }) => id));
  return {
    ...frameFor(site, indicator),
    title: attributes.title ?? view.headline ?? say(site, indicator.title),
    subtitle: `${subtitleOf(site, indicator)}, ${view.levelName}, ${view.periodName}`,
    map: view.map && { ...view.map, paths: view.map.paths.map((path) => ({ ...path, marked: marked.has(path.area) })) },
    noMap: view.noMap,
    legend: view.legend,
    unit: say(site, indicator.unit),
    summary: view.summary,
    note: attributes.note ?? '',
  };
}

interface TrendAttributes {
  readonly indicator: string;
  readonly areas?: string | undefined;
  readonly from?: string | undefined;
  readonly title?: string | undefined;
  readonly note?: string | undefined;
}

export function chapterTrend(site: Site, attributes: TrendAttributes, place: Place): FigureFrame & { readonly trend: Trend } {
  const indicator = indicatorOf(site, attributes.indicator, place);
  const areas = areasOf(site, attributes.areas ?? 'hier', place);
  return { ...frameFor(site, indicator), trend: trendFigure(site, indicator, { ...attributes, areas }) };
}

const frameFor = (site: Site, indicator: Indicator): FigureFrame => ({
  indicator: say(site, indicator.title),
  source: sourceLine(site, indicator),
  href: indicatorPath(site, indicator.id),
  csv: filePath(site, `${indicator.id}.csv`),
});

function indicatorOf(site: Site, id: string, place: Place): Indicator {
  const indicator = site.portal.indicators.get(id as IndicatorId);
  if (indicator === undefined || !site.portal.series.has(indicator.id)) throw new Error(`${place.file}: ${id}`);
  return indicator;
}

const areasOf = (site: Site, names: string | undefined, place: Place): Area[] =>
  listOf(names ?? '').map((name) => orThrow(site, resolveArea(site.portal, name, place, 0), place));

function orThrow<T extends object>(site: Site, result: T | Fault, place: Place): T {
  if (isFault(result)) throw new Error(`${place.file}: ${describeFault(result, site.language)}`);
  return result;
}
