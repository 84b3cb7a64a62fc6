/** How many decimals a number needs to be written: the least precision its table can have had. */
export function writtenDecimals(number: number): number {
  const [mantissa = '', exponent = '0'] = String(number).split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}

/** Half a unit of the last decimal, with room for the rounding of binary fractions. */
export const halfUnit = (decimals: number, size: number): number => 0.5 * 10 ** -decimals + 1e-9 * Math.max(1, Math.abs(size));
