import { existsOn, type Area } from '../model/area.ts';
import type { Indicator } from '../model/indicator.ts';
import { cellAt } from '../model/series.ts';
import { dayBefore, formatDate } from '../text/date.ts';
import { partNumber } from '../text/parts.ts';
import { formatPeriod } from '../text/period.ts';
import { fillIn, uiOf } from '../text/ui.ts';
import { valuesWords } from '../text/values-words.ts';
import { coverageOf } from './coverage.ts';
import { show, type Shown } from './shown.ts';
import { areaPath, type Site } from './site.ts';
import type { ValuesPart } from './values-parts.ts';

/** Which of the numbers of a cell a table shows. */
export type Measure = 'value' | 'numerator' | 'denominator';

/** One row for each area, one column for each period. */
export interface ValuesTable {
  readonly head: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly href: string;
    /** Until when there was an area that is no more; empty for one of today. */
    readonly until: string;
    /** A figure, a plain number, or null where the area did not exist and nothing is known of its ground. */
    readonly cells: readonly (Shown | string | null)[];
  }[];
}

/** Null when there is no such number. */
export function valuesTable(site: Site, indicator: Indicator, part: ValuesPart, measure: Measure): ValuesTable | null {
  const series = site.portal.series.get(indicator.id)!;
  const { first, last } = coverageOf(site, indicator.id).get(part.level)!;
  const periods = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  const cellOf = ({ id }: Area, at: number): Shown | string => {
    const cell = cellAt(series, id, at);
    if (measure === 'value') return show(site, indicator, cell);
    return cell.kind === 'value' ? partNumber(cell[measure], site.language) : '';
  };
  const rows = part.areas.map((area) => ({
    name: area.name,
    href: areaPath(site, area.id),
    until: untilOf(site, area),
    cells: periods.map((at) =>
      existsOn(area, series.periods[at]!.end) || cellAt(series, area.id, at).kind !== 'missing' ? cellOf(area, at) : null,
    ),
  }));
  if (!rows.some(({ cells }) => cells.some((cell) => cell !== null && cell !== ''))) return null;
  return {
    head: uiOf(site.language).area,
    columns: periods.map((at) => formatPeriod(series.periods[at]!, site.language, 'short')),
    rows,
  };
}

/** The same name may stand twice: as it was, and as it is. */
const untilOf = ({ language }: Site, { validTo }: Area): string =>
  validTo === null ? '' : fillIn(valuesWords(language).until, { day: formatDate(dayBefore(validTo), language) });
