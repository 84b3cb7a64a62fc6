import type { Language } from '../model/localized.ts';

interface Licence {
  readonly pattern: RegExp;
  readonly name: Readonly<Record<Language, string>>;
  readonly url: string;
}

/** The licences of open administrative data, in the spellings that occur. */
const LICENCES: readonly Licence[] = [
  {
    pattern: /^dl-(de-by|by-de)[-/]2[.-]0$/i,
    name: { de: 'Datenlizenz Deutschland – Namensnennung – Version 2.0', en: 'Data licence Germany – attribution – version 2.0' },
    url: 'https://www.govdata.de/dl-de/by-2-0',
  },
  {
    pattern: /^dl-(de-zero|zero-de)[-/]2[.-]0$/i,
    name: { de: 'Datenlizenz Deutschland – Zero – Version 2.0', en: 'Data licence Germany – Zero – version 2.0' },
    url: 'https://www.govdata.de/dl-de/zero-2-0',
  },
  {
    pattern: /^cc-by[-/]4[.-]0$/i,
    name: { de: 'Creative Commons Namensnennung 4.0', en: 'Creative Commons Attribution 4.0' },
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  {
    pattern: /^cc-by-sa[-/]4[.-]0$/i,
    name: {
      de: 'Creative Commons Namensnennung – Weitergabe unter gleichen Bedingungen 4.0',
      en: 'Creative Commons Attribution-ShareAlike 4.0',
    },
    url: 'https://creativecommons.org/licenses/by-sa/4.0/',
  },
  {
    pattern: /^cc0([-/]1[.-]0)?$/i,
    name: { de: 'Creative Commons Zero 1.0', en: 'Creative Commons Zero 1.0' },
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
];

const known = (licence: string): Licence | undefined => LICENCES.find(({ pattern }) => pattern.test(licence.trim()));

/** The full name of a licence; one that is not known is called as the portal calls it. */
export const licenceName = (licence: string, language: Language): string => known(licence)?.name[language] ?? licence;

/** Where the licence can be read; null for one that is not known. */
export const licenceUrl = (licence: string): string | null => known(licence)?.url ?? null;
