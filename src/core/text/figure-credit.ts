import type { Language } from '../model/localized.ts';
import { formatDate } from './date.ts';
import { takeAwayWord } from './take-away-words.ts';

/** Who is to be named wherever a figure goes. */
export interface FigureCredit {
  readonly language: Language;
  /** What is measured, in the words of the page's title. */
  readonly title: string;
  /** What is shown, unit, level, period and comparison included: the name it is cited by. */
  readonly subtitle: string;
  readonly publisher: string;
  readonly portal: string;
  /** Year of the figures; empty where they have none. */
  readonly year: string;
  /** `Quelle: …; Stichtag: …`, one for each indicator. */
  readonly sources: readonly string[];
  readonly licence: string;
  /** Notice of invented figures; empty for real ones. */
  readonly notice: string;
  readonly dataVersion: string;
  /** The whole address of this view. */
  readonly address: string;
}

/** How to cite a view; `today` is an ISO date. */
export function figureCitation(credit: FigureCredit, today: string): string {
  const { language, title, subtitle, publisher, portal, year, licence, notice, dataVersion, address } = credit;
  const word = (key: Parameters<typeof takeAwayWord>[1], date = ''): string => takeAwayWord(language, key, { date });
  return [
    `${publisher}${year === '' ? '' : ` (${year})`}: ${subtitle === '' ? title : subtitle}`,
    portal,
    ...unique(credit.sources),
    notice === '' ? '' : word('fictional'),
    `${word('licence')}: ${licence}`,
    `${word('dataVersion')} ${dataVersion}`,
    address,
    word('Retrieved', formatDate(today, language)),
  ]
    .filter((part) => part !== '')
    .map((part) => (part === address || /[.?!]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

/** The lines at the foot of a picture. */
export function creditLines({ language, sources, licence, dataVersion, address }: FigureCredit, today: string): string[] {
  const date = formatDate(today, language);
  return [
    ...unique(sources),
    [
      `${takeAwayWord(language, 'licence')}: ${licence}`,
      `${takeAwayWord(language, 'dataVersion')} ${dataVersion}`,
      takeAwayWord(language, 'retrieved', { date }),
    ].join(' · '),
    address,
  ].filter((line) => line !== '');
}

const unique = (lines: readonly string[]): string[] => [...new Set(lines)];
