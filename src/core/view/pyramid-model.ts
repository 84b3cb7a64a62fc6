import { drawFigure } from '../draw/figure.ts';
import type { PyramidModel, PyramidSide } from '../draw/pyramid.ts';
import { yearsOf, type AgeGroup } from './age-groups.ts';
import type { Shown } from './shown.ts';

/** All that a pyramid needs to know, without the portal. */
export interface PyramidFacts extends Omit<PyramidModel, 'rows'> {
  /** The youngest first. */
  readonly groups: readonly PyramidGroup[];
}

export interface PyramidGroup {
  readonly name: string;
  readonly ages: AgeGroup;
  /** To the left and to the right. */
  readonly shown: readonly [Shown, Shown];
}

/** Where all groups are equally wide but for the open one, its width is a guess that would say more than the figures do. */
export const equallyWide = (groups: readonly AgeGroup[]): boolean =>
  new Set(groups.filter(({ to }) => to !== null).map(yearsOf)).size < 2;

/**
 * The oldest on top. A bar is as long as its figure, or as the persons per year of age where the groups differ in width. Null where nobody
 * was counted.
 */
export function pyramidModel({ groups, ...words }: PyramidFacts): PyramidModel | null {
  const even = equallyWide(groups.map(({ ages }) => ages));
  const length = ({ sort }: Shown, ages: AgeGroup): number =>
    sort === null ? 0 : Math.max(0, sort) / (even ? 1 : yearsOf(ages));
  const most = Math.max(0, ...groups.flatMap(({ shown, ages }) => shown.map((one) => length(one, ages))));
  if (most === 0) return null;
  const side = (shown: Shown, ages: AgeGroup): PyramidSide => ({
    text: drawFigure(shown),
    bar: shown.sort === null ? null : Math.round((100 * length(shown, ages)) / most),
  });
  return {
    ...words,
    rows: groups
      .map(({ name, ages, shown: [left, right] }) => ({ name, left: side(left, ages), right: side(right, ages) }))
      .reverse(),
  };
}
