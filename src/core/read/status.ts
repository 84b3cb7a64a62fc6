import type { Absence, Flag } from '../model/cell.ts';
import type { Signs } from '../model/declaration.ts';

/** What a table can say in its status column: letters of the contract and of SDMX. Case matters: `u` is uncertain, `U` not to be shown. */
const STATUS: ReadonlyMap<string, Absence | Flag | 'normal'> = new Map([
  ['A', 'normal'],
  ['m', 'missing'],
  ['M', 'missing'],
  ['L', 'later'],
  ['…', 'later'],
  ['...', 'later'],
  ['s', 'suppressed'],
  ['C', 'suppressed'],
  ['D', 'protected'],
  ['U', 'unreliable'],
  ['/', 'unreliable'],
  ['x', 'notMeaningful'],
  ['X', 'notMeaningful'],
  ['N', 'notMeaningful'],
  ['p', 'provisional'],
  ['P', 'provisional'],
  ['r', 'revised'],
  ['e', 'estimated'],
  ['E', 'estimated'],
  ['f', 'forecast'],
  ['F', 'forecast'],
  ['u', 'uncertain'],
  ['b', 'break'],
  ['B', 'break'],
  ['c', 'computed'],
  ['g', 'recomputed'],
]);

const ABSENT: ReadonlySet<string> = new Set<Absence>([
  'missing',
  'later',
  'suppressed',
  'protected',
  'unreliable',
  'notMeaningful',
]);

export interface Status {
  readonly absence: Absence | null;
  readonly flags: readonly Flag[];
}

export const NO_STATUS: Status = { absence: null, flags: [] };

/** Reads a status cell: one state, or flags (`pe`, `p, e`), or a state with flags; null when there is a letter it does not know. */
export function parseStatus(text: string): Status | null {
  const trimmed = text.trim();
  if (trimmed === '') return NO_STATUS;
  const parts = STATUS.has(trimmed) ? [trimmed] : [...trimmed.replace(/[\s,;+]+/g, '')];
  let absence: Absence | null = null;
  const flags = new Set<Flag>();
  for (const part of parts) {
    const meaning = STATUS.get(part);
    if (meaning === undefined) return null;
    if (ABSENT.has(meaning)) {
      // Our own files write `C;D` for a figure that is withheld to protect another one.
      const secondary = absence === 'suppressed' && meaning === 'protected';
      if (absence !== null && absence !== meaning && !secondary) return null;
      absence = meaning as Absence;
    } else if (meaning !== 'normal') flags.add(meaning as Flag);
  }
  return { absence, flags: [...flags] };
}

/** What stands in a value cell instead of a number; `zero` is exactly nothing, `blank` leaves it to the status. */
export type Sign = Absence | 'zero' | 'blank';

const SIGNS: readonly (readonly [string, Sign])[] = [
  ['', 'blank'],
  ['.', 'blank'],
  ['–', 'zero'],
  ['-', 'zero'],
  ['—', 'zero'],
  ['…', 'later'],
  ['...', 'later'],
  ['/', 'unreliable'],
  ['x', 'notMeaningful'],
  ['X', 'notMeaningful'],
];

/** The signs of the contract, and those of the portal's own that mean one thing only and are no number. */
export function signTable(own: Signs): ReadonlyMap<string, Sign> {
  const table = new Map<string, Sign>(SIGNS);
  // A figure that protects another one is made by the portal; a table can only say that one is withheld.
  const { nearlyZero: _, protected: __, ...others } = own;
  const signs = Object.entries(others) as [Exclude<Sign, 'blank'>, string][];
  for (const [state, sign] of signs) {
    const alone = signs.every(([other, text]) => other === state || text !== sign);
    if (alone && !table.has(sign) && !/\d/.test(sign)) table.set(sign, state);
  }
  return table;
}
