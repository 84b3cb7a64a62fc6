import { ABSENCES, FLAGS } from '../model/cell.ts';
import { inLanguage } from '../model/localized.ts';
import { AREA_FILE_WORDS } from '../text/area-file-words.ts';
import { dayBefore, formatDate } from '../text/date.ts';
import { licenceName, licenceUrl } from '../text/licence.ts';
import { FLAG_MARKS, flagWord, stateWords } from '../text/signs.ts';
import { creditsOf } from './area-credits.ts';
import type { AreaDossier } from './area-dossier.ts';
import { statusCode } from './status.ts';

type Fact = readonly [key: string, content: string];

/** What the files are about and how they may be used, as pairs: for the cover of the workbook and for the README. */
export function factsOf(dossier: AreaDossier): readonly Fact[] {
  const { portal, language, area, areas, closed, closedFacilities, address, dataVersion } = dossier;
  const { declaration, levels } = portal;
  const words = AREA_FILE_WORDS[language];
  const say = (text: Parameters<typeof inLanguage>[0]): string => inLanguage(text, language);
  const parent = area.parent === null ? undefined : portal.areas.get(area.parent);
  const today = areas.filter(({ id, validTo }) => id !== area.id && validTo === null);
  const former = areas.filter(({ id, validTo }) => id !== area.id && validTo !== null);
  const named = former.map(({ name, validTo }) => `${name} (${words.until(formatDate(dayBefore(validTo!), language, 'short'))})`);
  const { contact, publisher, licence } = declaration;
  const credits = creditsOf(dossier);
  const facts: readonly Fact[] = [
    [words.name, area.name],
    [words.area, area.id],
    [words.level, say(levels.get(area.level)?.one)],
    [words.partOf, parent?.name ?? ''],
    [words.contains, today.length === 0 ? '' : today.map(({ name }) => name).join(', ')],
    [words.former, named.join(', ')],
    [words.portal, say(declaration.title)],
    [words.publisher, publisher.name],
    [words.contact, [contact.name, contact.email ?? contact.phone ?? contact.url ?? ''].filter(Boolean).join(', ')],
    [words.page, address],
    [words.version, dataVersion],
    [words.licence, licenceName(licence, language)],
    [words.licenceText, licenceUrl(licence) ?? ''],
    ...credits.map((credit): Fact => [words.attribution, credit]),
    [words.citation, citationOf(dossier)],
    ...closed.map(({ title }): Fact => [words.closed, say(title)]),
    ...closedFacilities.map(({ title }): Fact => [words.closed, say(title)]),
    [words.notice, declaration.fictional ? words.fictional : ''],
  ];
  return facts.filter(([, content]) => content !== '');
}

const citationOf = ({ portal, language, area, address, dataVersion }: AreaDossier): string => {
  const { declaration } = portal;
  const { publisher, title, fictional } = declaration;
  const words = AREA_FILE_WORDS[language];
  const text = words.citationBy(publisher.name, words.title(area.name), inLanguage(title, language), dataVersion);
  return [text, ...(fictional ? [`${words.fictional}.`] : []), address].filter(Boolean).join(' ');
};

export interface SignFact {
  readonly sign: string;
  readonly name: string;
  readonly meaning: string;
  /** SDMX, as the file for programs has it. */
  readonly code: string;
}

/** What stands in place of a figure. */
export const signFacts = ({ portal, language }: AreaDossier): readonly SignFact[] =>
  ABSENCES.map((absence, at) => ({
    sign: portal.declaration.signs[absence],
    ...stateWords(absence, language),
    code: statusCode(at + 1, 0),
  }));

/** What stands beside one. */
export const flagFacts = ({ language }: AreaDossier): readonly SignFact[] =>
  FLAGS.map((flag, bit) => ({
    sign: FLAG_MARKS[flag],
    name: flagWord(flag, language),
    meaning: '',
    code: statusCode(0, 1 << bit),
  }));
