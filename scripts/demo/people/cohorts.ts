import type { Sozialraum } from '../district.ts';
import { stream } from '../random.ts';
import { FIRST_YEAR, LAST_YEAR, path } from '../years.ts';
import { intended } from './paths.ts';
import { agesOf, femaleShare, OLDEST, tiltOf } from './pyramid.ts';

/** What happened in a Sozialraum in a year, and who lives there at its end: men by age, women by age. */
export interface YearOfPeople {
  readonly men: readonly number[];
  readonly women: readonly number[];
  readonly births: number;
  readonly deaths: number;
  /** Sum of the ages of those who died. */
  readonly yearsLived: number;
  /** Arrivals less departures. */
  readonly gain: number;
}

const FERTILITY = path({ 2010: 1.4, 2014: 1.47, 2016: 1.6, 2020: 1.54, 2021: 1.59, 2022: 1.46, 2024: 1.36 });
const EXCESS = path({ 2010: 1.06, 2019: 1.0, 2020: 1.04, 2021: 1.08, 2022: 1.1, 2023: 1.03, 2025: 1.0 });
/** Part of every age that moves house so far that the place's own character shows again. */
const TURNOVER = path({
  0: 0.05,
  6: 0.03,
  16: 0.03,
  18: 0.16,
  22: 0.26,
  29: 0.22,
  35: 0.1,
  45: 0.04,
  60: 0.02,
  75: 0.03,
  85: 0.08,
});
/** Who comes when a place grows, and goes when it shrinks. */
const MOVERS = path({ 0: 1.1, 8: 0.7, 16: 0.6, 19: 1.8, 24: 2.6, 30: 2.3, 38: 1.3, 50: 0.55, 65: 0.3, 100: 0.1 });

const motherhood = (age: number): number => Math.exp(-((age - 30.8) ** 2) / 52) / 12.78;
const mortality = (age: number, woman: boolean): number =>
  age === 0 ? 0.0033 : Math.min(0.6, (woman ? 0.0000042 : 0.0000125) * Math.exp((woman ? 0.1158 : 0.1062) * age) + 0.00012);

/** Refugees of 2015 were mostly men, those of 2022 mostly women: added to the share of women among those who come. */
const MORE_WOMEN = path({ 2013: 0, 2015: -0.1, 2016: -0.06, 2018: 0, 2021: 0, 2022: 0.16, 2023: 0.05, 2025: 0 });

export function live(area: Sozialraum): Map<number, YearOfPeople> {
  const draw = stream(`people/${area.id}`);
  const target = intended(area);
  const profile = agesOf(area.character);
  const start = target(FIRST_YEAR - 1);
  let men = profile.map((share, age) => whole(draw, start * share * (1 - femaleShare(age))));
  let women = profile.map((share, age) => whole(draw, start * share * femaleShare(age)));
  const years = new Map<number, YearOfPeople>();

  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const risk = EXCESS(year) * hardship(area);
    const deadMen = men.map((n, age) => hits(draw, n, mortality(age, false) * risk));
    const deadWomen = women.map((n, age) => hits(draw, n, mortality(age, true) * risk));
    const aliveMen = men.map((n, age) => n - deadMen[age]!);
    const aliveWomen = women.map((n, age) => n - deadWomen[age]!);

    const mothers = sum(aliveWomen.map((n, age) => (age >= 15 && age <= 49 ? n * motherhood(age) : 0)));
    const births = whole(draw, mothers * FERTILITY(year) * bearing(area));
    const girls = whole(draw, births * 0.487);
    const settledMen = older(aliveMen, births - girls);
    const settledWomen = older(aliveWomen, girls);

    const moves = movements(
      area,
      target(year),
      profile,
      settledMen.map((n, age) => n + settledWomen[age]!),
    );
    const shift = moves.growing ? MORE_WOMEN(year) : 0;
    const female = (age: number): number => femaleShare(age) + (age > 16 && age < 50 ? shift : 0);
    men = settledMen.map((n, age) => Math.max(0, n + signed(draw, moves.byAge[age]! * (1 - female(age)))));
    women = settledWomen.map((n, age) => Math.max(0, n + signed(draw, moves.byAge[age]! * female(age))));
    const dead = deadMen.map((n, age) => n + deadWomen[age]!);
    years.set(year, {
      men,
      women,
      births,
      deaths: sum(dead),
      yearsLived: sum(dead.map((n, age) => n * age)),
      gain: sum(men) + sum(women) - sum(settledMen) - sum(settledWomen),
    });
  }
  return years;
}

/** Net moves by age: people are exchanged until the place looks like itself, then enough come or go to reach its size. */
function movements(
  area: Sozialraum,
  size: number,
  profile: readonly number[],
  settled: readonly number[],
): { byAge: number[]; growing: boolean } {
  const exchange = settled.map((n, age) => TURNOVER(age) * restlessness(area, age) * (size * profile[age]! - n));
  const missing = size - sum(settled) - sum(exchange);
  const growing = missing > 0;
  const weight = settled.map((n, age) => MOVERS(age) * (growing ? 0.012 * size * Math.min(2.2, tiltOf(area.character, age)) : n));
  const all = sum(weight);
  return { byAge: exchange.map((n, age) => n + (missing * weight[age]!) / all), growing };
}

/** Students come and go faster than others; families in a new estate stay. */
const restlessness = ({ character }: Sozialraum, age: number): number =>
  character === 'student' && age >= 18 && age < 33
    ? 2.1
    : character === 'new'
      ? 0.25
      : character === 'spa' || character === 'ageing'
        ? 0.6
        : 1;

const hardship = ({ character }: Sozialraum): number =>
  character === 'spa' ? 1.08 : character === 'estate' || character === 'station' || character === 'works' ? 1.12 : 1;
const bearing = ({ character }: Sozialraum): number =>
  character === 'student'
    ? 0.45
    : character === 'core'
      ? 0.75
      : character === 'new'
        ? 1.25
        : character === 'estate'
          ? 1.15
          : 1.03;

type Draw = () => number;

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

/** A whole number that is right on average. */
function whole(draw: Draw, expected: number): number {
  const floor = Math.floor(expected);
  return floor + (draw() < expected - floor ? 1 : 0);
}

const signed = (draw: Draw, expected: number): number => (expected < 0 ? -whole(draw, -expected) : whole(draw, expected));

/** How many of `n` are struck, each on its own. */
function hits(draw: Draw, n: number, chance: number): number {
  let struck = 0;
  for (let k = 0; k < n; k++) if (draw() < chance) struck++;
  return struck;
}

/** Everybody a year older; the very oldest stay together. */
function older(people: readonly number[], newborn: number): number[] {
  const out = [newborn, ...people.slice(0, OLDEST)];
  out[OLDEST]! += people[OLDEST]!;
  return out;
}
