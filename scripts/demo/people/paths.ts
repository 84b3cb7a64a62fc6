import type { Character, Sozialraum } from '../district.ts';
import { normal } from '../random.ts';
import { path } from '../years.ts';

/** Population relative to 2025. The refugees of 2015/16 and 2022 went first to towns and to the former barracks. */
const TREND: Readonly<Record<Character, (year: number) => number>> = {
  core: path({ 2009: 0.94, 2014: 0.955, 2016: 0.98, 2021: 0.985, 2023: 1.0, 2025: 1 }),
  station: path({ 2009: 0.9, 2014: 0.91, 2016: 0.96, 2021: 0.965, 2022: 0.99, 2025: 1 }),
  student: path({ 2009: 0.86, 2013: 0.95, 2019: 0.99, 2020: 0.96, 2021: 0.955, 2023: 0.99, 2025: 1 }),
  estate: path({ 2009: 0.93, 2014: 0.92, 2016: 0.965, 2021: 0.97, 2022: 0.995, 2025: 1 }),
  middle: path({ 2009: 0.97, 2014: 0.97, 2016: 0.985, 2021: 0.99, 2022: 1.0, 2025: 1 }),
  ageing: path({ 2009: 1.05, 2016: 1.02, 2021: 1.0, 2025: 1 }),
  villa: path({ 2009: 0.98, 2015: 0.99, 2022: 1.0, 2025: 1 }),
  new: path({ 2009: 0.09, 2013: 0.095, 2014: 0.2, 2015: 0.36, 2016: 0.5, 2018: 0.73, 2020: 0.86, 2023: 0.98, 2025: 1 }),
  commercial: path({ 2009: 1.5, 2025: 1 }),
  barracks: path({
    2009: 0.45,
    2013: 0.44,
    2014: 0.56,
    2015: 1.26,
    2016: 0.94,
    2018: 0.7,
    2021: 0.68,
    2022: 1.1,
    2023: 1.05,
    2025: 1,
  }),
  smallTown: path({ 2009: 1.0, 2014: 0.985, 2016: 0.995, 2021: 0.99, 2022: 1.0, 2025: 1 }),
  works: path({ 2009: 1.04, 2014: 1.0, 2016: 1.02, 2021: 1.0, 2022: 1.01, 2025: 1 }),
  spa: path({ 2009: 0.97, 2016: 0.98, 2025: 1 }),
  suburb: path({ 2009: 0.93, 2015: 0.95, 2020: 0.98, 2023: 0.995, 2025: 1 }),
  village: path({ 2009: 1.03, 2014: 1.005, 2018: 0.995, 2022: 0.998, 2025: 1 }),
  remote: path({ 2009: 1.14, 2015: 1.07, 2021: 1.01, 2025: 1 }),
};

/** How many people a Sozialraum should have at the end of a year; births, deaths and moves will nearly get there. */
export function intended(area: Sozialraum): (year: number) => number {
  const slope = 0.035 * normal(`growth/${area.id}`);
  return (year) => area.population * TREND[area.character](year) * (1 + (slope * (year - 2025)) / 16);
}
