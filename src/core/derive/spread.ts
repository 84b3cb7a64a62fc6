/** NaN for no values. */
export const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Values that differ by less are the same but for the noise of binary fractions. */
const SAME = 1e-12;

/** The standard deviation of all values, not of a sample of more; exactly 0 where they are all the same. */
export function spreadOf(values: readonly number[], mean: number): number {
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return spread <= SAME * Math.abs(mean) ? 0 : spread;
}
