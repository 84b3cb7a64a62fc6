import { isTotal } from '../core/derive/is-total.ts';
import { comparedTrend, type TimedArea } from '../core/view/compare-trend.ts';
import { cellOf } from '../core/view/figure-cell.ts';
import type { Trend } from '../core/view/trend-chosen.ts';
import type { LoadedMeasure, Outcome } from './compare-load.ts';
import { MOST_LINES } from './compare-state.ts';
import type { MapSource } from './map-source.ts';

/** The lines of a measure: the first of the chosen areas and, unless it would dwarf them, the reference. */
export async function linesOf(
  { data, held }: LoadedMeasure,
  { compared, chosen }: Outcome,
  source: MapSource,
  id: string,
): Promise<Trend | null> {
  const shown = compared.areas
    .map((area, at) => ({ area, at }))
    .filter(({ area, at }) => (area.letter === '' ? area.reference && !(isTotal(data) && chosen.length > 0) : at < MOST_LINES));
  const lines = await Promise.all(
    shown.map(async ({ area, at }): Promise<TimedArea> => {
      const own = held[at] ?? null;
      if (own === null) return { name: area.name, reference: area.reference, cells: new Map() };
      const cells = own.data.periods.map(
        async ({ key }, period) => [key, cellOf(await source.figures(own.data, period), own.k)] as const,
      );
      return { name: area.name, reference: area.reference, cells: new Map(await Promise.all(cells)) };
    }),
  );
  const frames = shown.flatMap(({ at }) => held[at]?.data.trend ?? []);
  return frames.length === 0 ? null : comparedTrend(frames, lines, id);
}
