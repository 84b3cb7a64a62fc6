import type { Indicator } from '../model/indicator.ts';
import type { Source } from '../model/source.ts';
import { listOf } from '../text/list.ts';
import { say, type Site } from './site.ts';

export const sourcesOf = (site: Site, indicator: Indicator): readonly Source[] =>
  indicator.sources.map((id) => site.portal.sources.get(id)).filter((source) => source !== undefined);

/** The line under every figure: `Quelle: …; Stichtag …; eigene Berechnung`. */
export function sourceLine(site: Site, indicator: Indicator): string {
  const sources = sourcesOf(site, indicator);
  if (sources.length === 0) return '';
  const german = site.language === 'de';
  const names = sources.map((source) => say(site, source.attribution) || say(site, source.title));
  const keyDates = [...new Set(sources.map((source) => say(site, source.keyDate)).filter((date) => date !== ''))];
  const own = indicator.derive !== null || indicator.aggregation === 'ratio';
  return [
    `${german ? (names.length > 1 ? 'Quellen' : 'Quelle') : names.length > 1 ? 'Sources' : 'Source'}: ${names.join('; ')}`,
    ...(keyDates.length > 0 ? [`${german ? 'Stichtag' : 'reference date'}: ${listOf(keyDates, site.language)}`] : []),
    ...(own ? [german ? 'eigene Berechnung' : 'own calculation'] : []),
  ].join('; ');
}
