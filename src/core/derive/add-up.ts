import type { AreaId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Language } from '../model/localized.ts';
import type { Block, Series } from '../model/series.ts';
import { notComputedNote } from '../text/notes.ts';
import { roundTo } from '../text/round.ts';
import { COMPUTED, graver, isWithheld, MISSING, NOT_MEANINGFUL } from './states.ts';

interface Recipe {
  readonly indicator: Pick<Indicator, 'aggregation' | 'per'>;
  /** Of the notes that say why a figure was not computed. */
  readonly language: Language;
}

/** Fills the row of an area from the rows of its parts in each period. */
export function addUp(
  series: Series,
  block: Block,
  area: AreaId,
  parts: readonly Int32Array[],
  { indicator, language }: Recipe,
): void {
  const { aggregation, per } = indicator;
  const row = series.areaIndex.get(area)! * series.periods.length;
  parts.forEach((these, period) => {
    if (these.length === 0) return;
    const at = row + period;
    const sum = tally(block, these, series.periods.length, period);
    const quotient = aggregation === 'ratio' && sum.state === 0;
    if (quotient && sum.denominator === 0) sum.state = NOT_MEANINGFUL;
    else if (quotient && Number.isNaN(sum.numerator + sum.denominator)) sum.state = MISSING;
    const value = quotient ? (sum.numerator / sum.denominator) * per : roundTo(sum.value, 10);
    const tooLarge = sum.state === 0 && !(Number.isFinite(value) && (!quotient || Number.isFinite(sum.denominator)));
    block.state[at] = tooLarge || isWithheld(sum.state) ? MISSING : sum.state;
    if (tooLarge) block.notes.set(at, notComputedNote('tooLarge', language));
    else if (sum.state === 0) {
      block.flags[at] = sum.flags | COMPUTED;
      block.value[at] = value;
      if (quotient) block.numerator[at] = roundTo(sum.numerator, 10);
      if (quotient) block.denominator[at] = roundTo(sum.denominator, 10);
    } else if (isWithheld(sum.state)) block.notes.set(at, notComputedNote('partWithheld', language));
    else if (sum.state === MISSING && sum.present > 0) block.notes.set(at, notComputedNote('partMissing', language));
  });
}

/** Sums of the parts in a period; `state` is 0 when all of them have a figure (or none applies), else the gravest reason why not. */
function tally(block: Block, rows: Int32Array, width: number, period: number) {
  const sum = { state: 0, flags: 0, present: 0, value: 0, numerator: 0, denominator: 0 };
  for (const row of rows) {
    const at = row * width + period;
    const state = row < 0 ? MISSING : block.state[at]!;
    if (state !== NOT_MEANINGFUL) sum.state = graver(sum.state, state);
    if (state !== 0) continue;
    sum.present += 1;
    sum.flags |= block.flags[at]!;
    sum.value += block.value[at]!;
    sum.numerator += block.numerator[at]!;
    sum.denominator += block.denominator[at]!;
  }
  if (sum.state === 0 && sum.present === 0) sum.state = NOT_MEANINGFUL;
  return sum;
}
