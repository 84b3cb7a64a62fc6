import { differenceKind, gap } from '../derive/difference.ts';
import { extremes } from '../derive/extremes.ts';
import { absencesAt, valuesAt } from '../derive/values.ts';
import type { Indicator } from '../model/indicator.ts';
import type { LevelId } from '../model/ids.ts';
import { isTotal } from '../derive/is-total.ts';
import { cellAt } from '../model/series.ts';
import { headlineSentence } from '../text/headline-sentence.ts';
import { mapSentence } from '../text/map-sentence.ts';
import { areasOn } from './areas.ts';
import { roundTo } from '../text/round.ts';
import { say, type Site } from './site.ts';

/** What a map or table of one level and period shows, in sentences. */
export function mapSummary(site: Site, indicator: Indicator, level: LevelId, period: number): string {
  const { areas, ids, values, series, reference } = figures(site, indicator, level, period);
  const { decimals } = indicator;
  const ends = extremes(
    areas.map((area, index): readonly [string, number] => [area.name, values[index]!]),
    decimals,
  );
  return mapSentence({
    language: site.language,
    period: series.periods[period]!,
    many: say(site, site.portal.levels.get(level)!.many),
    unit: say(site, indicator.unit),
    decimals,
    kind: differenceKind(indicator),
    highest: ends && { value: ends.highest.value, names: ends.highest.of },
    lowest: ends && { value: ends.lowest.value, names: ends.lowest.of },
    reference,
    total: areas.length,
    absences: absencesAt(series, ids, period),
  });
}

/** The finding as a headline, where the data can write one: how many areas stand above the reference. */
export function mapHeadline(site: Site, indicator: Indicator, level: LevelId, period: number): string | null {
  const { areas, values, reference } = figures(site, indicator, level, period);
  if (reference === null) return null;
  const { decimals } = indicator;
  const known = values.filter((value) => !Number.isNaN(value));
  return headlineSentence({
    language: site.language,
    total: known.length,
    areas: areas.length,
    // As the map of differences counts: what is shown as the same is not called higher.
    above: known.filter((value) => roundTo(gap(value, reference.value), decimals) > 0).length,
    many: say(site, site.portal.levels.get(level)!.many),
    reference,
    share: indicator.type === 'share',
    unit: say(site, indicator.unit),
    decimals,
  });
}

function figures(site: Site, indicator: Indicator, level: LevelId, period: number) {
  const series = site.portal.series.get(indicator.id)!;
  const areas = areasOn(site, level, series.periods[period]!.end);
  const ids = areas.map(({ id }) => id);
  return { series, areas, ids, values: valuesAt(series, ids, period), reference: referenceOf(site, indicator, level, period) };
}

/** The reference area's figure; none for totals, where a part says nothing beside the whole, nor on its own level. */
function referenceOf(site: Site, indicator: Indicator, level: LevelId, period: number): { name: string; value: number } | null {
  const { declaration, areas, series } = site.portal;
  const area = declaration.reference === null ? undefined : areas.get(declaration.reference);
  if (area === undefined || area.level === level || isTotal(indicator)) return null;
  const cell = cellAt(series.get(indicator.id)!, area.id, period);
  return cell.kind === 'value' ? { name: area.name, value: cell.value } : null;
}
