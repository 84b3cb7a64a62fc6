import type { Indicator } from '../model/indicator.ts';
import { formatNumber } from '../text/number.ts';
import { formatPeriod } from '../text/period.ts';
import { fillIn, uiOf } from '../text/ui.ts';
import { valuesWords } from '../text/values-words.ts';
import { coverageOf } from './coverage.ts';
import type { Link } from './frame.ts';
import { levelName } from './level-name.ts';
import { sourceLine } from './sources.ts';
import { signNote, type Sign } from './sign-note.ts';
import { filePath, href, indicatorPath, say, type Site } from './site.ts';
import { subtitleOf } from './subtitle.ts';
import { valuesParts, valuesPath, type ValuesPart } from './values-parts.ts';
import { valuesTable, type Measure, type ValuesTable } from './values-table.ts';

/** Every figure of an indicator that may be shown: all areas, all periods, for those who read without scripts. */
export interface ValuesPage {
  readonly path: string;
  readonly title: string;
  readonly lead: string;
  readonly crumbs: readonly Link[];
  readonly sections: readonly ValuesSection[];
  /** Levels that are too large for this page, and where they are. */
  readonly elsewhere: readonly { readonly title: string; readonly links: readonly Link[] }[];
  readonly ways: readonly Link[];
  readonly sourceLine: string;
  readonly downloads: readonly Link[];
}

export interface ValuesSection {
  readonly id: string;
  readonly title: string;
  readonly table: ValuesTable;
  readonly signs: readonly Sign[];
  readonly note: string;
}

/** The first page has the levels that fit on it and leads to the others; `page` is one of those. */
export function valuesPage(site: Site, indicator: Indicator, page: ValuesPart | null): ValuesPage {
  const words = valuesWords(site.language);
  const ui = uiOf(site.language);
  const parts = valuesParts(site, indicator);
  const here = page === null ? parts.filter((part) => part.page === null) : [page];
  const { id } = indicator;
  const title = say(site, indicator.title);
  const home = { name: title, href: indicatorPath(site, id) };
  const all = { name: fillIn(words.title, { title }), href: valuesPath(site, id) };
  return {
    path: page === null ? `/indikatoren/${id}/werte/` : `/indikatoren/${id}/werte/${page.level}-${page.page}/`,
    title: page === null ? all.name : `${all.name}, ${levelName(site, page.level)}: ${rangeOf(site, page)}`,
    lead: fillIn(words.lead, spanOf(site, indicator)),
    crumbs: [{ name: ui.indicators, href: href(site, '/indikatoren/') }, home, ...(page === null ? [] : [all])],
    sections: here.flatMap((part) => sectionsOf(site, indicator, part)),
    elsewhere: page === null ? elsewhere(site, indicator, parts) : [],
    ways:
      page === null
        ? [{ ...home, name: words.back }]
        : [...neighbours(site, indicator, parts, page), { ...home, name: words.back }],
    sourceLine: sourceLine(site, indicator),
    downloads: [
      { name: ui.csv, href: filePath(site, `${id}.csv`) },
      { name: ui.csvExcel, href: filePath(site, `${id}.excel.csv`) },
    ],
  };
}

const rangeOf = ({ language }: Site, { areas }: ValuesPart): string =>
  fillIn(valuesWords(language).range, { first: areas[0]!.name, last: areas.at(-1)!.name });

function spanOf(site: Site, { id }: Indicator): { first: string; last: string } {
  const { periods } = site.portal.series.get(id)!;
  const spans = [...coverageOf(site, id).values()];
  const name = (at: number): string => formatPeriod(periods[at]!, site.language, 'short');
  return {
    first: name(Math.min(...spans.map(({ first }) => first))),
    last: name(Math.max(...spans.map(({ last }) => last))),
  };
}

function sectionsOf(site: Site, indicator: Indicator, part: ValuesPart): ValuesSection[] {
  const words = valuesWords(site.language);
  const level = levelName(site, part.level);
  const measures: readonly Measure[] = part.page === null ? ['value', 'numerator', 'denominator'] : ['value'];
  const names: Record<Measure, string> = {
    value: subtitleOf(site, indicator),
    numerator: fillIn(words.numerators, { text: say(site, indicator.numeratorText) }),
    denominator: fillIn(words.denominators, { text: say(site, indicator.denominatorText) }),
  };
  return measures.flatMap((measure) => {
    const table = valuesTable(site, indicator, part, measure);
    if (table === null) return [];
    const cells = table.rows.flatMap((row) => row.cells);
    const shown = cells.filter((cell) => cell !== null && typeof cell !== 'string');
    const notes = [
      cells.includes(null) ? words.gone : '',
      part.page !== null && (indicator.type === 'share' || indicator.type === 'rate') ? words.parts : '',
    ];
    return {
      id: `${part.level}-${measure}`,
      title: `${level}: ${names[measure].replace(/: $/, '')}`,
      table,
      signs: signNote(
        shown.flatMap(({ flags }) => flags),
        shown.flatMap(({ sign }) => sign ?? []),
      ),
      note: notes.filter((note) => note !== '').join(' '),
    };
  });
}

function elsewhere(site: Site, { id }: Indicator, parts: readonly ValuesPart[]): ValuesPage['elsewhere'] {
  const paged = Map.groupBy(
    parts.filter((part) => part.page !== null),
    ({ level }) => level,
  );
  return [...paged].map(([level, pages]) => ({
    title: fillIn(valuesWords(site.language).pages, {
      level: levelName(site, level),
      n: formatNumber(
        pages.reduce((sum, { areas }) => sum + areas.length, 0),
        { decimals: 0, language: site.language },
      ),
      pages: pages.length,
    }),
    links: pages.map((part) => ({ name: rangeOf(site, part), href: valuesPath(site, id, part) })),
  }));
}

function neighbours(site: Site, { id }: Indicator, parts: readonly ValuesPart[], page: ValuesPart): Link[] {
  const words = valuesWords(site.language);
  const beside = (step: number, words: string): Link[] => {
    const part = parts.find((one) => one.level === page.level && one.page === page.page! + step);
    return part === undefined ? [] : [{ name: fillIn(words, { range: rangeOf(site, part) }), href: valuesPath(site, id, part) }];
  };
  return [...beside(-1, words.previous), ...beside(1, words.next)];
}
