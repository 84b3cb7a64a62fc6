import type { PublishedPortal } from '../disclose/published.ts';
import { ABSENCES, type Absence } from '../model/cell.ts';
import type { Indicator } from '../model/indicator.ts';
import { inLanguage, type Language, type Text } from '../model/localized.ts';
import { yearOf, type Period } from '../model/period.ts';
import type { Series } from '../model/series.ts';
import { licenceName } from './licence.ts';

const WORDS = {
  de: { source: 'Quelle', sources: 'Quellen', keyDate: 'Stichtag', licence: 'Lizenz', fictional: 'Fiktive Daten' },
  en: { source: 'Source', sources: 'Sources', keyDate: 'reference date', licence: 'Licence', fictional: 'Fictional data' },
} as const;

/**
 * How to cite an indicator: publisher, year of the newest figures, title, portal, sources, licence, address. An empty address is left out.
 */
export function citation(portal: PublishedPortal, indicator: Indicator, address: string, language: Language): string {
  const { declaration, series } = portal;
  const words = WORDS[language];
  const say = (text: Text): string => inLanguage(text, language).trim();
  const own = series.get(indicator.id);
  const newest = own && newestPeriod(own);
  const origins = sourceNames(portal, indicator, language);
  return [
    newest
      ? `${declaration.publisher.name} (${yearOf(newest)}): ${say(indicator.title)}`
      : `${declaration.publisher.name}: ${say(indicator.title)}`,
    say(declaration.title),
    ...(origins.length > 0 ? [`${origins.length > 1 ? words.sources : words.source}: ${origins.join('; ')}`] : []),
    ...(declaration.fictional ? [words.fictional] : []),
    `${words.licence}: ${licenceName(declaration.licence, language)}`,
    address,
  ]
    .filter((part) => part !== '')
    .map((part) => (part === address || /[.?!]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

/** The last period that says something; one whose figures will follow is not cited. */
function newestPeriod({ periods, total }: Series): Period | undefined {
  const silent = new Set(['missing', 'later'].map((name) => ABSENCES.indexOf(name as Absence) + 1));
  return periods.findLast((_, at) => total.state.some((state, row) => row % periods.length === at && !silent.has(state)));
}

/** Each source with its attribution and key date: `Statistik der Bundesagentur für Arbeit, Stichtag 31. Dezember`. */
export function sourceNames({ sources }: PublishedPortal, indicator: Indicator, language: Language): string[] {
  return indicator.sources.flatMap((id) => {
    const source = sources.get(id);
    if (source === undefined) return [];
    const name = inLanguage(source.attribution, language) || inLanguage(source.title, language);
    const keyDate = inLanguage(source.keyDate, language);
    return [keyDate === '' ? name : `${name}, ${WORDS[language].keyDate} ${keyDate}`];
  });
}
