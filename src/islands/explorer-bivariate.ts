import { classOf } from '../core/derive/classes.ts';

/** Low, middle and high of one indicator. */
export type Third = 0 | 1 | 2;

export interface Thirds {
  /** Two bounds; fewer where the figures have too few different values. */
  readonly breaks: readonly number[];
  readonly decimals: number;
}

/** The thirds that occur: with one bound there is low and high, without any only the middle. */
export const thirdsInUse = ({ breaks }: Pick<Thirds, 'breaks'>): readonly Third[] =>
  breaks.length === 0 ? [1] : breaks.length === 1 ? [0, 2] : [0, 1, 2];

export const thirdOf = (thirds: Thirds, value: number): Third => thirdsInUse(thirds)[classOf(thirds, value)]!;

/** `b20`: high in the first indicator, low in the second. */
export const pairClass = (first: Third, second: Third): string => `b${first}${second}`;
