import type { AreaId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Series, SliceKey } from '../model/series.ts';
import { classify, type Classes } from './classes.ts';
import { valuesOverYears, type Counts } from './values.ts';

/**
 * One set of classes for all years of the areas of one level, so that a colour means the same figure in every year. Exact zeros stand
 * apart with a swatch of their own and do not pull the bounds down. `counts` leaves out figures that no map shows.
 */
export function classesOverYears(
  series: Series,
  areas: readonly AreaId[],
  indicator: Pick<Indicator, 'classes' | 'decimals'>,
  counts: Counts = () => true,
  slice?: SliceKey,
): Classes {
  const figures = valuesOverYears(series, areas, counts, slice).filter((value) => value !== 0);
  return classify(figures, { ...indicator.classes, decimals: indicator.decimals });
}
