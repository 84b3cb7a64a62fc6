/** The years of the demo, and the forms of period its tables use. */
export const FIRST_YEAR = 2010;
export const LAST_YEAR = 2025;

const range = (from: number, to: number, step = 1): number[] => {
  const years: number[] = [];
  for (let year = from; year <= to; year += step) years.push(year);
  return years;
};

export interface Time {
  readonly key: string;
  /** The year whose people are counted. */
  readonly year: number;
  /** Last day, which decides in which Gemeinden the table is given. */
  readonly end: string;
}

export const years = (from = FIRST_YEAR, to = LAST_YEAR, step = 1): Time[] =>
  range(from, to, step).map((year) => ({ key: String(year), year, end: `${year}-12-31` }));

export const schoolYears = (from = FIRST_YEAR, to = LAST_YEAR - 1): Time[] =>
  range(from, to).map((year) => ({ key: `${year}/${String(year + 1).slice(2)}`, year, end: `${year + 1}-07-31` }));

/** Three years thrown together. */
export const pooled = (): (Time & { readonly over: readonly number[] })[] =>
  range(2010, 2022, 3).map((from) => ({
    key: `${from}--${from + 2}`,
    year: from + 2,
    end: `${from + 2}-12-31`,
    over: range(from, from + 2),
  }));

export const days = (...dates: readonly string[]): Time[] =>
  dates.map((date) => ({ key: date, year: Number(date.slice(0, 4)), end: date }));

/** A line through given points, level before the first and after the last. */
export function path(points: Readonly<Record<number, number>>): (year: number) => number {
  const known = Object.entries(points).map(([year, value]) => [Number(year), value] as const);
  return (year) => {
    const after = known.findIndex(([at]) => at >= year);
    if (after === -1) return known.at(-1)![1];
    if (after === 0) return known[0]![1];
    const [[x0, y0], [x1, y1]] = [known[after - 1]!, known[after]!];
    return y0 + ((y1 - y0) * (year - x0)) / (x1 - x0);
  };
}
