import { difference } from '../derive/difference.ts';
import type { Area } from '../model/area.ts';
import type { Cell } from '../model/cell.ts';
import type { Indicator } from '../model/indicator.ts';
import type { LevelId } from '../model/ids.ts';
import { isTotal } from '../derive/is-total.ts';
import { cellAt } from '../model/series.ts';
import { sortedByName } from '../text/collate.ts';
import { formatNumber } from '../text/number.ts';
import { partNumber } from '../text/parts.ts';
import { formatPeriod } from '../text/period.ts';
import { columnsThat, type TableColumn } from '../text/table-words.ts';
import { areasOn } from './areas.ts';
import { linkedPositions } from './linked-areas.ts';
import { populationAt, populationIndicator } from './population.ts';
import { show, type Shown } from './shown.ts';
import { signNote, type Sign } from './sign-note.ts';
import { levelName } from './level-name.ts';
import { areaPath, say, type Site } from './site.ts';
import { valuesPath, valuesParts, type ValuesPart } from './values-parts.ts';

/** Every area of a level with its figure, what the figure is made of, and how far it is from the reference area. */
export interface AreaTableModel {
  readonly level: LevelId;
  /** What the table shows, on which level: the name that tells it from the other tables of its page. */
  readonly caption: string;
  readonly periodName: string;
  readonly columns: readonly TableColumn[];
  readonly referenceName: string;
  readonly reference: AreaRow | null;
  readonly rows: readonly AreaRow[];
  /** Address of a page that has the rows, where they are too many for this one; `rows` is empty then. */
  readonly apart: string | null;
  /** The signs and marks that occur in it. */
  readonly signs: readonly Sign[];
}

export interface AreaRow {
  /** Position of the area in the level's file, and of its path on the map; null for an area that only history knows. */
  readonly k: number | null;
  readonly name: string;
  readonly href: string;
  readonly parent: string;
  readonly value: Shown;
  /** Both bounds. */
  readonly range: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly population: string;
  readonly difference: string;
}

/** With more areas than this, a table stands on a page of its own. */
const MOST_ROWS = 120;

export function areaTable(site: Site, indicator: Indicator, level: LevelId, period: number): AreaTableModel {
  const series = site.portal.series.get(indicator.id)!;
  const at = series.periods[period]!;
  const referenceArea = site.portal.areas.get(site.portal.declaration.reference ?? ('' as never));
  const position = linkedPositions(site, level);
  const row = (area: Area): AreaRow => rowOf(site, indicator, area, period, position.get(area.id) ?? null, referenceArea);
  const areas = areasOn(site, level, at.end);
  const isApart = areas.length > MOST_ROWS;
  const rows = isApart ? [] : sortedByName(areas.map(row), ({ name }) => name);
  const any = (key: Exclude<TableColumn, 'value'>): boolean => rows.some((one) => one[key] !== '');
  const isBesidePopulation = !any('numerator') && !any('denominator') && indicator.id !== populationIndicator(site);
  const reference = !isApart && referenceArea !== undefined && referenceArea.level !== level ? row(referenceArea) : null;
  const shown = [...(reference === null ? [] : [reference]), ...rows].map(({ value }) => value);
  return {
    level,
    caption: `${say(site, indicator.title)}, ${levelName(site, level)}`,
    periodName: formatPeriod(at, site.language),
    columns: columnsThat((column) => column === 'value' || (any(column) && (column !== 'population' || isBesidePopulation))),
    referenceName: referenceArea?.name ?? '',
    reference,
    rows,
    apart: isApart ? valuesPath(site, indicator.id, partOf(site, indicator, level)) : null,
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
    referenceArea === undefined || referenceArea.id === area.id || isTotal(indicator)
      ? null
      : difference(cell, cellAt(series, referenceArea.id, period), indicator);
  const { decimals } = indicator;
  return {
    k,
    name: area.name,
    href: areaPath(site, area.id),
    parent: area.parent === null ? '' : (site.portal.areas.get(area.parent)?.name ?? ''),
    value: show(site, indicator, cell),
    range: rangeOf(site, indicator, cell),
    numerator: cell.kind === 'value' ? partNumber(cell.numerator, site.language) : '',
    denominator: cell.kind === 'value' ? partNumber(cell.denominator, site.language) : '',
    // As the file of the map, which knows nothing of a cell without figure.
    population:
      cell.kind !== 'value' ? '' : partNumber(populationAt(site, area.id, series.periods[period]!) ?? undefined, site.language),
    difference:
      gap === null ? '' : formatNumber(gap.value, { decimals, language: site.language, sign: 'always', grouping: 'table' }),
  };
}

function rangeOf({ language }: Site, { decimals }: Indicator, cell: Cell): string {
  if (cell.kind !== 'value' || (cell.lower === undefined && cell.upper === undefined)) return '';
  const bound = (value: number | undefined): string =>
    value === undefined ? '' : formatNumber(value, { decimals, language, grouping: 'table' });
  return `${bound(cell.lower)}–${bound(cell.upper)}`;
}

/** Where the figures of a large level begin; null for one that stands on the first page. */
const partOf = (site: Site, indicator: Indicator, level: LevelId): ValuesPart | null =>
  valuesParts(site, indicator).find((part) => part.level === level) ?? null;
