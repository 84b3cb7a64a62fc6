import { breaksBetween } from '../derive/series-breaks.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Known } from '../model/cell.ts';
import { cellAt } from '../model/series.ts';
import { sentencesOf } from '../text/list.ts';
import { formatWithUnit } from '../text/number.ts';
import { partNumber, partsText } from '../text/parts.ts';
import { duringPeriod } from '../text/period.ts';
import { asPlace, capitalised } from '../text/place.ts';
import { repeatedUnit } from '../text/unit.ts';
import { coverageOf } from './coverage.ts';
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
  const unit = say(site, indicator.unit);
  const when = (at: number): string => capitalised(duringPeriod(series.periods[at]!, site.language));
  const was = site.language === 'de' ? 'waren es' : 'it was';
  const where = asPlace(area.name, site.language);
  const shown = `${figure(site, indicator, newest, unit)}${partsPhrase(site, indicator, newest)}`;
  const now =
    site.language === 'de' ? `${when(span.newest)} ${was} ${where} ${shown}.` : `${when(span.newest)} ${was} ${shown} ${where}.`;
  const first = cellAt(series, area.id, span.first);
  if (first.kind !== 'value' || span.first === span.newest) return sentencesOf([now]);
  const broken = breaksBetween(series, area.id, span.first, span.newest, indicator).length > 0;
  const hint = !broken ? '' : site.language === 'de' ? ' (nicht direkt vergleichbar)' : ' (not directly comparable)';
  return sentencesOf([now, `${when(span.first)} ${was} ${figure(site, indicator, first, repeatedUnit(unit))}${hint}.`]);
}

const figure = (site: Site, { decimals }: Indicator, cell: Known, unit: string): string =>
  formatWithUnit(cell.value, unit, { decimals, language: site.language, grouping: 'table' });

/** ` (11.234 von 157.222)`, ` (Zähler 4.299, Nenner 1,93)`: a rate never stands without its numbers. The sum behind a mean tells nothing. */
export function partsPhrase(site: Site, indicator: Indicator, cell: Known): string {
  if (cell.numerator === undefined || cell.denominator === undefined) return '';
  if (indicator.type === 'mean') return '';
  if (indicator.type === 'share') return ` (${partsText(indicator, cell, site.language)})`;
  const [top, bottom] = [partNumber(cell.numerator, site.language), partNumber(cell.denominator, site.language)];
  return site.language === 'de' ? ` (Zähler ${top}, Nenner ${bottom})` : ` (numerator ${top}, denominator ${bottom})`;
}
