import { breaksBetween } from '../derive/change.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Cell } from '../model/cell.ts';
import { cellAt } from '../model/series.ts';
import { sentencesOf } from '../text/list.ts';
import { formatWithUnit } from '../text/number.ts';
import { duringPeriod, formatPeriod } from '../text/period.ts';
import { asPlace, capitalised } from '../text/place.ts';
import { coverageOf } from './coverage.ts';
import { partsText } from './shown.ts';
import { say, type Site } from './site.ts';

/** The short answer to the indicator's question: the newest figure of the reference area, what it is made of, and the first one. */
export function answerSentence(site: Site, indicator: Indicator): string {
  const { declaration, areas } = site.portal;
  const series = site.portal.series.get(indicator.id);
  const area = declaration.reference === null ? undefined : areas.get(declaration.reference);
  const span = area && coverageOf(site, indicator.id).get(area.level);
  if (series === undefined || area === undefined || span === undefined) return '';
  const newest = cellAt(series, area.id, span.newest);
  if (newest.kind !== 'value') return '';
  const german = site.language === 'de';
  const where = asPlace(area.name, site.language);
  const when = duringPeriod(series.periods[span.newest]!, site.language);
  const now = german
    ? `${capitalised(where)} sind es ${figure(site, indicator, newest)} ${when}${parts(site, indicator, newest)}.`
    : `${capitalised(where)} it is ${figure(site, indicator, newest)} ${when}${parts(site, indicator, newest)}.`;
  const first = cellAt(series, area.id, span.first);
  if (first.kind !== 'value' || span.first === span.newest) return sentencesOf([now]);
  const since = formatPeriod(series.periods[span.first]!, site.language, 'short');
  const broken = breaksBetween(series, area.id, span.first, span.newest, indicator).length > 0;
  const hint = !broken ? '' : german ? ' (nicht direkt vergleichbar)' : ' (not directly comparable)';
  const then = german
    ? `${since} waren es ${figure(site, indicator, first)}${hint}.`
    : `In ${since} it was ${figure(site, indicator, first)}${hint}.`;
  return sentencesOf([now, then]);
}

type Known = Extract<Cell, { kind: 'value' }>;

const figure = (site: Site, indicator: Indicator, cell: Known): string =>
  formatWithUnit(cell.value, say(site, indicator.unit), { decimals: indicator.decimals, language: site.language });

/** ` (11.234 von 157.222)`, so that a rate never stands without its numbers. */
function parts(site: Site, indicator: Indicator, cell: Known): string {
  const text = partsText(site, indicator, cell);
  return text === '' ? '' : ` (${text})`;
}
