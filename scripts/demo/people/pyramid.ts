import type { Character } from '../district.ts';
import { path } from '../years.ts';

export const OLDEST = 100;

/** People of each age for 100 inhabitants at the end of 2009: few children, many in their forties, a dent at 64. */
const GERMAN = path({
  0: 0.85,
  5: 0.9,
  10: 0.98,
  15: 1.06,
  19: 1.2,
  25: 1.12,
  31: 1.12,
  36: 1.16,
  41: 1.58,
  46: 1.72,
  52: 1.5,
  58: 1.27,
  63: 1.0,
  65: 0.95,
  69: 1.36,
  73: 1.0,
  79: 0.74,
  84: 0.44,
  89: 0.18,
  94: 0.06,
  100: 0.01,
});

/** By what factor an age is commoner than usual in places of a character. */
const TILT: Partial<Record<Character, (age: number) => number>> = {
  core: path({ 0: 0.75, 16: 0.7, 22: 1.6, 30: 1.6, 38: 1.0, 60: 0.9, 75: 1.0, 88: 1.3 }),
  station: path({ 0: 1.05, 16: 0.95, 22: 1.6, 32: 1.4, 45: 0.95, 65: 0.75, 85: 0.7 }),
  student: path({ 0: 0.6, 16: 0.55, 20: 3.6, 25: 4.2, 29: 2.4, 35: 1.1, 50: 0.6, 85: 0.6 }),
  estate: path({ 0: 1.35, 14: 1.25, 22: 1.15, 32: 1.15, 45: 0.9, 65: 0.85, 85: 0.75 }),
  middle: path({ 0: 0.95, 22: 1.1, 32: 1.1, 60: 1, 85: 1.05 }),
  ageing: path({ 0: 0.76, 16: 0.8, 24: 0.75, 40: 0.85, 58: 1.15, 70: 1.4, 85: 1.25 }),
  villa: path({ 0: 0.95, 15: 1.15, 22: 0.8, 30: 0.65, 45: 1.15, 60: 1.15, 78: 1.15 }),
  new: path({ 0: 2.3, 6: 2.1, 12: 1.25, 18: 0.7, 24: 0.5, 31: 1.35, 37: 1.9, 45: 0.95, 60: 0.35, 85: 0.25 }),
  commercial: path({ 0: 0.4, 18: 0.6, 28: 1.6, 45: 1.4, 65: 0.7, 85: 0.3 }),
  barracks: path({ 0: 1.4, 10: 1.2, 20: 1.9, 30: 1.8, 42: 0.95, 60: 0.5, 85: 0.3 }),
  smallTown: path({ 0: 0.98, 22: 0.95, 45: 0.98, 75: 1.03, 88: 1.1 }),
  works: path({ 0: 1.1, 20: 1.08, 45: 0.98, 70: 0.92 }),
  spa: path({ 0: 0.68, 18: 0.7, 30: 0.7, 50: 0.9, 66: 1.35, 80: 1.9, 92: 2.3 }),
  suburb: path({ 0: 1.12, 14: 1.15, 22: 0.78, 30: 0.82, 40: 1.12, 55: 1.05, 75: 0.95 }),
  village: path({ 0: 1.02, 14: 1.08, 22: 0.85, 30: 0.8, 45: 1.06, 60: 1.08, 80: 0.92 }),
  remote: path({ 0: 0.8, 14: 0.88, 22: 0.78, 30: 0.68, 50: 1.08, 65: 1.2, 80: 1.12 }),
};

/** The share of every age in a place of this character, before people grow older and the years shift the humps. */
export function agesOf(character: Character): number[] {
  const tilt = TILT[character] ?? ((): number => 1);
  const weights = Array.from({ length: OLDEST + 1 }, (_, age) => GERMAN(age) * tilt(age));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

/** How common an age is where people move to, whatever lives there already. */
export const tiltOf = (character: Character, age: number): number => TILT[character]?.(age) ?? 1;

/** Women live longer. */
export const femaleShare = path({ 0: 0.487, 50: 0.495, 65: 0.515, 75: 0.55, 85: 0.64, 95: 0.75 });
