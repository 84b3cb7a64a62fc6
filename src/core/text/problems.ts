import type { Language } from '../model/localized.ts';
import { compareProblems, type Problem, type Severity } from '../model/problem.ts';
import { CHAPTER_PROBLEMS } from './problems-chapters.ts';
import { DATA_PROBLEMS } from './problems-data.ts';
import { DECLARATION_PROBLEMS } from './problems-declaration.ts';
import { FACILITY_PROBLEMS } from './problems-facilities.ts';
import { FIGURE_PROBLEMS } from './problems-figures.ts';
import { FILE_PROBLEMS } from './problems-file.ts';
import { GEOMETRY_PROBLEMS } from './problems-geometry.ts';
import { PLACE_PROBLEMS } from './problems-places.ts';
import { PROFILE_PROBLEMS } from './problems-profile.ts';
import { PROTECTION_PROBLEMS } from './problems-protection.ts';
import { REGISTER_PROBLEMS } from './problems-registers.ts';
import { TABLE_PROBLEMS } from './problems-table.ts';
import { TERRITORY_PROBLEMS } from './problems-territory.ts';

/** What a text about a problem may speak of; every fact is '' when the problem does not have it. */
export interface Facts {
  readonly found: string;
  readonly expected: string;
  readonly column: string;
  readonly file: string;
}

/** `what` says what is wrong and why that matters, `hint` what to do. */
export interface Wording {
  readonly what: (facts: Facts) => string;
  readonly hint: (facts: Facts) => string;
}

export type ProblemEntry = { readonly severity: Severity } & Readonly<Record<Language, Wording>>;

/** Every problem there is. Codes are permanent; each has a heading in the handbook and a portal in `tests/fixtures/broken`. */
export const PROBLEMS = {
  ...FILE_PROBLEMS,
  ...TABLE_PROBLEMS,
  ...FIGURE_PROBLEMS,
  ...DECLARATION_PROBLEMS,
  ...PROFILE_PROBLEMS,
  ...PROTECTION_PROBLEMS,
  ...DATA_PROBLEMS,
  ...GEOMETRY_PROBLEMS,
  ...TERRITORY_PROBLEMS,
  ...FACILITY_PROBLEMS,
  ...REGISTER_PROBLEMS,
  ...PLACE_PROBLEMS,
  ...CHAPTER_PROBLEMS,
} as const satisfies Readonly<Record<string, ProblemEntry>>;

export type KnownCode = keyof typeof PROBLEMS;

export interface Where {
  readonly file: string;
  readonly row?: number | undefined;
  readonly column?: string | undefined;
}

const LONGEST = 120;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** Makes a problem; the hint is German until `problemsIn` puts it into the portal's language. */
export function problem(code: KnownCode, where: Where, facts: { found?: string; expected?: string } = {}): Problem {
  const bare = {
    code,
    severity: PROBLEMS[code].severity,
    file: where.file,
    ...(where.row === undefined ? {} : { row: where.row }),
    ...(where.column === undefined ? {} : { column: shortened(where.column) }),
    ...(facts.found === undefined ? {} : { found: shortened(facts.found) }),
    ...(facts.expected === undefined ? {} : { expected: shortened(facts.expected) }),
  };
  return { ...bare, hint: wordingOf(bare, 'de').hint(factsOf(bare)) };
}

/** The same problems with their hints in the language of the portal. */
export const problemsIn = (problems: readonly Problem[], language: Language): Problem[] =>
  problems.map((one) => (isKnown(one.code) ? { ...one, hint: wordingOf(one, language).hint(factsOf(one)) } : one));

/** What is wrong and why that matters, in one sentence or two; '' for a code that this version does not know. */
export const messageOf = (one: Problem, language: Language): string =>
  isKnown(one.code) ? wordingOf(one, language).what(factsOf(one)) : '';

/** `data/indicators/sgb2-quote.csv:17 (wert): what and why. What to do. [KS-DATA-010, Fehler]` */
export function describeProblem(one: Problem, language: Language): string {
  const place = `${one.file}${one.row === undefined ? '' : `:${one.row}`}${one.column ? ` (${one.column})` : ''}:`;
  const [localized = one] = problemsIn([one], language);
  const mark = `[${one.code}, ${COUNTS[language][one.severity][0]}]`;
  return [place, messageOf(one, language), localized.hint, mark].filter((part) => part !== '').join(' ');
}

const COUNTS = {
  de: {
    error: ['Fehler', 'Fehler'],
    warning: ['Warnung', 'Warnungen'],
    note: ['Hinweis', 'Hinweise'],
    none: 'Keine Probleme gefunden.',
  },
  en: { error: ['error', 'errors'], warning: ['warning', 'warnings'], note: ['note', 'notes'], none: 'No problems found.' },
} as const;

/** All problems by file and row, one per line, with the counts in the last line. */
export function describeReport(problems: readonly Problem[], language: Language): string {
  const words = COUNTS[language];
  if (problems.length === 0) return words.none;
  const severities = ['error', 'warning', 'note'] as const;
  const counts = severities.flatMap((severity) => {
    const count = problems.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [`${count} ${words[severity][count === 1 ? 0 : 1]}`];
  });
  const lines = problems.toSorted(compareProblems).map((one) => describeProblem(one, language));
  return [...lines, '', counts.join(', ')].join('\n');
}

const isKnown = (code: string): code is KnownCode => Object.hasOwn(PROBLEMS, code);

const wordingOf = (one: Pick<Problem, 'code'>, language: Language): Wording => PROBLEMS[one.code as KnownCode][language];

const factsOf = (one: Omit<Problem, 'hint'>): Facts => ({
  found: one.found ?? '',
  expected: one.expected ?? '',
  column: one.column ?? '',
  file: one.file,
});
