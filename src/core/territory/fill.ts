import { graver, isWithheld, MISSING, NOT_MEANINGFUL, RECOMPUTED, SUPPRESSED } from '../derive/states.ts';
import { FLAGS } from '../model/cell.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Block } from '../model/series.ts';
import { roundTo } from '../text/round.ts';

/** A cell that goes into another one; NaN for the row of an area that has none. */
interface Source {
  readonly at: number;
  readonly share: number;
}

const ESTIMATED = 1 << FLAGS.indexOf('estimated');

/** A cell of which a table says nothing at all. */
export const isEmpty = ({ state, notes }: Block, at: number): boolean => state[at] === MISSING && !notes.has(at);

/** Fills a cell from others of the same block; nothing happens where one of them is missing. */
export function fillCell(block: Block, at: number, sources: readonly Source[], indicator: Indicator): void {
  const [only] = sources;
  if (only !== undefined && sources.length === 1 && only.share === 1) copyCell(block, at, only.at);
  else sumCells(block, at, sources, indicator);
}

/** As it is: with every state, mark, bound and note. */
function copyCell(block: Block, to: number, from: number): void {
  if (Number.isNaN(from)) return;
  const { value, numerator, denominator, bounds, state, flags, notes } = block;
  for (const column of [value, numerator, denominator, ...(bounds ? [bounds.lower, bounds.upper] : [])])
    column[to] = column[from]!;
  state[to] = state[from]!;
  flags[to] = flags[from]!;
  const note = notes.get(from);
  if (note !== undefined) notes.set(to, note);
}

/** What is withheld in one part is withheld in the sum: with the other parts it would be told. */
function sumCells(block: Block, at: number, sources: readonly Source[], { aggregation, per }: Indicator): void {
  const sum = { state: 0, flags: RECOMPUTED, present: 0, value: 0, numerator: 0, denominator: 0 };
  for (const { at: from, share } of sources) {
    const state = Number.isNaN(from) ? MISSING : block.state[from]!;
    if (state !== NOT_MEANINGFUL) sum.state = graver(sum.state, state);
    if (state !== 0) continue;
    sum.present += 1;
    sum.flags |= block.flags[from]! | (share === 1 ? 0 : ESTIMATED);
    sum.value += block.value[from]! * share;
    sum.numerator += block.numerator[from]!;
    sum.denominator += block.denominator[from]!;
  }
  const quotient = aggregation === 'ratio';
  if (sum.state === 0 && (sum.present === 0 || (quotient && sum.denominator === 0))) sum.state = NOT_MEANINGFUL;
  const value = quotient ? (sum.numerator / sum.denominator) * per : roundTo(sum.value, 10);
  if (sum.state === 0 && !(Number.isFinite(value) && (!quotient || Number.isFinite(sum.denominator)))) sum.state = MISSING;
  block.state[at] = isWithheld(sum.state) ? SUPPRESSED : sum.state;
  if (sum.state !== 0) return;
  block.value[at] = value;
  block.flags[at] = sum.flags;
  if (!quotient) return;
  block.numerator[at] = roundTo(sum.numerator, 10);
  block.denominator[at] = roundTo(sum.denominator, 10);
}
