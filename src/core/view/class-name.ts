import { classOf, type Classes } from '../derive/classes.ts';
import { stateOf, type Cell } from '../model/cell.ts';

/** How a cell is drawn: `c0` … by class, `z` for exactly nothing, `s-…` for a figure that is not there. */
export function classNameOf(cell: Cell, classes: Classes, decimals: number): string {
  if (cell.kind !== 'value') return `s-${cell.kind}`;
  return stateOf(cell, decimals) === 'zero' ? 'z' : `c${classOf(classes, cell.value)}`;
}
