import type { Language } from '../model/localized.ts';

export interface PyramidWords {
  /** `Bevölkerung nach Alter und Geschlecht` */
  readonly title: string;
  readonly caption: string;
}

export const pyramidWords = (what: string, groups: string, sides: string, language: Language): PyramidWords =>
  language === 'de'
    ? { title: `${what} nach ${groups} und ${sides}`, caption: 'Links und rechts je ein Balken für jede Gruppe' }
    : { title: `${what} by ${groups} and ${sides}`, caption: 'A bar on either side for each group' };

/** Why a bar is not as long as its figure, where the groups span different numbers of years. */
export const perYearSentence = (open: { readonly name: string; readonly upTo: number } | null, language: Language): string => {
  if (language === 'de') {
    const top = open === null ? '' : ` Für „${open.name}“ ist bis ${open.upTo} Jahre gerechnet.`;
    return `Die Altersgruppen sind verschieden breit. Die Länge der Balken zeigt deshalb die Personen je Altersjahr.${top}`;
  }
  const top = open === null ? '' : ` “${open.name}” is taken to end at ${open.upTo} years.`;
  return `The age groups differ in width. The length of a bar therefore shows persons per year of age.${top}`;
};
