import { existsOn } from '../model/area.ts';
import type { LevelId } from '../model/ids.ts';
import type { Series } from '../model/series.ts';
import type { CheckContext } from './context.ts';
import { indicatorFile } from './locate.ts';

/** Fewer than this part of the areas that had a figure before is a delivery that looks incomplete. */
const LEAST = 0.8;

/** The newest period of a level covers the areas that the one before it covered, and the table keeps to the declared levels. */
export function checkCoverage({ portal, report, locate }: CheckContext): void {
  for (const series of portal.series.values()) {
    const indicator = portal.indicators.get(series.indicator);
    if (!indicator) continue;
    const levels = new Map<LevelId, number[]>();
    series.areas.forEach((id, row) => {
      const level = portal.areas.get(id)?.level;
      if (level === undefined) return;
      const rows = levels.get(level);
      if (rows) rows.push(row);
      else levels.set(level, [row]);
    });
    for (const [level, rows] of levels) {
      if (indicator.levels.length > 0 && !indicator.levels.includes(level)) {
        const first = rows.map((row) => firstCell(series, row)).find((period) => period !== undefined);
        const address = { indicator: series.indicator, area: series.areas[rows[0]!]!, period: first ?? '', slice: null };
        report('KS-DATA-013', locate.cell(address, 'area'), { found: level, expected: indicator.levels.join(', ') });
      }
      const shrunk = shrinkage(series, rows, (row, period, end) => {
        const area = series.areas[row]!;
        if (!existsOn(portal.areas.get(area)!, end)) return 'gone';
        if (hasFigure(series, row, period)) return 'covered';
        // A row that says why there is no figure is an answer; no row at all is none.
        const address = { indicator: series.indicator, area, period: series.periods[period]!.key, slice: null };
        return locate.text(address, 'area') === undefined ? 'absent' : 'covered';
      });
      if (!shrunk) continue;
      const where = { ...locate.period(series.indicator, shrunk.period), file: indicatorFile(series.indicator, 'csv') };
      report('KS-DATA-012', where, { found: String(shrunk.now), expected: String(shrunk.before) });
    }
  }
}

const hasFigure = (series: Series, row: number, period: number): boolean =>
  series.total.state[row * series.periods.length + period] === 0;

const firstCell = (series: Series, row: number): string | undefined =>
  series.periods.find((_, period) => hasFigure(series, row, period))?.key;

/** How many areas the newest two periods of a level cover, when it is clearly fewer; areas that no longer exist do not count. */
function shrinkage(
  series: Series,
  rows: readonly number[],
  look: (row: number, period: number, end: number) => 'covered' | 'absent' | 'gone',
): { period: string; now: number; before: number } | null {
  const covered = series.periods.map((_, period) => rows.filter((row) => hasFigure(series, row, period)));
  const newest = covered.findLastIndex((cells) => cells.length > 0);
  const before = covered.findLastIndex((cells, period) => period < newest && cells.length > 0);
  if (before < 0 || covered[newest]!.length >= LEAST * covered[before]!.length) return null;
  const states = covered[before]!.map((row) => look(row, newest, series.periods[newest]!.end)).filter(
    (state) => state !== 'gone',
  );
  const now = states.filter((state) => state === 'covered').length;
  return now >= LEAST * states.length ? null : { period: series.periods[newest]!.key, now, before: states.length };
}
