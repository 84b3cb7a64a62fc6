import { ABSENCES, FLAGS, type Absence } from '../model/cell.ts';

/** The code of an absence in `Block.state`. */
export const codeOf = (absence: Absence): number => ABSENCES.indexOf(absence) + 1;

export const MISSING = codeOf('missing');
export const SUPPRESSED = codeOf('suppressed');
export const PROTECTED = codeOf('protected');
export const NOT_MEANINGFUL = codeOf('notMeaningful');

export const COMPUTED = 1 << FLAGS.indexOf('computed');
export const RECOMPUTED = 1 << FLAGS.indexOf('recomputed');

export const isWithheld = (state: number): boolean => state === SUPPRESSED || state === PROTECTED;

/** Of several reasons why a result cannot be computed the graver one is told. */
const GRAVITY: Readonly<Record<Absence, number>> = {
  notMeaningful: 1,
  unreliable: 2,
  later: 3,
  missing: 4,
  protected: 5,
  suppressed: 6,
};
const RANKS: readonly number[] = [0, ...ABSENCES.map((absence) => GRAVITY[absence])];

export const graver = (a: number, b: number): number => (RANKS[a]! >= RANKS[b]! ? a : b);
