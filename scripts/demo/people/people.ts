import { SOZIALRAEUME } from '../district.ts';
import { live, type YearOfPeople } from './cohorts.ts';

export type Sex = 'm' | 'w';

/** Everybody in the district: who lives where, how old, in which year. Sozialräume by their position in the list. */
export interface People {
  readonly of: (area: number, year: number) => YearOfPeople;
  /** People from one age up to and including another. */
  readonly aged: (area: number, year: number, from: number, to: number, sex?: Sex) => number;
  readonly all: (area: number, year: number) => number;
}

export function people(): People {
  const lives = SOZIALRAEUME.map(live);
  const of = (area: number, year: number): YearOfPeople => lives[area]!.get(year)!;
  const aged: People['aged'] = (area, year, from, to, sex) => {
    const { men, women } = of(area, year);
    let count = 0;
    for (let age = from; age <= to && age < men.length; age++) {
      if (sex !== 'w') count += men[age]!;
      if (sex !== 'm') count += women[age]!;
    }
    return count;
  };
  return { of, aged, all: (area, year) => aged(area, year, 0, 150) };
}
