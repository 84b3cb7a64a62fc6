import { COMPUTED } from '../derive/states.ts';
import type { Absence } from '../model/cell.ts';
import type { Indicator } from '../model/indicator.ts';
import { isTotal } from '../derive/is-total.ts';
import type { SelectionFigure, SelectionRefusal } from '../text/selection-words.ts';
import { tooSmall } from './primary.ts';
import { refuseDifferences } from './selection-differences.ts';
import { addUp, judged, type SelectionCell, type SelectionGround, type Sum } from './selection-ground.ts';
import { isAll, overlap, partsAt } from './selection-parts.ts';

export interface SelectionSum extends SelectionFigure {
  /** `whole` where the areas are all parts of a published area: then its figure is given. */
  readonly kind: 'sum' | 'ratio' | 'whole';
  readonly flags: number;
  /** The name of that area; else empty. */
  readonly name: string;
}

export type SelectionResult = SelectionSum | ({ readonly kind: 'refused' } & SelectionRefusal);

/**
 * The figure of several areas together, from published figures only: a sum, or the ratio of sums, never a mean of ratios. Refused where
 * it cannot be known, and where the sum, or its difference from a larger published area, would be a number that the rules withhold.
 * The order of the chosen areas does not matter.
 */
export function sumOfSelection(chosen: Iterable<number>, ground: SelectionGround): SelectionResult {
  const at = [...new Set(chosen)].sort((a, b) => a - b);
  if (at.length === 0) return refused('empty');
  const cells = at.map((position) => cellAt(position, ground));
  const overlapping = overlap(at, ground);
  if (overlapping.length > 0)
    return refused(
      'overlap',
      overlapping.map((position) => cellAt(position, ground).name),
    );

  const base = new Set(at.flatMap((position) => partsAt(position, ground) ?? [position]));
  const same = ground.wholes.find(
    (whole) => whole.state === 'value' && Number.isFinite(whole.value) && isAll(whole, base, ground),
  );
  if (same) return { ...figureOf(same), kind: 'whole', count: at.length, flags: same.flags, name: same.name };

  const { type, aggregation } = ground.kind;
  const sums = isTotal({ type });
  if (NEVER.includes(type) || aggregation === 'none' || (aggregation === 'sum' && !sums)) return refused('notAdditive');
  const adding = cells.filter(({ state }) => state !== 'notMeaningful');
  const absent = adding.length === 0 ? cells : adding.filter(({ state }) => state !== 'value');
  if (absent.length > 0)
    return refused(
      'noFigure',
      names(absent),
      absent.map(({ state }) => state as Absence),
    );
  const unknown =
    aggregation === 'ratio' ? adding.filter(({ numerator, denominator }) => Number.isNaN(numerator + denominator)) : [];
  if (unknown.length > 0) return refused('noParts', names(unknown));

  const sum = addUp(adding, ground.kind);
  if (aggregation === 'ratio' && sum.denominator === 0)
    return refused(
      'noFigure',
      names(adding),
      adding.map(() => 'notMeaningful' as const),
    );
  if (!Number.isFinite(sum.value)) return refused('tooLarge');
  if (tooSmall(judged(sum, ground.kind), ground.limits) !== null) return refused('tooSmall');
  const refusal = refuseDifferences(sum, at, base, ground);
  if (refusal !== null) return refused(refusal.reason, [refusal.name]);
  const flags = adding.reduce((bits, cell) => bits | cell.flags, COMPUTED);
  return { ...sum, kind: aggregation === 'ratio' ? 'ratio' : 'sum', count: at.length, flags, name: '' };
}

/** Types whose figures say nothing about the whole, whatever the declaration says. */
const NEVER: readonly Indicator['type'][] = ['mean', 'median', 'index'];

const UNKNOWN: SelectionCell = { name: '?', state: 'missing', value: NaN, numerator: NaN, denominator: NaN, flags: 0 };

/** A figure that is no number is none. */
function cellAt(position: number, ground: SelectionGround): SelectionCell {
  const cell = ground.cell(position) ?? UNKNOWN;
  return cell.state !== 'value' || Number.isFinite(cell.value) ? cell : { ...UNKNOWN, name: cell.name };
}

const refused = (
  reason: SelectionRefusal['reason'],
  names: readonly string[] = [],
  states: readonly Absence[] = [],
): SelectionResult => ({ kind: 'refused', reason, names, states });

const names = (cells: readonly SelectionCell[]): string[] => cells.map(({ name }) => name);

const figureOf = ({ value, numerator, denominator }: Sum): Sum => ({ value, numerator, denominator });
