/**
 * 95 % limits of a Poisson count, exact (Garwood 1936: 2λ of each limit is a chi-squared quantile) for 0 to 9 cases, four decimals.
 * From ten cases on Byar's formula departs from them by less than a hundredth of a case.
 */
const EXACT: readonly (readonly [lower: number, upper: number])[] = [
  [0, 3.6889],
  [0.0253, 5.5716],
  [0.2422, 7.2247],
  [0.6187, 8.7673],
  [1.0899, 10.2416],
  [1.6235, 11.6683],
  [2.2019, 13.0595],
  [2.8144, 14.4227],
  [3.4538, 15.7632],
  [4.1154, 17.0848],
];

const Z = 1.959964;

/** How many cases could be expected where `cases` (a whole number) were counted: the lowest and the highest that 95 % cover. */
export function poissonLimits(cases: number): readonly [lower: number, upper: number] {
  return EXACT[cases] ?? [byar(cases, -Z), byar(cases + 1, Z)];
}

/** Breslow & Day 1987: the cube of a normal deviate. */
const byar = (cases: number, z: number): number => cases * (1 - 1 / (9 * cases) + z / (3 * Math.sqrt(cases))) ** 3;
