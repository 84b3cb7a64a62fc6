import type { Character, Sozialraum } from './district.ts';
import { normal } from './random.ts';

/** What cannot be seen but shows in every table: roughly standard normal over the Sozialräume. */
export interface Factors {
  readonly urbanity: number;
  readonly deprivation: number;
  readonly migration: number;
  /** Dear and scarce housing. */
  readonly rent: number;
  /** Houses with a garden rather than flats. */
  readonly houses: number;
  /** Families rather than singles. */
  readonly family: number;
}

const TYPICAL: Readonly<Record<Character, readonly [number, number, number, number, number, number]>> = {
  //            urban  depr  migr  rent  house family
  core: [2.0, 0.5, 0.7, 0.9, -1.8, -1.2],
  station: [2.0, 1.7, 2.0, 0.2, -1.9, -0.5],
  student: [1.9, -0.2, 0.6, 1.3, -1.9, -1.9],
  estate: [1.6, 2.2, 1.9, -0.2, -2.0, 0.3],
  middle: [1.3, 0.0, 0.4, 0.6, -0.8, -0.2],
  ageing: [0.8, -0.5, -0.2, 0.4, 0.5, -0.7],
  villa: [1.1, -1.5, -0.5, 1.6, 0.8, 0.2],
  new: [0.6, -0.9, 0.1, 1.3, 0.9, 2.4],
  commercial: [1.0, 0.8, 1.5, -0.6, -0.6, -1.4],
  barracks: [0.4, 1.5, 3.2, -0.4, -1.3, 0.2],
  smallTown: [0.2, 0.3, 0.3, 0.0, 0.0, -0.1],
  works: [0.3, 1.5, 1.3, -0.5, -0.5, 0.1],
  spa: [0.1, 0.1, 0.0, 0.4, -0.3, -1.1],
  suburb: [-0.2, -0.8, -0.4, 0.5, 1.0, 0.8],
  village: [-1.0, -0.5, -0.8, -0.5, 1.3, 0.4],
  remote: [-1.6, 0.1, -1.0, -1.3, 1.5, -0.3],
};

/** How the price of land falls with the distance from Auenstadt. */
const remoteness = (area: Sozialraum): number => {
  const [x, y] = [area.gemeinde.at[0] + area.offset[0] - 23, area.gemeinde.at[1] + area.offset[1] - 22];
  return Math.hypot(x, y) / 12;
};

export function factorsOf(area: Sozialraum): Factors {
  const typical = TYPICAL[area.character];
  const own = (name: string, spread: number): number => spread * normal(`factor/${name}/${area.id}`);
  const far = remoteness(area);
  return {
    urbanity: typical[0] + own('urbanity', 0.2),
    deprivation: typical[1] + own('deprivation', 0.42) + 0.12 * (far - 1),
    migration: typical[2] + own('migration', 0.25),
    rent: typical[3] + own('rent', 0.2) - 0.45 * (far - 1),
    houses: typical[4] + own('houses', 0.2),
    family: typical[5] + own('family', 0.25),
  };
}
