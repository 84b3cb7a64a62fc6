import type { Area } from '../model/area.ts';
import { cellAt } from '../model/series.ts';
import { NBSP } from '../text/number.ts';
import { formatPeriod } from '../text/period.ts';
import { uiOf } from '../text/ui.ts';
import type { ChildrenIndicator, ChildrenSet } from './children-set.ts';
import { show, type Shown } from './shown.ts';
import { signNote, type Sign } from './sign-note.ts';
import { areaPath, indicatorPath, say, type Site } from './site.ts';

/** The areas side by side. Few of them are columns, so that a row reads as a sentence; many are rows. */
export interface ChildrenTable {
  readonly corner: string;
  readonly columns: readonly TableHead[];
  readonly rows: readonly (TableHead & { readonly cells: readonly Shown[] })[];
  readonly signs: readonly Sign[];
}

export interface TableHead {
  readonly name: string;
  readonly href: string;
  /** Unit and period. */
  readonly note: string;
  /** What the others are compared with. */
  readonly apart: boolean;
}

const MOST_COLUMNS = 6;
const MOST_ROWS = 100;

/** Null where there is nothing to compare, or too much of it for a table. */
export function childrenTable(site: Site, { area, children, indicators }: ChildrenSet): ChildrenTable | null {
  if (indicators.length === 0 || children.length > MOST_ROWS) return null;
  const areas = [...beside(site, area, children), ...children];
  const ui = uiOf(site.language);
  const ofArea = (one: Area): TableHead => ({
    name: one.name,
    href: areaPath(site, one.id),
    note: '',
    apart: !children.includes(one),
  });
  const ofIndicator = ({ indicator, series, period }: ChildrenIndicator): TableHead => ({
    name: say(site, indicator.short) || say(site, indicator.title),
    href: indicatorPath(site, indicator.id),
    note: [say(site, indicator.unit), formatPeriod(series.periods[period]!, site.language, 'short')]
      .filter(Boolean)
      .join(`,${NBSP}`),
    apart: false,
  });
  const cell = (one: Area, { indicator, series, period }: ChildrenIndicator): Shown =>
    show(site, indicator, cellAt(series, one.id, period));
  const asColumns = children.length <= MOST_COLUMNS;
  const rows = asColumns
    ? indicators.map((one) => ({ ...ofIndicator(one), cells: areas.map((each) => cell(each, one)) }))
    : areas.map((one) => ({ ...ofArea(one), cells: indicators.map((each) => cell(one, each)) }));
  const shown = rows.flatMap(({ cells }) => cells);
  return {
    corner: asColumns ? ui.indicator : ui.area,
    columns: asColumns ? areas.map(ofArea) : indicators.map(ofIndicator),
    rows,
    signs: signNote(
      shown.flatMap(({ flags }) => flags),
      shown.flatMap(({ sign }) => sign ?? []),
    ),
  };
}

/** The area itself, what it belongs to, and what everything is compared with; each once. */
function beside({ portal }: Site, area: Area, children: readonly Area[]): Area[] {
  const ids = [area.id, area.parent, portal.declaration.reference];
  const areas = ids.flatMap((id) => (id === null ? [] : (portal.areas.get(id) ?? [])));
  return [...new Set(areas)].filter((one) => !children.includes(one));
}
