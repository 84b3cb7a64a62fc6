import type { Indicator } from '../model/indicator.ts';
import type { Text } from '../model/localized.ts';
import type { Source } from '../model/source.ts';
import { formatDate } from '../text/date.ts';
import { formatNumber } from '../text/number.ts';
import { formatPeriod } from '../text/period.ts';
import { parsePeriod } from '../model/period.ts';
import { tied } from '../text/tied.ts';
import { uiOf } from '../text/ui.ts';
import { cellNotes } from './cell-notes.ts';
import { levelsOf } from './coverage.ts';
import { say, type Site } from './site.ts';
import { levelName } from './level-name.ts';
import { sharedText, sourcesOf } from './sources.ts';

export interface Fact {
  readonly term: string;
  readonly lines: readonly { readonly text: string; readonly href: string | null }[];
}

/** What a reader must know to use an indicator, always visible beside it; what the declaration leaves out has no entry. */
export function indicatorFacts(site: Site, indicator: Indicator): readonly Fact[] {
  const ui = uiOf(site.language);
  const sources = sourcesOf(site, indicator);
  const plain = (...texts: string[]): Fact['lines'] =>
    texts.filter((text) => text !== '').map((text) => ({ text: tied(text), href: null }));
  const date = (iso: string | null): string => (iso === null ? '' : formatDate(iso, site.language));
  const facts: Fact[] = [
    { term: ui.definition, lines: plain(say(site, indicator.definition)) },
    { term: ui.formula, lines: plain(formula(site, indicator)) },
    { term: ui.limits, lines: plain(say(site, indicator.limits)) },
    {
      term: sources.length > 1 ? ui.sources : ui.source,
      lines: sources.map((source) => ({ text: say(site, source.title), href: source.url })),
    },
    { term: ui.keyDate, lines: plain(...bySource(site, sources, ({ keyDate }) => keyDate)) },
    { term: ui.rhythm, lines: plain(...bySource(site, sources, ({ rhythm }) => rhythm)) },
    {
      term: ui.nextRelease,
      lines: plain(
        ...(indicator.nextRelease === null
          ? bySource(site, sources, ({ nextRelease }) => date(nextRelease))
          : [date(indicator.nextRelease)]),
      ),
    },
    {
      term: ui.breaks,
      lines: plain(...indicator.breaks.map(({ period, note }) => `${periodName(site, period)}: ${say(site, note)}`)),
    },
    { term: ui.cellNotes, lines: plain(...cellNotes(site, indicator.id)) },
    { term: ui.method, lines: plain(say(site, indicator.method)) },
    { term: ui.quality, lines: plain(say(site, indicator.quality)) },
    { term: ui.decision, lines: plain(say(site, indicator.decision)) },
    {
      term: ui.levels,
      lines: plain(
        levelsOf(site, indicator.id)
          .map((id) => levelName(site, id))
          .join(', '),
      ),
    },
    { term: ui.responsible, lines: plain(say(site, indicator.responsible)) },
  ];
  return facts.filter(({ lines }) => lines.length > 0);
}

/** What sources say of themselves: once where it is the same, else with the name of each, `Melderegister: jährlich`. */
function bySource(site: Site, sources: readonly Source[], of: (source: Source) => Text): string[] {
  const shared = sharedText(site, sources, of);
  if (shared !== null) return [shared];
  return sources.flatMap((source) => {
    const text = say(site, of(source));
    return text === '' ? [] : [`${say(site, source.title)}: ${text}`];
  });
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
