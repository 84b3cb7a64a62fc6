import { currentAreas } from './areas.ts';
import { coverageOf } from './coverage.ts';
import { say, type Site } from './site.ts';

/** The publisher's own sentence, and how much there is and how current it is. */
export function homeLead(site: Site): string {
  const { declaration, indicators, levels } = site.portal;
  const german = site.language === 'de';
  const years = [...indicators.keys()].flatMap((id) => {
    const series = site.portal.series.get(id);
    const spans = [...coverageOf(site, id).values()];
    if (series === undefined || spans.length === 0) return [];
    const newest = Math.max(...spans.map((span) => span.newest));
    return [Math.floor(series.periods[newest]!.end / 10_000)];
  });
  const finest = [...levels.values()].filter(({ overlay }) => !overlay).at(-1);
  const count = finest === undefined ? 0 : currentAreas(site, finest.id).length;
  const what = finest === undefined ? '' : say(site, count === 1 ? finest.one : finest.many);
  const size = german
    ? `${indicators.size} Indikatoren für ${count} ${what}`
    : `${indicators.size} indicators for ${count} ${what}`;
  const current =
    years.length === 0 ? '' : german ? `, Zahlen bis ${Math.max(...years)}` : `, figures up to ${Math.max(...years)}`;
  return [say(site, declaration.description), `${size}${current}.`].filter((part) => part !== '').join(' ');
}
