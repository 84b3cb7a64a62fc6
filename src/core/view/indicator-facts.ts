import type { Indicator } from '../model/indicator.ts';
import { formatDate } from '../text/date.ts';
import { formatNumber } from '../text/number.ts';
import { formatPeriod } from '../text/period.ts';
import { parsePeriod } from '../model/period.ts';
import { uiOf } from '../text/ui.ts';
import { levelsOf } from './coverage.ts';
import { say, type Site } from './site.ts';
import { sourcesOf } from './sources.ts';

export interface Fact {
  readonly term: string;
  readonly lines: readonly { readonly text: string; readonly href: string | null }[];
}

/** What a reader must know to use an indicator, always visible beside it; what the declaration leaves out has no entry. */
export function indicatorFacts(site: Site, indicator: Indicator): readonly Fact[] {
  const ui = uiOf(site.language);
  const sources = sourcesOf(site, indicator);
  const plain = (...texts: string[]): Fact['lines'] => texts.filter((text) => text !== '').map((text) => ({ text, href: null }));
  const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
  const released = indicator.nextRelease ?? sources.find((source) => source.nextRelease !== null)?.nextRelease ?? null;
  const facts: Fact[] = [
    { term: ui.definition, lines: plain(say(site, indicator.definition)) },
    { term: ui.formula, lines: plain(formula(site, indicator)) },
    { term: ui.limits, lines: plain(say(site, indicator.limits)) },
    {
      term: sources.length > 1 ? ui.sources : ui.source,
      lines: sources.map((source) => ({ text: say(site, source.title), href: source.url })),
    },
    { term: ui.keyDate, lines: plain(...unique(sources.map((source) => say(site, source.keyDate)))) },
    { term: ui.rhythm, lines: plain(...unique(sources.map((source) => say(site, source.rhythm)))) },
    { term: ui.nextRelease, lines: plain(released === null ? '' : formatDate(released, site.language)) },
    {
      term: ui.breaks,
      lines: plain(...indicator.breaks.map(({ period, note }) => `${periodName(site, period)}: ${say(site, note)}`)),
    },
    { term: ui.method, lines: plain(say(site, indicator.method)) },
    { term: ui.quality, lines: plain(say(site, indicator.quality)) },
    { term: ui.decision, lines: plain(say(site, indicator.decision)) },
    {
      term: ui.levels,
      lines: plain(
        levelsOf(site, indicator.id)
          .map((id) => say(site, site.portal.levels.get(id)!.many))
          .join(', '),
      ),
    },
    { term: ui.responsible, lines: plain(say(site, indicator.responsible)) },
  ];
  return facts.filter(({ lines }) => lines.length > 0);
}

const periodName = (site: Site, key: string): string => {
  const period = parsePeriod(key);
  return period ? formatPeriod(period, site.language, 'short') : key;
};

/** `Kinder unter 3 in Betreuung ÷ Kinder unter 3 × 100` */
function formula(site: Site, indicator: Indicator): string {
  const [top, bottom] = [say(site, indicator.numeratorText), say(site, indicator.denominatorText)];
  if (top === '' || bottom === '') return '';
  const factor =
    indicator.per === 1 ? '' : ` × ${formatNumber(indicator.per, { decimals: 0, language: site.language, grouping: 'table' })}`;
  return `${top} ÷ ${bottom}${factor}`;
}
