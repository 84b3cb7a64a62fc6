/**
 * Rounds half away from zero on the decimal digits that people see: 1.005 to two decimals is 1.01, although its binary form lies
 * a little lower. Negative decimals round to tens, hundreds and so on. There is no negative zero.
 */
export function roundTo(value: number, decimals: number): number {
  const size = Math.abs(value);
  const power = 10 ** Math.abs(decimals);
  const scaled = decimals < 0 ? size / power : size * power;
  if (!(scaled < 2 ** 52)) return value;
  // Only close to a half do the digits decide; everywhere else the binary form rounds the same, and much faster.
  const close = Math.abs(scaled - Math.floor(scaled) - 0.5) < 1e-3;
  const digits = close ? String(size) : '';
  const whole = Math.round(close && !digits.includes('e') ? Number(`${digits}e${decimals}`) : scaled);
  const rounded = decimals < 0 ? whole * power : whole / power;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
