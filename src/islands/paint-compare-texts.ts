import { differenceKind } from '../core/derive/difference.ts';
import type { Absence } from '../core/model/cell.ts';
import type { Language } from '../core/model/localized.ts';
import { comparisonHeadline, comparisonSentence, type ComparisonFacts } from '../core/text/comparison-sentence.ts';
import { formatWithUnit } from '../core/text/number.ts';
import { duringKey } from '../core/text/period-key.ts';
import { capitalised } from '../core/text/place.ts';
import { roundTo } from '../core/text/round.ts';
import { repeatedUnit } from '../core/text/unit.ts';
import { CELL_STATES, showsFigure } from '../core/view/map-figures.ts';
import type { IndicatorFile } from '../core/view/map-indicator.ts';
import type { Scene } from './map-view.ts';
import { comparison, figureText, viewCell } from './map-words.ts';
import type { Against } from './paint-against.ts';
import type { Sides } from './paint-sides.ts';
import { paintWord } from './paint-words.ts';

/** What the sentences tell; `own` are the areas of the level that exist in the period. */
export function comparisonFacts(
  { level, data, period, figures }: Scene,
  { than, self }: Against,
  differences: readonly number[],
  own: readonly number[],
  language: Language,
): ComparisonFacts {
  const absences: Partial<Record<Absence, number>> = {};
  for (const k of own) {
    const state = CELL_STATES[figures.states[k]!]!;
    if (state !== 'value' && state !== 'zero' && state !== 'nearlyZero') absences[state] = (absences[state] ?? 0) + 1;
  }
  const { key, label } = data.periods[period]!;
  const known = own.filter((k) => !Number.isNaN(differences[k]));
  const compared = known.filter((k) => k !== self);
  return {
    language,
    when: duringKey(key, language) ?? label,
    many: level.many,
    than,
    others: self !== null && self < level.own,
    share: data.type === 'share',
    kind: differenceKind(data),
    unit: data.unit,
    decimals: data.decimals,
    differences: compared.map((k) => ({ name: level.names[k]!, shown: roundTo(differences[k]!, data.decimals) })),
    apart: own.filter((k) => showsFigure(figures.states[k]!)).length - known.length,
    total: own.length,
    absences,
  };
}

/** What the map of differences shows, and what has to be known about it. */
export function sentenceOf(
  { data, period }: Scene,
  against: Against,
  { reasons }: Sides,
  facts: ComparisonFacts,
  language: Language,
): string {
  const { label, sentence } = data.periods[period]!;
  if (facts.differences.length + facts.apart === 0) return sentence;
  if (against.period === period) return paintWord(language, 'samePeriod', { period: label });
  const sentences = [comparisonSentence(facts)];
  // One area for all, and it has no figure.
  if (facts.apart > 0 && facts.differences.length === 0 && against.kind === 'area')
    sentences.unshift(`${capitalised(reasons[0]!)}.`);
  if (against.period !== null && isBroken(data, against.period, period)) {
    const [a, b] = [against.period, period].sort((one, other) => one - other);
    sentences.push(paintWord(language, 'broken', { a: data.periods[a!]!.label, b: data.periods[b!]!.label }));
  }
  return sentences.join(' ');
}

/** Nothing is claimed of a period and itself, nor across a break of the series. */
export function headlineOf({ data, period }: Scene, against: Against, facts: ComparisonFacts): string | null {
  const other = against.period;
  if (other !== null && (other === period || isBroken(data, other, period))) return null;
  return comparisonHeadline(facts);
}

/** Whether a break of the series lies between two periods. */
export function isBroken({ breaks, periods }: Pick<IndicatorFile, 'breaks' | 'periods'>, one: number, other: number): boolean {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  return periods.slice(from + 1, to + 1).some(({ key }) => breaks.includes(key));
}

/** `34,2 % (2024); 12,1 Prozentpunkte mehr als im Landkreis Auental (22,1 %)`; a reason where there is nothing to compare with. */
export function readComparison(
  scene: Scene,
  against: Against,
  { values, reasons }: Sides,
  difference: number,
  k: number,
  language: Language,
): string {
  const { data, figures } = scene;
  const figure = figureText(scene, viewCell(scene, k, language), language);
  if (!showsFigure(figures.states[k]!)) return figure;
  if (Number.isNaN(difference)) return `${figure}; ${reasons[k]!}`;
  if (k === against.self) return `${figure}; ${paintWord(language, 'self')}`;
  const unit = repeatedUnit(data.unit);
  const side = formatWithUnit(values[k]!, unit, { decimals: data.decimals, language, grouping: 'table' });
  const brief = data.differenceUnit === data.unit ? { ...scene, data: { ...data, differenceUnit: unit } } : scene;
  return `${figure}; ${comparison(brief, difference, against.thanOf(k), language)} (${side})`;
}
