import { divergingClass } from '../derive/diverging.ts';
import type { Language } from '../model/localized.ts';
import { formatNumber } from '../text/number.ts';

/** The seven steps of the palette that three, five and seven classes take, from far below to far above. */
const STEPS: Readonly<Record<number, readonly string[]>> = {
  1: ['d1', 'd3', 'd5'],
  2: ['d0', 'd2', 'd3', 'd4', 'd6'],
  3: ['d0', 'd1', 'd2', 'd3', 'd4', 'd5', 'd6'],
};

/** Class name of a difference. */
export const differenceClass = (bounds: readonly number[], difference: number, decimals: number): string =>
  STEPS[bounds.length]![bounds.length + divergingClass(bounds, difference, decimals)]!;

const WORDS = {
  de: { over: 'über', to: 'bis', under: 'unter', and: 'und', more: 'höher', less: 'niedriger' },
  en: { over: 'over', to: 'to', under: 'under', and: 'and', more: 'higher', less: 'lower' },
} as const;

/** `über −2,0 bis −0,5`, `über −0,5 bis unter +0,5`, `+0,5 bis unter +2,0`: both sides mirror each other, bounds included. */
export function differenceLabels(
  bounds: readonly number[],
  decimals: number,
  language: Language,
): readonly { readonly className: string; readonly label: string }[] {
  const { over, to, under, and, more, less } = WORDS[language];
  const signed = (value: number): string => formatNumber(value, { decimals, language, sign: 'always', grouping: 'table' });
  const higher = bounds.map((bound, index) => {
    const next = bounds[index + 1];
    return next === undefined ? `${signed(bound)} ${and} ${more}` : `${signed(bound)} ${to} ${under} ${signed(next)}`;
  });
  const lower = bounds.map((bound, index) => {
    const next = bounds[index + 1];
    return next === undefined ? `${signed(-bound)} ${and} ${less}` : `${over} ${signed(-next)} ${to} ${signed(-bound)}`;
  });
  const nearest = bounds[0]!;
  const middle = `${over} ${signed(-nearest)} ${to} ${under} ${signed(nearest)}`;
  const labels = [...lower.reverse(), middle, ...higher];
  return labels.map((label, index) => ({ className: STEPS[bounds.length]![index]!, label }));
}
