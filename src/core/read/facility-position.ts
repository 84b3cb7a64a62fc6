import { parseNumber } from './numbers.ts';
import { inEurope } from './plausible-shape.ts';

/** Why cells for longitude and latitude give no position. */
export interface NoPosition {
  readonly code: 'KS-FAC-003' | 'KS-FAC-004';
  readonly column: 'lon' | 'lat';
  readonly found: string;
}

/**
 * Longitude and latitude in degrees, with a comma or a point; null when both cells are empty. A degree has three digits before its mark at
 * most, so `8,123` can only be one thing.
 */
export function parsePosition(lon: string, lat: string): readonly [number, number] | NoPosition | null {
  if (lon === '' && lat === '') return null;
  const [x, y] = [degrees(lon, 180), degrees(lat, 90)];
  if (x === null) return { code: 'KS-FAC-003', column: 'lon', found: lon };
  if (y === null) return { code: 'KS-FAC-003', column: 'lat', found: lat };
  if (inEurope(x, y)) return [x, y];
  const found = `${lon} / ${lat}`;
  return inEurope(y, x) ? { code: 'KS-FAC-004', column: 'lon', found } : { code: 'KS-FAC-003', column: 'lon', found };
}

function degrees(text: string, most: number): number | null {
  const number = /[eE]/.test(text) ? null : parseNumber(text, text.includes(',') ? 'comma' : 'point');
  return number !== null && Math.abs(number) <= most ? number : null;
}
