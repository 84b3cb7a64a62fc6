import { countOf } from '../text/absence-sentences.ts';
import { plural, withinSentence } from '../text/plural.ts';
import { currentAreas } from './areas.ts';
import { coverageOf } from './coverage.ts';
import { say, type Site } from './site.ts';

const WORDS = {
  de: { one: 'Indikator', many: 'Indikatoren', areas: 'für', until: 'Zahlen bis', none: 'Noch gibt es hier keine Indikatoren.' },
  en: { one: 'indicator', many: 'indicators', areas: 'for', until: 'figures up to', none: 'There are no indicators here yet.' },
} as const;

/** The publisher's own sentence, and how much there is and how current it is. */
export const homeLead = (site: Site): string =>
  [say(site, site.portal.declaration.description), extent(site)].filter((part) => part !== '').join(' ');

/** `65 Indikatoren für 56 Sozialräume, Zahlen bis 2025.` */
function extent(site: Site): string {
  const { indicators, levels } = site.portal;
  const words = WORDS[site.language];
  const size = indicators.size;
  if (size === 0) return words.none;
  const finest = [...levels.values()].filter(({ overlay }) => !overlay).at(-1);
  const count = finest === undefined ? 0 : currentAreas(site, finest.id).length;
  const amount = `${countOf(size, site.language)} ${plural(size, words.one, words.many)}`;
  const areas =
    finest === undefined || count === 0
      ? ''
      : ` ${words.areas} ${countOf(count, site.language)} ${withinSentence(say(site, count === 1 ? finest.one : finest.many), site.language)}`;
  const years = newestYears(site);
  return `${amount}${areas}${years.length === 0 ? '' : `, ${words.until} ${Math.max(...years)}`}.`;
}

const newestYears = (site: Site): number[] =>
  [...site.portal.indicators.keys()].flatMap((id) => {
    const series = site.portal.series.get(id);
    const spans = [...coverageOf(site, id).values()];
    if (series === undefined || spans.length === 0) return [];
    const newest = Math.max(...spans.map((span) => span.newest));
    return [Math.floor(series.periods[newest]!.end / 10_000)];
  });
