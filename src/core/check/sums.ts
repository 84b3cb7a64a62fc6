import { existsOn, type Area } from '../model/area.ts';
import type { AreaId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Portal } from '../model/portal.ts';
import type { Block, Series } from '../model/series.ts';
import { addressAt, blocksOf } from './blocks.ts';
import { canCombine } from './combine.ts';
import type { CheckContext } from './context.ts';
import { writtenDecimals } from './written.ts';

/** Perturbed or rounded tables do not add up and say so; a figure from several sources adds up only if all of them do. */
export const isAdditive = (indicator: Indicator, portal: Portal): boolean =>
  indicator.sources.every((id) => portal.sources.get(id)?.additive ?? true);

const COMPARED: Readonly<Record<Indicator['aggregation'], readonly ('value' | 'numerator' | 'denominator')[]>> = {
  sum: ['value'],
  ratio: ['numerator', 'denominator'],
  none: [],
};

/** Areas are the sum of the areas within them; where one of these has no figure nothing can be said. */
export function checkSums({ portal, report, locate }: CheckContext): void {
  const within = partsOfAreas(portal.areas);
  for (const series of portal.series.values()) {
    const indicator = portal.indicators.get(series.indicator);
    if (!indicator || !canCombine(indicator) || !isAdditive(indicator, portal)) continue;
    for (const [at, parts] of sumsIn(series, within, portal.areas)) {
      for (const [slice, block] of blocksOf(series)) {
        if (block.state[at] !== 0 || parts.some((part) => block.state[part] !== 0)) continue;
        for (const column of COMPARED[indicator.aggregation]) {
          const expected = otherSum(block, column, at, parts);
          if (expected === null) continue;
          const address = addressAt(series, at, slice);
          const found = locate.text(address, column) ?? String(block[column][at]);
          report('KS-DATA-011', locate.cell(address, column), { found, expected });
        }
      }
    }
  }
}

/** The children of an area of the hierarchy, the members of a combined one. */
function partsOfAreas(areas: ReadonlyMap<AreaId, Area>): Map<AreaId, readonly AreaId[]> {
  const within = new Map<AreaId, AreaId[]>();
  for (const { id, parent, members } of areas.values()) {
    if (members.length > 0) within.set(id, [...members]);
    else if (parent === null) continue;
    else if (within.has(parent)) within.get(parent)!.push(id);
    else within.set(parent, [id]);
  }
  return within;
}

/** Positions of a cell and of the cells it should be the sum of: of all parts that existed at the end of the period. */
function* sumsIn(
  series: Series,
  within: ReadonlyMap<AreaId, readonly AreaId[]>,
  areas: ReadonlyMap<AreaId, Area>,
): Generator<readonly [number, readonly number[]]> {
  const width = series.periods.length;
  for (const [row, id] of series.areas.entries()) {
    const parts = within.get(id) ?? [];
    if (!parts.some((part) => series.areaIndex.has(part))) continue;
    for (const [column, { end }] of series.periods.entries()) {
      const present = parts.filter((part) => areas.has(part) && existsOn(areas.get(part)!, end));
      const positions = present.flatMap((part) => series.areaIndex.get(part) ?? []);
      if (present.length > 0 && positions.length === present.length)
        yield [row * width + column, positions.map((part) => part * width + column)];
    }
  }
}

/** The sum of the parts where it is not the figure of the whole. */
function otherSum(
  block: Block,
  column: 'value' | 'numerator' | 'denominator',
  at: number,
  parts: readonly number[],
): string | null {
  const numbers = [at, ...parts].map((position) => block[column][position]!);
  if (numbers.some(Number.isNaN)) return null;
  const [whole = 0, ...summands] = numbers;
  const sum = summands.reduce((total, summand) => total + summand, 0);
  const decimals = Math.max(...numbers.map(writtenDecimals));
  const rounding = decimals === 0 ? 0 : 0.5 * 10 ** -decimals * numbers.length;
  if (Math.abs(whole - sum) <= rounding + 1e-9 * Math.abs(sum)) return null;
  return String(Number(sum.toFixed(Math.min(decimals, 10))));
}
