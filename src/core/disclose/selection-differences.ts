import type { SelectionRefusal } from '../text/selection-words.ts';
import { tooSmall } from './primary.ts';
import { addUp, judged, type SelectionGround, type SelectionKind, type SelectionWhole, type Sum } from './selection-ground.ts';
import { isHidden, isOneWithheld, restOf } from './selection-rest.ts';

interface Objection {
  readonly reason: Extract<SelectionRefusal['reason'], 'difference' | 'rest' | 'whole'>;
  readonly name: string;
}

/**
 * Why a sum must not stand beside what is published: one subtraction would leave a number that is too small, or a single withheld
 * figure. Null where nothing speaks against it. What takes several subtractions of published figures can be had without any sum; that
 * is the gate's business, not that of a selection.
 */
export function refuseDifferences(
  sum: Sum,
  chosen: readonly number[],
  base: ReadonlySet<number>,
  ground: SelectionGround,
): Objection | null {
  const told = ground.wholes.find((whole) => isHidden(whole) && consistsOf(whole, chosen, base, ground));
  if (told) return { reason: 'whole', name: told.name };
  for (const whole of ground.wholes) {
    if (whole.state !== 'value' || !contains(whole, base)) continue;
    const rest = restOf(whole, base, ground);
    if (isOneWithheld(rest, whole, ground)) return { reason: 'rest', name: whole.name };
    if (rest.isOpen && leavesTooLittle(sum, whole, ground)) return { reason: 'difference', name: whole.name };
  }
  return null;
}

const contains = ({ parts }: SelectionWhole, base: ReadonlySet<number>): boolean => {
  const own = new Set(parts);
  return [...base].every((part) => own.has(part));
};

/** Whether a withheld area is made up of chosen areas, so that the others of them would leave it. */
function consistsOf(
  { parts, more }: SelectionWhole,
  chosen: readonly number[],
  base: ReadonlySet<number>,
  { wholes, cell }: SelectionGround,
): boolean {
  const ground = new Set(parts.filter((part) => cell(part)?.state !== 'notMeaningful'));
  if (more || ground.size === 0 || ![...ground].every((part) => base.has(part))) return false;
  const pieces = chosen.map((at) => wholes.find((whole) => whole.at === at)?.parts ?? [at]);
  return pieces.every((piece) => piece.every((part) => ground.has(part)) || !piece.some((part) => ground.has(part)));
}

/** Whether the area less the sum is a number that the rules withhold. */
function leavesTooLittle(sum: Sum, whole: SelectionWhole, { kind, limits }: SelectionGround): boolean {
  const less: Sum = { value: -sum.value, numerator: -sum.numerator, denominator: -sum.denominator };
  const beside = addUp([withNumerator(whole, kind), less], kind);
  return tooSmall(judged(beside, kind), limits) !== null || tellsAll(beside, kind);
}

/** Nobody, or everybody: then the same is known of every single part. */
const tellsAll = ({ value, numerator, denominator }: Sum, { type, aggregation }: SelectionKind): boolean =>
  aggregation === 'ratio' ? numerator === 0 || (type === 'share' && numerator === denominator) : value === 0;

/** A quotient delivered without numerator has one all the same. */
const withNumerator = ({ value, numerator, denominator }: Sum, { per, aggregation }: SelectionKind): Sum => ({
  value,
  numerator: aggregation === 'ratio' && Number.isNaN(numerator) ? Math.round((value / per) * denominator) : numerator,
  denominator,
});
