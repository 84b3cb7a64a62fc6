import { isWithheld, SUPPRESSED } from '../derive/states.ts';
import type { Block } from '../model/series.ts';
import type { Reason } from './primary.ts';

/** Says of a figure (by its position in the block) why it must not be shown; null lets it pass. */
export type Rule = (at: number) => Reason | null;

/**
 * A block with every figure withheld that a rule objects to. Where there is no figure, no column keeps a number, and what is withheld
 * keeps no note. The block itself is not changed; it is returned as it is when there is nothing to do.
 */
export function gate(block: Block, rule: Rule, count: (reason: Reason) => void): Block {
  let open = block;
  for (let at = 0; at < block.state.length; at++) {
    const reason = block.state[at] === 0 ? rule(at) : null;
    if (reason !== null) count(reason);
    if (reason === null && (block.state[at] === 0 || isEmpty(block, at))) continue;
    if (open === block) open = copyOf(block);
    if (reason !== null) open.state[at] = SUPPRESSED;
    empty(open, at);
  }
  return open;
}

const columnsOf = ({ value, numerator, denominator, bounds }: Block): Float64Array[] =>
  bounds ? [value, numerator, denominator, bounds.lower, bounds.upper] : [value, numerator, denominator];

const isEmpty = (block: Block, at: number): boolean =>
  block.flags[at] === 0 &&
  !(isWithheld(block.state[at]!) && block.notes.has(at)) &&
  columnsOf(block).every((column) => Number.isNaN(column[at]!));

function empty(block: Block, at: number): void {
  for (const column of columnsOf(block)) column[at] = NaN;
  block.flags[at] = 0;
  if (isWithheld(block.state[at]!)) block.notes.delete(at);
}

function copyOf({ value, numerator, denominator, bounds, state, flags, notes }: Block): Block {
  return {
    value: value.slice(),
    numerator: numerator.slice(),
    denominator: denominator.slice(),
    bounds: bounds && { lower: bounds.lower.slice(), upper: bounds.upper.slice() },
    state: state.slice(),
    flags: flags.slice(),
    notes: new Map(notes),
  };
}
