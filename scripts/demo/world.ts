import { SOZIALRAEUME, type Sozialraum } from './district.ts';
import { factorsOf, type Factors } from './factors.ts';
import { people, type People } from './people/people.ts';

/** What every model of a theme starts from. Sozialräume are known by their position in the list. */
export interface World {
  readonly areas: readonly Sozialraum[];
  readonly factors: readonly Factors[];
  readonly people: People;
  /** Square kilometres, two decimals. */
  readonly size: readonly number[];
}

export const world = (size: ReadonlyMap<string, number>): World => ({
  areas: SOZIALRAEUME,
  factors: SOZIALRAEUME.map(factorsOf),
  people: people(),
  size: SOZIALRAEUME.map(({ id }) => size.get(id)!),
});

/** How many, by Sozialraum and then by time. */
export type Grid = readonly (readonly number[])[];

export const grid = <T>(world: World, times: readonly T[], count: (area: number, time: T) => number): Grid =>
  world.areas.map((_, area) => times.map((time) => count(area, time)));

/** Two or more grids of one shape, cell by cell. */
export const combine = (how: (...counts: number[]) => number, ...grids: readonly Grid[]): Grid =>
  grids[0]!.map((row, area) => row.map((_, time) => how(...grids.map((one) => one[area]![time]!))));

export const plus = (...grids: readonly Grid[]): Grid => combine((...counts) => counts.reduce((a, b) => a + b, 0), ...grids);
export const least = (...grids: readonly Grid[]): Grid => combine(Math.min, ...grids);
