import type { Hierarchy } from '../derive/hierarchy.ts';
import { partRows } from '../derive/parts.ts';
import { isWithheld, NOT_MEANINGFUL, SUPPRESSED } from '../derive/states.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Period } from '../model/period.ts';
import type { Block, Series } from '../model/series.ts';
import { descentsIn, withholdDescents, type Descents } from './descent.ts';
import { gate } from './gate.ts';
import { isNothing } from './nothing.ts';
import type { Reason } from './primary.ts';

interface Rows {
  /** The rows of the areas that are made up of others, and of their parts in each period; parts come first. */
  readonly wholes: readonly { readonly row: number; readonly parts: readonly Int32Array[] }[];
  readonly descents: Descents;
}

export type WithholdOnlyParts = (
  open: Series,
  shown: Series,
  indicator: Pick<Indicator, 'type'>,
  count: (reason: Reason) => void,
) => Series;

/**
 * Withholds figures of areas that come down to one withheld part: the only one there is, or the only one that is not exactly nothing.
 * Other parts that nobody knows make no difference where the figure is that of the withheld part. The same for areas and what they were
 * made of before they began: with the figures of former areas every single one that is withheld could be worked out.
 */
export function onlyPartsIn(hierarchy: Hierarchy): WithholdOnlyParts {
  const rowsOf = rowsIn(hierarchy);
  return (open, shown, { type }, count) => {
    const change = (block: Block, before: Block): Block => {
      if (!block.state.some(isWithheld)) return block;
      const state = closed(before, block.state, type, rowsOf(open), open.periods.length);
      return gate(block, (at) => (isWithheld(state[at]!) ? 'onlyPart' : null), count);
    };
    const slices = [...shown.slices].map(([key, block]) => [key, change(block, open.slices.get(key)!)] as const);
    return { ...shown, total: change(shown.total, open.total), slices: new Map(slices) };
  };
}

/** Most tables of a portal have the same areas and periods: then the parts are not looked up again. */
function rowsIn(hierarchy: Hierarchy): (series: Series) => Rows {
  let [last, known]: [Series | null, Rows] = [null, { wholes: [], descents: [] }];
  return (series) => {
    if (last === null || !(alike(last.areas, series.areas) && alike(last.periods.map(dayOf), series.periods.map(dayOf)))) {
      const wholes = hierarchy.wholes.flatMap(({ id }) => {
        const row = series.areaIndex.get(id);
        return row === undefined ? [] : [{ row, parts: partRows(id, series, hierarchy) }];
      });
      known = { wholes, descents: descentsIn(series, hierarchy.lifelines) };
    }
    last = series;
    return known;
  };
}

const dayOf = ({ end }: Period): number => end;
const alike = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one === other || (one.length === other.length && one.every((each, i) => each === other[i]));

/** The states with those of the wholes withheld that must be; again until nothing changes, for areas may contain one another. */
function closed(open: Block, shown: Uint8Array, type: Indicator['type'], { wholes, descents }: Rows, width: number): Uint8Array {
  const state = shown.slice();
  for (let changed = true; changed;) {
    changed = withholdDescents(open, state, type, descents);
    for (const { row, parts } of wholes) {
      parts.forEach((rows, period) => {
        const at = row * width + period;
        if (state[at] !== 0 || !tellsPart(open, state, type, rows, at, width)) return;
        state[at] = SUPPRESSED;
        changed = true;
      });
    }
  }
  return state;
}

function tellsPart(
  open: Block,
  state: Uint8Array,
  type: Indicator['type'],
  rows: Int32Array,
  at: number,
  width: number,
): boolean {
  let [adding, withheld, unknown, last] = [0, 0, 0, -1];
  for (const row of rows) {
    const part = row * width + (at % width);
    const hidden = row >= 0 && isWithheld(state[part]!);
    if (hidden) withheld += 1;
    else if (row >= 0 && state[part] === NOT_MEANINGFUL) continue;
    else if (row < 0 || state[part] !== 0) {
      unknown += 1;
      continue;
    }
    if (isNothing(open, part, type)) continue;
    if (adding === 1) return false;
    adding = 1;
    last = part;
  }
  if (adding === 0) return withheld > 0 && unknown === 0;
  if (!isWithheld(state[last]!)) return false;
  return unknown === 0 || (open.value[last] === open.value[at] && !differ(open.numerator[last]!, open.numerator[at]!));
}

const differ = (a: number, b: number): boolean => a !== b && !(Number.isNaN(a) || Number.isNaN(b));
