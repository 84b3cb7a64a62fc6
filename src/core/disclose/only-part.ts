import type { Hierarchy } from '../derive/hierarchy.ts';
import { partRows } from '../derive/parts.ts';
import { isWithheld, NOT_MEANINGFUL, SUPPRESSED } from '../derive/states.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Period } from '../model/period.ts';
import type { Block, Series } from '../model/series.ts';
import { gate } from './gate.ts';
import type { Reason } from './primary.ts';

/** The rows of the areas that are made up of others, and of their parts in each period; parts come first. */
type Wholes = readonly { readonly row: number; readonly parts: readonly Int32Array[] }[];

export type WithholdOnlyParts = (
  open: Series,
  shown: Series,
  indicator: Pick<Indicator, 'type'>,
  count: (reason: Reason) => void,
) => Series;

/**
 * Withholds figures of areas that come down to one withheld part: the only one there is, or the only one that is not exactly nothing.
 * Other parts that nobody knows make no difference where the figure is that of the withheld part.
 */
export function onlyPartsIn(hierarchy: Hierarchy): WithholdOnlyParts {
  const wholesOf = wholesIn(hierarchy);
  return (open, shown, { type }, count) => {
    const change = (block: Block, before: Block): Block => {
      if (!block.state.some(isWithheld)) return block;
      const state = closed(before, block.state, type, wholesOf(open), open.periods.length);
      return gate(block, (at) => (isWithheld(state[at]!) ? 'onlyPart' : null), count);
    };
    const slices = [...shown.slices].map(([key, block]) => [key, change(block, open.slices.get(key)!)] as const);
    return { ...shown, total: change(shown.total, open.total), slices: new Map(slices) };
  };
}

/** Most tables of a portal have the same areas and periods: then the parts are not looked up again. */
function wholesIn(hierarchy: Hierarchy): (series: Series) => Wholes {
  let [last, known]: [Series | null, Wholes] = [null, []];
  return (series) => {
    if (last === null || !(alike(last.areas, series.areas) && alike(last.periods.map(dayOf), series.periods.map(dayOf)))) {
      known = hierarchy.wholes.flatMap(({ id }) => {
        const row = series.areaIndex.get(id);
        return row === undefined ? [] : [{ row, parts: partRows(id, series, hierarchy) }];
      });
    }
    last = series;
    return known;
  };
}

const dayOf = ({ end }: Period): number => end;
const alike = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one === other || (one.length === other.length && one.every((each, i) => each === other[i]));

/** The states with those of the wholes withheld that must be; again until nothing changes, for areas may contain one another. */
function closed(open: Block, shown: Uint8Array, type: Indicator['type'], wholes: Wholes, width: number): Uint8Array {
  const state = shown.slice();
  for (let changed = true; changed;) {
    changed = false;
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

/** Whether a part adds exactly nothing to the whole. */
function isNothing({ value, numerator, denominator }: Block, at: number, type: Indicator['type']): boolean {
  if (type === 'mean' || type === 'median') return denominator[at] === 0;
  return (Number.isNaN(numerator[at]!) ? value[at]! : numerator[at]!) === 0;
}

const differ = (a: number, b: number): boolean => a !== b && !(Number.isNaN(a) || Number.isNaN(b));
