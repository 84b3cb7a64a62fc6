import { selectionLimits } from '../disclose/selection-limits.ts';
import type { Cell } from '../model/cell.ts';
import type { AreaId, LevelId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import { cellAt } from '../model/series.ts';
import { remembered } from './remembered.ts';
import { ancestorsFor, hierarchyFor, type Ancestor } from './selection-ancestors.ts';
import type { Site } from './site.ts';

export { ancestorsFor, type Ancestor } from './selection-ancestors.ts';

/** What scripts need besides the figures of a level to take several of its areas together; plain enough to be written as JSON. */
export interface SelectionData {
  readonly type: Indicator['type'];
  readonly aggregation: Indicator['aggregation'];
  readonly per: number;
  readonly limits: ReturnType<typeof selectionLimits>;
  /** The larger areas of each time, and which of them holds in each period. */
  readonly epochs: readonly (readonly PackedAncestor[])[];
  readonly epochOf: readonly number[];
  /** Figures of the larger areas of all times, by id, a cell for each period: `[value, numerator, denominator]`, or why there is none. */
  readonly cells: Readonly<Record<string, readonly AncestorCell[]>>;
}

/** Its parts as stretches of positions: first, how many, first, how many … */
export type PackedAncestor = Omit<Ancestor, 'parts'> & { readonly runs: readonly number[] };

export type AncestorCell =
  Exclude<Cell['kind'], 'value'> | readonly [value: number, numerator: number | null, denominator: number | null];

/** For the periods at these positions of the series, in their order. */
export function selectionData(site: Site, indicator: Indicator, level: LevelId, periods: readonly number[]): SelectionData {
  const series = site.portal.series.get(indicator.id)!;
  const packed = periods.map((at) => packedAncestors(site, level, series.periods[at]!.end));
  const epochs = [...new Map(packed.map((one) => [one.key, one.ancestors]))];
  const ids = [...new Set(epochs.flatMap(([, ancestors]) => ancestors.map(({ id }) => id)))];
  const rows = ids.map((id) => [id, periods.map((at) => ancestorCell(cellAt(series, id as AreaId, at)))] as const);
  return {
    type: indicator.type,
    aggregation: indicator.aggregation,
    per: indicator.per,
    limits: selectionLimits(site.portal, indicator),
    epochs: epochs.map(([, ancestors]) => ancestors),
    epochOf: packed.map(({ key }) => epochs.findIndex(([other]) => other === key)),
    cells: Object.fromEntries(rows.filter(([, cells]) => cells.some((cell) => cell !== 'missing'))),
  };
}

interface Packed {
  /** The same for times in which nothing differs. */
  readonly key: string;
  readonly ancestors: readonly PackedAncestor[];
}

/** The same for all indicators of a level, and for all days between which no area begins or ends. */
const packedAncestors = remembered(
  (site: Site, level: LevelId, day: number) => [site.portal, `${level} ${hierarchyFor(site).epochOf(day)}`],
  (site, level, day): Packed => {
    const ancestors = ancestorsFor(site, level, day).map(({ parts, ...one }) => ({ ...one, runs: runsIn(parts) }));
    return { key: JSON.stringify(ancestors), ancestors };
  },
);

function runsIn(parts: readonly number[]): number[] {
  const runs: number[] = [];
  parts.forEach((part, index) => {
    if (index > 0 && parts[index - 1] === part - 1) runs[runs.length - 1]! += 1;
    else runs.push(part, 1);
  });
  return runs;
}

const ancestorCell = (cell: Cell): AncestorCell =>
  cell.kind === 'value' ? [cell.value, cell.numerator ?? null, cell.denominator ?? null] : cell.kind;
