import { gap } from '../derive/difference.ts';
import { isTotal } from '../derive/is-total.ts';
import { exceedsNoise, outsideOf } from '../derive/noise.ts';
import type { Cell, Known } from '../model/cell.ts';
import { directionOf, UNCHECKED } from './direction.ts';
import type { ExtractFacts, ExtractMeasure } from './extract-facts.ts';
import { differenceAmount } from '../text/difference-amount.ts';
import { extractWord, type ExtractWord } from '../text/extract-words.ts';
import { sentencesOf } from '../text/list.ts';
import { formatWithUnit } from '../text/number.ts';
import { partsText } from '../text/parts.ts';
import { duringKey } from '../text/period-key.ts';
import { asBase, asPlace } from '../text/place.ts';
import { roundTo } from '../text/round.ts';
import { flagWord } from '../text/signs.ts';

type Facts = Pick<ExtractFacts, 'language' | 'areas'>;
type Holes = Readonly<Record<string, string>>;

/** An indicator in sentences: the figure or why there is none, how it compares, how it changed. Nothing is good or bad. */
export function extractSentences(facts: Facts, measure: ExtractMeasure): string {
  const { cell, key } = measure.figures[0]!;
  if (cell.kind !== 'value') return absence(facts, cell.kind, key);
  const figure = `${figureText(facts, measure, cell)}${distances(facts, measure)}.`;
  return sentencesOf([figure, ...chances(facts, measure), ...change(facts, measure)]);
}

const word = ({ language }: Facts, key: ExtractWord, holes: Holes = {}): string => extractWord(language, key, holes);

function absence(facts: Facts, kind: Exclude<Cell['kind'], 'value'>, key: string): string {
  const period = duringKey(key, facts.language) ?? '';
  const isWithheld = kind === 'suppressed' || kind === 'protected';
  return word(facts, isWithheld ? 'withheld' : kind, { period });
}

/** `12,3 % (2024; 620 von 5.060; vorläufig)` */
function figureText(facts: Facts, measure: ExtractMeasure, cell: Known): string {
  const { language } = facts;
  const { unit, decimals } = measure;
  const marks = cell.flags.filter((flag) => flag !== 'computed').map((flag) => flagWord(flag, language));
  const inside = [measure.figures[0]!.period, partsText(measure, cell, language), ...marks].filter((part) => part !== '');
  return `${formatWithUnit(cell.value, unit, { decimals, language, grouping: 'table' })} (${inside.join('; ')})`;
}

interface Compared {
  readonly name: string;
  readonly value: number;
  /** Whether it is more than chance explains; null where that cannot be told. */
  readonly real: boolean | null;
}

/** How far the area is from those it is part of, as far as the figures are of the same time. Totals are not compared. */
function compared({ areas }: Facts, measure: ExtractMeasure): Compared[] {
  const [own, ...others] = measure.figures;
  if (own?.cell.kind !== 'value' || isTotal(measure)) return [];
  const { cell, key } = own;
  return others.flatMap((other, index) => {
    if (other.cell.kind !== 'value' || other.key !== key) return [];
    const real = exceedsNoise(measure, cell, outsideOf(measure, cell, other.cell));
    return { name: areas[index + 1]!.name, value: gap(cell.value, other.cell.value), real };
  });
}

/** `, 4,4 Prozentpunkte höher als im Landkreis Auental, 3,2 …` */
function distances(facts: Facts, measure: ExtractMeasure): string {
  return compared(facts, measure)
    .filter(({ real }) => real !== false)
    .map(({ name, value, real }) => {
      const place = asPlace(name, facts.language);
      if (roundTo(value, measure.decimals) === 0) return `, ${word(facts, 'same', { place })}`;
      const x = differenceAmount({ ...measure, language: facts.language, value: Math.abs(value) });
      const mark = real === null ? UNCHECKED : '';
      return `, ${word(facts, value > 0 ? 'higher' : 'lower', { x, place })}${mark}`;
    })
    .join('');
}

const chances = (facts: Facts, measure: ExtractMeasure): string[] =>
  compared(facts, measure)
    .filter(({ real }) => real === false)
    .map(({ name }) => `${word(facts, 'chance', { base: asBase(name, facts.language) })}.`);

/** From the first figure that can be compared to the one shown. */
function change(facts: Facts, measure: ExtractMeasure): string[] {
  const { past, decimals, unit, broken, type } = measure;
  const { language } = facts;
  const [first, last] = [past[0], past.at(-1)];
  const afterBreak = broken && type !== 'index' ? [word(facts, 'afterBreak')] : [];
  if (first === undefined || last === undefined || first === last || last.key !== measure.figures[0]!.key) return afterBreak;
  const direction = directionOf(measure, last, first);
  if (direction === null) return afterBreak;
  const x = formatWithUnit(first.value, unit, { decimals, language, grouping: 'table' });
  const isLevel = roundTo(last.value, decimals) === roundTo(first.value, decimals);
  const mark = direction.checked || isLevel ? '' : UNCHECKED;
  return [`${word(facts, isLevel ? 'level' : direction.word, { from: first.period, x })}${mark}.`, ...afterBreak];
}
