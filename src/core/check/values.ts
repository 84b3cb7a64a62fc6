import type { Indicator } from '../model/indicator.ts';
import type { Block } from '../model/series.ts';
import type { KnownCode } from '../text/problems.ts';
import { addressAt, blocksOf } from './blocks.ts';
import type { CheckContext } from './context.ts';
import type { CellAddress, Locator } from './locate.ts';
import { isAdditive } from './sums.ts';
import { halfUnit, writtenDecimals } from './written.ts';

interface Misfit {
  readonly code: KnownCode;
  readonly expected?: string;
}

/** Every figure is one that its type, its bounds and its parts allow. */
export function checkValues({ portal, report, locate }: CheckContext): void {
  for (const series of portal.series.values()) {
    const indicator = portal.indicators.get(series.indicator);
    if (!indicator) continue;
    const additive = isAdditive(indicator, portal);
    for (const [slice, block] of blocksOf(series)) {
      for (let at = 0; at < block.value.length; at++) {
        if (block.state[at] !== 0) continue;
        const misfits = [rangeMisfit(indicator, block.value[at]!), boundsMisfit(block, at)];
        if (additive && hasParts(indicator, block, at)) {
          misfits.push(
            quotientMisfit(indicator, block, at, () => decimalsAt(locate, addressAt(series, at, slice), block.value[at]!)),
          );
        }
        for (const misfit of misfits) {
          if (!misfit) continue;
          const address = addressAt(series, at, slice);
          const { code, ...facts } = misfit;
          report(code, locate.cell(address, 'value'), {
            found: locate.text(address, 'value') ?? String(block.value[at]),
            ...facts,
          });
        }
      }
    }
  }
}

function rangeMisfit({ type, per }: Indicator, value: number): Misfit | null {
  if (type === 'share' && (value < 0 || value > per)) return { code: 'KS-DATA-006', expected: `0 … ${per}` };
  if (type !== 'count') return null;
  if (value < 0) return { code: 'KS-DATA-007' };
  return Number.isInteger(value) ? null : { code: 'KS-DATA-008' };
}

function boundsMisfit({ bounds, value }: Block, at: number): Misfit | null {
  if (!bounds) return null;
  const [lower, upper] = [bounds.lower[at]!, bounds.upper[at]!];
  if (!(lower > value[at]! || value[at]! > upper || lower > upper)) return null;
  const shown = (bound: number): string => (Number.isNaN(bound) ? '' : String(bound));
  return { code: 'KS-DATA-009', expected: `${shown(lower)} … ${shown(upper)}` };
}

const hasParts = ({ type }: Indicator, block: Block, at: number): boolean =>
  (type === 'share' || type === 'rate') && !Number.isNaN(block.numerator[at]!) && !Number.isNaN(block.denominator[at]!);

/**
 * The value may differ from its quotient by half a unit of its last written decimal, and by what the rounding of its parts explains.
 * A number does not show the zeros it was written with, so the table is asked when the answer depends on them.
 */
function quotientMisfit({ per, decimals: shown }: Indicator, block: Block, at: number, written: () => number): Misfit | null {
  const [value, numerator, denominator] = [block.value[at]!, block.numerator[at]!, block.denominator[at]!];
  const quotient = (numerator / denominator) * per;
  const misfit: Misfit = { code: 'KS-DATA-010', expected: `${numerator} / ${denominator} × ${per} = ${rounded(quotient)}` };
  if (denominator === 0) return value === 0 && numerator === 0 ? null : { ...misfit, expected: `${numerator} / 0` };
  const partError = (part: number, weight: number): number =>
    Number.isInteger(part) ? 0 : 0.5 * 10 ** -writtenDecimals(part) * weight;
  const fromParts = partError(numerator, Math.abs(per / denominator)) + partError(denominator, Math.abs(quotient / denominator));
  const gap = Math.abs(value - quotient) - fromParts;
  const decimals = writtenDecimals(value);
  if (gap > halfUnit(decimals, quotient)) return misfit;
  return decimals < shown && gap > halfUnit(shown, quotient) && gap > halfUnit(written(), quotient) ? misfit : null;
}

const rounded = (number: number): string => String(Number(number.toPrecision(6)));

/** The decimals that a number was written with, whatever marks stand between its digits. */
function decimalsAt(locate: Locator, address: CellAddress, value: number): number {
  const digits = (locate.text(address, 'value') ?? '').replace(/\D/g, '');
  if (digits === '') return 0;
  return value === 0 ? digits.length - 1 : Math.max(0, Math.round(Math.log10(Number(digits) / Math.abs(value))));
}
