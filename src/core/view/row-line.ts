import { figuresOf } from '../derive/values.ts';
import type { SparkLine } from '../draw/row-cell.ts';
import { FLAGS } from '../model/cell.ts';
import type { AreaId } from '../model/ids.ts';
import { parsePeriod } from '../model/period.ts';
import { remembered } from './remembered.ts';
import type { RowGround } from './row-ground.ts';

/** An area's figures from the first period of its level up to one. */
export const lineOf = (ground: RowGround, area: AreaId, to: number): SparkLine => ({
  values: figuresOf(ground.series, area, ground.span.first, to),
  breaks: breaksOf(ground, area, ground.span.first, to),
});

/** The reference's line, which nearly all areas of a level have in common. */
export const referenceLine = remembered((ground: RowGround, _reference: AreaId, to: number) => [ground, to], lineOf);

const BREAK = 1 << FLAGS.indexOf('break');

const declaredBreaks = remembered(
  (ground: RowGround) => [ground],
  ({ series, indicator }): readonly number[] => {
    const days = indicator.breaks.flatMap(({ period }) => parsePeriod(period)?.start ?? []);
    return days.map((day) => series.periods.findIndex((period) => period.start >= day));
  },
);

/** Where a line is interrupted, as positions within the drawn periods. */
function breaksOf(ground: RowGround, area: AreaId, from: number, to: number): ReadonlySet<number> {
  const { series } = ground;
  const row = series.areaIndex.get(area);
  const found = new Set(declaredBreaks(ground).map((at) => at - from));
  for (let at = from; row !== undefined && at <= to; at++) {
    if ((series.total.flags[row * series.periods.length + at]! & BREAK) !== 0) found.add(at - from);
  }
  return found;
}
