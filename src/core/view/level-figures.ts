import type { FigureParts } from '../derive/interval.ts';
import type { Area } from '../model/area.ts';
import type { Cell } from '../model/cell.ts';
import type { Indicator } from '../model/indicator.ts';
import type { LevelId } from '../model/ids.ts';
import { isTotal } from '../derive/is-total.ts';
import { cellAt } from '../model/series.ts';
import { sortedByName } from '../text/collate.ts';
import { formatWithUnit } from '../text/number.ts';
import { repeatedUnit } from '../text/unit.ts';
import { areasOn } from './areas.ts';
import { show, type Shown } from './shown.ts';
import { say, type Site } from './site.ts';

export interface LevelFigure {
  readonly area: Area;
  readonly cell: Cell;
  /** NaN where there is no figure. */
  readonly value: number;
  /** As a table shows it; made when it is asked for, because a level may have thousands of areas of which few are shown. */
  readonly shown: () => Shown;
}

/** With more areas their order is that of their file. */
const MOST_SORTED = 500;

/** The figures of a level in one period, by the names of the areas. */
export function figuresOfLevel(site: Site, indicator: Indicator, level: LevelId, period: number): readonly LevelFigure[] {
  const series = site.portal.series.get(indicator.id)!;
  const areas = areasOn(site, level, series.periods[period]!.end);
  const inOrder = areas.length > MOST_SORTED ? areas : sortedByName(areas, ({ name }) => name);
  return inOrder.map((area) => figureOf(site, indicator, area, period));
}

function figureOf(site: Site, indicator: Indicator, area: Area, period: number): LevelFigure {
  const cell = cellAt(site.portal.series.get(indicator.id)!, area.id, period);
  return { area, cell, value: cell.kind === 'value' ? cell.value : NaN, shown: () => show(site, indicator, cell) };
}

/** The area everything is compared with: none on its own level, and none beside totals, of which it is the whole. */
export function referenceFigure(site: Site, indicator: Indicator, level: LevelId, period: number): LevelFigure | null {
  const { declaration, areas } = site.portal;
  const area = declaration.reference === null ? undefined : areas.get(declaration.reference);
  if (area === undefined || area.level === level || isTotal(indicator)) return null;
  const figure = figureOf(site, indicator, area, period);
  return Number.isNaN(figure.value) ? null : figure;
}

export const partsOf = ({ cell }: LevelFigure): FigureParts | null => (cell.kind === 'value' ? cell : null);

/** A figure within a sentence or beside a mark, with its unit where that is short. */
export const figureText = (site: Site, indicator: Indicator, { value }: LevelFigure): string =>
  formatWithUnit(value, repeatedUnit(say(site, indicator.unit)), {
    decimals: indicator.decimals,
    language: site.language,
    grouping: 'table',
  });
