import { uniform } from '../random.ts';

const ease = (t: number): number => t * t * (3 - 2 * t);

/** Smooth noise in [-1, 1] along a line; one hill or valley per unit. */
export function noise1(key: string, t: number): number {
  const i = Math.floor(t);
  const at = (k: number): number => uniform(`${key}/${k}`) * 2 - 1;
  return at(i) + (at(i + 1) - at(i)) * ease(t - i);
}

/** Smooth noise in [-1, 1] over the plane, a few octaves of it. */
export function noise2(key: string, x: number, y: number, octaves = 3): number {
  let sum = 0;
  let weight = 0;
  for (let octave = 0; octave < octaves; octave++) {
    const scale = 2 ** octave;
    sum += lattice(`${key}/${octave}`, x * scale, y * scale) / scale;
    weight += 1 / scale;
  }
  return sum / weight;
}

function lattice(key: string, x: number, y: number): number {
  const [i, j] = [Math.floor(x), Math.floor(y)];
  const at = (a: number, b: number): number => uniform(`${key}/${a}/${b}`) * 2 - 1;
  const [u, v] = [ease(x - i), ease(y - j)];
  const bottom = at(i, j) + (at(i + 1, j) - at(i, j)) * u;
  const top = at(i, j + 1) + (at(i + 1, j + 1) - at(i, j + 1)) * u;
  return bottom + (top - bottom) * v;
}
