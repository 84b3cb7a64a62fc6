import type { AreaId, IndicatorId } from '../model/ids.ts';
import type { Derivation, Indicator, SeriesRef } from '../model/indicator.ts';
import type { Language } from '../model/localized.ts';
import { createSeries, sliceKey, type Series } from '../model/series.ts';
import { notComputedNote } from '../text/notes.ts';
import { roundTo } from '../text/round.ts';
import type { Refusal } from './refusal.ts';
import { COMPUTED, graver, isWithheld, MISSING, NOT_MEANINGFUL } from './states.ts';
import { matchingPeriod, sumParts, type Part, type Sums } from './sum-parts.ts';
import { wholeDimension } from './whole-dimension.ts';

export interface Kitchen {
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly series: ReadonlyMap<IndicatorId, Series>;
  /** Areas the result may have rows for. */
  readonly wanted: (area: AreaId) => boolean;
  readonly language: Language;
}

/** Computes an indicator by its recipe: sums of parts, divided where there is a denominator, times the factor. */
export function quotient(id: IndicatorId, recipe: Derivation, kitchen: Kitchen): Series | Refusal['reason'] {
  const refs = [...recipe.numerator, ...recipe.denominator];
  const parts = refs.map((ref) => resolve(ref, kitchen));
  const first = parts[0];
  if (!first || !parts.every((part) => part !== null)) return 'unknownPart';

  const areas = first.series.areas.filter(
    (area) => kitchen.wanted(area) && parts.every(({ series }) => series.areaIndex.has(area)),
  );
  const periods = first.series.periods.filter((period) => parts.every(({ series }) => matchingPeriod(series, period) >= 0));
  if (periods.length === 0) return 'noCommonPeriod';

  const sums = (side: readonly SeriesRef[]): Sums => sumSide(side, kitchen, areas, periods);
  const result = createSeries(id, areas, periods);
  fill(
    result,
    recipe.factor,
    sums(recipe.numerator),
    recipe.denominator.length > 0 ? sums(recipe.denominator) : null,
    kitchen.language,
  );
  return result;
}

function resolve({ indicator, selection }: SeriesRef, { series }: Kitchen): Part | null {
  const found = series.get(indicator);
  const block = selection.size === 0 ? found?.total : found?.slices.get(sliceKey(selection));
  return found && block ? { series: found, block } : null;
}

/** The sum of one side; where a category is not known but the total over all of them is, the total. */
function sumSide(refs: readonly SeriesRef[], kitchen: Kitchen, areas: Series['areas'], periods: Series['periods']): Sums {
  const sums = sumParts(
    refs.map((ref) => resolve(ref, kitchen)!),
    areas,
    periods,
  );
  const whole = wholeDimension(refs, kitchen.indicators.get(refs[0]!.indicator)?.dimensions ?? []);
  const total = whole && resolve(whole[0]!, kitchen);
  if (!total || !sums.state.some((state) => state !== 0)) return sums;
  const totals = sumParts([total], areas, periods);
  sums.state.forEach((state, at) => {
    if (state === 0 || totals.state[at] !== 0) return;
    sums.state[at] = 0;
    sums.value[at] = totals.value[at]!;
    sums.flags[at] = totals.flags[at]!;
  });
  return sums;
}

function fill({ total }: Series, factor: number, numerator: Sums, denominator: Sums | null, language: Language): void {
  for (let at = 0; at < total.state.length; at++) {
    const n = numerator.value[at]!;
    const d = denominator?.value[at] ?? 1;
    let state = graver(numerator.state[at]!, denominator?.state[at] ?? 0);
    if (state === 0 && d === 0) state = NOT_MEANINGFUL;
    const value = denominator ? (n / d) * factor : roundTo(n * factor, 10);
    const tooLarge = state === 0 && !(Number.isFinite(value) && Number.isFinite(d));
    if (tooLarge) total.notes.set(at, notComputedNote('tooLarge', language));
    if (isWithheld(state)) total.notes.set(at, notComputedNote('partWithheld', language));
    total.state[at] = tooLarge || isWithheld(state) ? MISSING : state;
    if (total.state[at] !== 0) continue;
    total.value[at] = value;
    total.flags[at] = numerator.flags[at]! | (denominator?.flags[at] ?? 0) | COMPUTED;
    if (denominator) total.numerator[at] = roundTo(n, 10);
    if (denominator) total.denominator[at] = roundTo(d, 10);
  }
}
