import type { Area } from '../model/area.ts';
import type { Indicator } from '../model/indicator.ts';
import { cellAt, type Series } from '../model/series.ts';
import { coverageOf } from './coverage.ts';
import type { Site } from './site.ts';
import { chosenTrend, type Trend } from './trend-chosen.ts';
import { trendFrame } from './trend-frame.ts';

export type { Trend } from './trend-chosen.ts';

export interface TrendChoice {
  /** In the order of the labels; the portal's reference area is drawn dashed beside others. */
  readonly areas: readonly Area[];
  readonly from?: string | undefined;
  readonly title?: string | undefined;
  readonly note?: string | undefined;
}

/** The development of the reference area, for the page of an indicator. */
export function trendOf(site: Site, indicator: Indicator): Trend | null {
  const { areas, declaration } = site.portal;
  const area = declaration.reference === null ? undefined : areas.get(declaration.reference);
  if (area === undefined || !coverageOf(site, indicator.id).has(area.level)) return null;
  return trendFigure(site, indicator, { areas: [area] });
}

export function trendFigure(site: Site, indicator: Indicator, choice: TrendChoice): Trend {
  const series = site.portal.series.get(indicator.id)!;
  const { reference } = site.portal.declaration;
  const [first, last] = shownSpan(site, indicator, series, choice);
  const shown = series.periods.map((_, at) => at).slice(first, last + 1);
  const areas = choice.areas.map(({ id, name }) => ({
    name,
    reference: id === reference,
    cells: shown.map((at) => cellAt(series, id, at)),
  }));
  const from = choice.from === undefined ? [] : [choice.from];
  return chosenTrend(trendFrame(site, indicator, [first, last]), areas, {
    id: ['trend', indicator.id, ...choice.areas.map(({ id }) => id), ...from].join('-'),
    title: choice.title,
    note: choice.note,
  });
}

/** From the first period with a figure (or the wished one) to the last in which there is something to say. */
function shownSpan(site: Site, { id }: Indicator, series: Series, { areas, from }: TrendChoice): readonly [number, number] {
  const spans = areas.map((area) => coverageOf(site, id).get(area.level)).filter((span) => span !== undefined);
  const wished = from === undefined ? -1 : series.periods.findIndex(({ key }) => key === from);
  return [Math.max(wished, Math.min(...spans.map(({ first }) => first))), Math.max(...spans.map(({ newest }) => newest))];
}
