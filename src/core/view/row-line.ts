import { figuresOf } from '../derive/values.ts';
import type { SparkLine } from '../draw/row-cell.ts';
import { FLAGS } from '../model/cell.ts';
import type { AreaId } from '../model/ids.ts';
import { parsePeriod } from '../model/period.ts';
import type { RowGround } from './row-ground.ts';

/** An area's figures from the first period of its level up to one. */
export const lineOf = (ground: RowGround, area: AreaId, to: number): SparkLine => ({
  values: figuresOf(ground.series, area, ground.span.first, to),
  breaks: breaksOf(ground, area, ground.span.first, to),
});

const references = new WeakMap<RowGround, Map<number, SparkLine>>();

/** The reference's line, which nearly all areas of a level have in common. */
export function referenceLine(ground: RowGround, reference: AreaId, to: number): SparkLine {
  const known = references.get(ground) ?? new Map<number, SparkLine>();
  references.set(ground, known);
  const line = known.get(to) ?? lineOf(ground, reference, to);
  known.set(to, line);
  return line;
}

const BREAK = 1 << FLAGS.indexOf('break');
const declared = new WeakMap<RowGround, readonly number[]>();

/** Where a line is interrupted, as positions within the drawn periods. */
function breaksOf(ground: RowGround, area: AreaId, from: number, to: number): ReadonlySet<number> {
  const { series, indicator } = ground;
  let all = declared.get(ground);
  if (all === undefined) {
    const days = indicator.breaks.flatMap(({ period }) => parsePeriod(period)?.start ?? []);
    all = days.map((day) => series.periods.findIndex((period) => period.start >= day));
    declared.set(ground, all);
  }
  const row = series.areaIndex.get(area);
  const found = new Set(all.map((at) => at - from));
  for (let at = from; row !== undefined && at <= to; at++) {
    if ((series.total.flags[row * series.periods.length + at]! & BREAK) !== 0) found.add(at - from);
  }
  return found;
}
