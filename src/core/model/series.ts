import { ABSENCES, FLAGS, type Absence, type Cell, type Flag, type Known } from './cell.ts';
import type { AreaId, IndicatorId } from './ids.ts';
import type { Period } from './period.ts';

/**
 * All figures of one indicator, stored in columns because a portal may hold millions of them. Row `a`, column `p` of a block stands
 * at `a * periods.length + p`. Read it with `cellAt`, write it while reading or computing with `setCell`.
 */
export interface Series {
  readonly indicator: IndicatorId;
  readonly areas: readonly AreaId[];
  readonly areaIndex: ReadonlyMap<AreaId, number>;
  /** In order, earliest first. */
  readonly periods: readonly Period[];
  readonly total: Block;
  /** Breakdowns by dimension, keyed by `sliceKey`. */
  readonly slices: ReadonlyMap<SliceKey, Block>;
}

export interface Block {
  readonly value: Float64Array;
  /** NaN where there is none. */
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  readonly bounds: { readonly lower: Float64Array; readonly upper: Float64Array } | null;
  /** 0 is a value, n is `ABSENCES[n - 1]`. */
  readonly state: Uint8Array;
  /** Bit n is `FLAGS[n]`. */
  readonly flags: Uint8Array;
  readonly notes: Map<number, string>;
}

export type SliceKey = string & { readonly slice: true };

/** `alter=0-17;geschlecht=w`: the selected category of each dimension, dimensions in alphabetical order. */
export const sliceKey = (selection: ReadonlyMap<string, string>): SliceKey =>
  [...selection]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([dimension, category]) => `${dimension}=${category}`)
    .join(';') as SliceKey;

const MISSING = ABSENCES.indexOf('missing') + 1;

export function createBlock(size: number, withBounds = false): Block {
  const column = (): Float64Array => new Float64Array(size).fill(NaN);
  return {
    value: column(),
    numerator: column(),
    denominator: column(),
    bounds: withBounds ? { lower: column(), upper: column() } : null,
    state: new Uint8Array(size).fill(MISSING),
    flags: new Uint8Array(size),
    notes: new Map(),
  };
}

/** An empty series: every cell of it is missing until `setCell` says otherwise. */
export function createSeries(
  indicator: IndicatorId,
  areas: readonly AreaId[],
  periods: readonly Period[],
  slices: readonly SliceKey[] = [],
  withBounds = false,
): Series {
  const size = areas.length * periods.length;
  return {
    indicator,
    areas,
    areaIndex: new Map(areas.map((area, index) => [area, index])),
    periods,
    total: createBlock(size, withBounds),
    slices: new Map(slices.map((key) => [key, createBlock(size, withBounds)])),
  };
}

export function setCell(block: Block, at: number, cell: Cell): void {
  if (cell.note !== undefined) block.notes.set(at, cell.note);
  else block.notes.delete(at);
  const present = cell.kind === 'value';
  block.state[at] = present ? 0 : ABSENCES.indexOf(cell.kind) + 1;
  block.flags[at] = present ? cell.flags.reduce((bits, flag) => bits | (1 << FLAGS.indexOf(flag)), 0) : 0;
  block.value[at] = present ? cell.value : NaN;
  block.numerator[at] = (present ? cell.numerator : undefined) ?? NaN;
  block.denominator[at] = (present ? cell.denominator : undefined) ?? NaN;
  if (block.bounds) {
    block.bounds.lower[at] = (present ? cell.lower : undefined) ?? NaN;
    block.bounds.upper[at] = (present ? cell.upper : undefined) ?? NaN;
  }
}

type Figure = { -readonly [Key in keyof Known]: Known[Key] };

const NO_FLAGS: readonly Flag[] = [];
const flagsIn = (bits: number): readonly Flag[] => (bits === 0 ? NO_FLAGS : FLAGS.filter((_, bit) => (bits & (1 << bit)) !== 0));

/** Called for every cell that a page shows, so it builds one object and no more. */
export function blockCell(block: Block, at: number): Cell {
  const note = block.notes.get(at);
  const state = block.state[at]!;
  if (state !== 0) {
    const kind = ABSENCES[state - 1] as Absence;
    return note === undefined ? { kind } : { kind, note };
  }
  const cell: Figure = { kind: 'value', value: block.value[at]!, flags: flagsIn(block.flags[at]!) };
  const [numerator, denominator] = [block.numerator[at]!, block.denominator[at]!];
  if (!Number.isNaN(numerator)) cell.numerator = numerator;
  if (!Number.isNaN(denominator)) cell.denominator = denominator;
  const [lower, upper] = [block.bounds?.lower[at] ?? NaN, block.bounds?.upper[at] ?? NaN];
  if (!Number.isNaN(lower)) cell.lower = lower;
  if (!Number.isNaN(upper)) cell.upper = upper;
  if (note !== undefined) cell.note = note;
  return cell;
}

/** The cell of an area and a period (by position in `series.periods`); missing where the series knows nothing of the area. */
export function cellAt(series: Series, area: AreaId, period: number, slice?: SliceKey): Cell {
  const row = series.areaIndex.get(area);
  const block = slice === undefined ? series.total : series.slices.get(slice);
  if (row === undefined || block === undefined || period < 0 || period >= series.periods.length) return { kind: 'missing' };
  return blockCell(block, row * series.periods.length + period);
}

export const periodIndex = (series: Series, key: string): number => series.periods.findIndex((period) => period.key === key);
