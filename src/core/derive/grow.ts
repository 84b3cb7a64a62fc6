import type { AreaId } from '../model/ids.ts';
import { createBlock, type Block, type Series, type SliceKey } from '../model/series.ts';

/** The same series with further rows at its end, all of them missing. */
export function withRows(series: Series, added: readonly AreaId[]): Series {
  const areas = [...series.areas, ...added];
  const size = areas.length * series.periods.length;
  return {
    ...series,
    areas,
    areaIndex: new Map(areas.map((area, index) => [area, index])),
    total: grown(series.total, size),
    slices: new Map([...series.slices].map(([key, block]): [SliceKey, Block] => [key, grown(block, size)])),
  };
}

function grown(block: Block, size: number): Block {
  const larger = createBlock(size, block.bounds !== null);
  larger.value.set(block.value);
  larger.numerator.set(block.numerator);
  larger.denominator.set(block.denominator);
  larger.bounds?.lower.set(block.bounds!.lower);
  larger.bounds?.upper.set(block.bounds!.upper);
  larger.state.set(block.state);
  larger.flags.set(block.flags);
  for (const [at, note] of block.notes) larger.notes.set(at, note);
  return larger;
}
