import { difference } from '../derive/difference.ts';
import { existsOn, type Area } from '../model/area.ts';
import type { Indicator } from '../model/indicator.ts';
import type { LevelId } from '../model/ids.ts';
import { cellAt } from '../model/series.ts';
import { sortedByName } from '../text/collate.ts';
import { formatNumber } from '../text/number.ts';
import { formatPeriod } from '../text/period.ts';
import { areasOn } from './areas.ts';
import { linkedPositions } from './linked-areas.ts';
import { classesFor } from './classes.ts';
import { classNameOf } from './class-name.ts';
import { populationAt, populationIndicator } from './population.ts';
import { show, partNumber, type Shown } from './shown.ts';
import { signNote, type Sign } from './sign-note.ts';
import { levelName } from './level-name.ts';
import { areaPath, say, type Site } from './site.ts';

/** Every area of a level with its figure, what the figure is made of, and how far it is from the reference area. */
export interface AreaTableModel {
  readonly level: LevelId;
  /** What the table shows, on which level: the name that tells it from the other tables of its page. */
  readonly caption: string;
  readonly periodName: string;
  readonly columns: readonly Column[];
  readonly referenceName: string;
  readonly reference: AreaRow | null;
  readonly rows: readonly AreaRow[];
  /** Areas that exist in other periods only; the table of a map hides them until their time is shown. */
  readonly others: readonly AreaRow[];
  /** The signs and marks that occur in it. */
  readonly signs: readonly Sign[];
}

export type Column = 'parent' | 'value' | 'numerator' | 'denominator' | 'population' | 'difference';

export interface AreaRow {
  /** Column of the area in the data file beside the map, and its path there; null for an area that only history knows. */
  readonly k: number | null;
  readonly name: string;
  readonly href: string;
  readonly parent: string;
  readonly value: Shown;
  readonly className: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly population: string;
  readonly difference: string;
  readonly differenceSort: number | null;
}

export function areaTable(site: Site, indicator: Indicator, level: LevelId, period: number): AreaTableModel {
  const series = site.portal.series.get(indicator.id)!;
  const at = series.periods[period]!;
  const referenceArea = site.portal.areas.get(site.portal.declaration.reference ?? ('' as never));
  const position = linkedPositions(site, level);
  const row = (area: Area): AreaRow => rowOf(site, indicator, area, period, position.get(area.id) ?? null, referenceArea);
  const rows = sortedByName(areasOn(site, level, at.end).map(row), ({ name }) => name);
  const any = (key: 'numerator' | 'denominator' | 'population' | 'parent' | 'difference'): boolean =>
    rows.some((r) => r[key] !== '');
  const columns: Column[] = ['value'];
  if (any('parent')) columns.unshift('parent');
  if (any('numerator')) columns.push('numerator');
  if (any('denominator')) columns.push('denominator');
  else if (any('population') && !any('numerator') && indicator.id !== populationIndicator(site)) columns.push('population');
  if (any('difference')) columns.push('difference');
  const reference = referenceArea !== undefined && referenceArea.level !== level ? row(referenceArea) : null;
  const shown = [...(reference === null ? [] : [reference]), ...rows].map(({ value }) => value);
  return {
    level,
    caption: `${say(site, indicator.title)}, ${levelName(site, level)}`,
    periodName: formatPeriod(at, site.language),
    columns,
    referenceName: referenceArea?.name ?? '',
    reference,
    rows,
    others: [...position.keys()]
      .map((id) => site.portal.areas.get(id)!)
      .filter((area) => area.level === level && !existsOn(area, at.end))
      .map(row),
    signs: signNote(
      shown.flatMap(({ flags }) => flags),
      shown.flatMap(({ sign }) => sign ?? []),
    ),
  };
}

function rowOf(
  site: Site,
  indicator: Indicator,
  area: Area,
  period: number,
  k: number | null,
  referenceArea: Area | undefined,
): AreaRow {
  const series = site.portal.series.get(indicator.id)!;
  const cell = cellAt(series, area.id, period);
  const gap =
    referenceArea === undefined || referenceArea.id === area.id || indicator.type === 'count' || indicator.type === 'amount'
      ? null
      : difference(cell, cellAt(series, referenceArea.id, period), indicator);
  const { decimals } = indicator;
  return {
    k,
    name: area.name,
    href: areaPath(site, area.id),
    parent: area.parent === null ? '' : (site.portal.areas.get(area.parent)?.name ?? ''),
    value: show(site, indicator, cell),
    className: classNameOf(cell, classesFor(site, indicator, area.level), decimals),
    numerator: cell.kind === 'value' ? partNumber(site, cell.numerator) : '',
    denominator: cell.kind === 'value' ? partNumber(site, cell.denominator) : '',
    // As the file of the map, which knows nothing of a cell without figure.
    population: cell.kind !== 'value' ? '' : partNumber(site, populationAt(site, area.id, series.periods[period]!) ?? undefined),
    difference:
      gap === null ? '' : formatNumber(gap.value, { decimals, language: site.language, sign: 'always', grouping: 'table' }),
    differenceSort: gap?.value ?? null,
  };
}
