import type { Indicator } from '../model/indicator.ts';
import type { AreaId } from '../model/ids.ts';
import { cellAt, sliceKey, type SliceKey } from '../model/series.ts';
import { formatPeriod } from '../text/period.ts';
import { uiOf } from '../text/ui.ts';
import { coverageOf } from './coverage.ts';
import { show, type Shown } from './shown.ts';
import { say, type Site } from './site.ts';

/** The newest figures of the reference area by the first two dimensions of an indicator, with their sums. */
export interface Breakdown {
  readonly title: string;
  readonly rowHead: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly Shown[] }[];
}

interface Category {
  readonly name: string;
  readonly selection: readonly (readonly [string, string])[];
}

export function breakdownOf(site: Site, indicator: Indicator): Breakdown | null {
  const { declaration, areas } = site.portal;
  const series = site.portal.series.get(indicator.id);
  const area = declaration.reference === null ? undefined : areas.get(declaration.reference);
  const span = area && coverageOf(site, indicator.id).get(area.level);
  const [down, across] = indicator.dimensions;
  if (series === undefined || series.slices.size === 0 || !area || !span || !down) return null;
  const total: Category = { name: uiOf(site.language).total, selection: [] };
  const categoriesOf = (dimension: typeof down | undefined): Category[] =>
    dimension === undefined
      ? []
      : dimension.categories.map(({ id, title }) => ({ name: say(site, title), selection: [[dimension.id, id]] }));
  const columns = [total, ...categoriesOf(across)];
  const cell = (row: Category, column: Category): Shown => {
    const selection = new Map([...row.selection, ...column.selection]);
    const slice: SliceKey | undefined = selection.size === 0 ? undefined : sliceKey(selection);
    return show(site, indicator, cellAt(series, area.id as AreaId, span.newest, slice));
  };
  return {
    title: `${say(site, indicator.title)}, ${area.name}, ${formatPeriod(series.periods[span.newest]!, site.language)}`,
    rowHead: say(site, down.title),
    columns: columns.map(({ name }) => name),
    rows: [...categoriesOf(down), total].map((row) => ({
      name: row.name,
      cells: columns.map((column) => cell(row, column)),
    })),
  };
}
