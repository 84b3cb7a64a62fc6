import { isComputed } from '../derive/is-computed.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Text } from '../model/localized.ts';
import type { Source } from '../model/source.ts';
import { tied } from '../text/tied.ts';
import { say, type Site } from './site.ts';

export const sourcesOf = (site: Site, indicator: Indicator): readonly Source[] =>
  indicator.sources.map((id) => site.portal.sources.get(id)).filter((source) => source !== undefined);

const WORDS = {
  de: { one: 'Quelle', many: 'Quellen', keyDate: 'Stichtag', own: 'eigene Berechnung' },
  en: { one: 'Source', many: 'Sources', keyDate: 'reference date', own: 'own calculation' },
} as const;

/** The line under every figure: `Quelle: …; Stichtag: …; eigene Berechnung`. Key dates that differ stand behind their source. */
export function sourceLine(site: Site, indicator: Indicator): string {
  const sources = sourcesOf(site, indicator);
  if (sources.length === 0) return '';
  const words = WORDS[site.language];
  const common = sharedText(site, sources, ({ keyDate }) => keyDate);
  const names = sources.map((source) => {
    const name = say(site, source.attribution) || say(site, source.title);
    const keyDate = say(site, source.keyDate);
    return common !== null || keyDate === '' ? name : `${name} (${words.keyDate}: ${keyDate})`;
  });
  const unique = [...new Set(names)];
  const series = site.portal.series.get(indicator.id);
  const own = series !== undefined && isComputed(series);
  return tied(
    [
      `${unique.length > 1 ? words.many : words.one}: ${unique.join('; ')}`,
      ...(common === null || common === '' ? [] : [`${words.keyDate}: ${common}`]),
      ...(own ? [words.own] : []),
    ].join('; '),
  );
}

/** What all sources say alike; null where they differ. */
export function sharedText(site: Site, sources: readonly Source[], of: (source: Source) => Text): string | null {
  const texts = new Set(sources.map((source) => say(site, of(source))));
  return texts.size > 1 ? null : ([...texts][0] ?? '');
}
