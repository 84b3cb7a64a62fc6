import type { Language } from '../model/localized.ts';
import { NBSP } from './number.ts';

export interface StripWords {
  readonly title: string;
  readonly note: string;
}

/** How a strip is headed, and how it is read. */
export const stripWords = (many: string, reference: string | null, language: Language): StripWords =>
  language === 'de'
    ? {
        title: `So verteilen sich die ${many}`,
        note: `Jeder Punkt ist ein Gebiet.${reference === null ? '' : ` Gestrichelt: ${reference}.`}`,
      }
    : {
        title: `How the ${many} are distributed`,
        note: `Each dot is one area.${reference === null ? '' : ` Dashed: ${reference}.`}`,
      };

/** The name of the picture: `Punktdiagramm: SGB-II-Quote in %, Sozialräume, 2024. 56 Gebiete von 1,2 bis 25,4`. */
export function stripLabel(
  facts: { readonly subject: string; readonly count: number; readonly lowest: string; readonly highest: string },
  language: Language,
): string {
  const { subject, count, lowest, highest } = facts;
  return language === 'de'
    ? `Punktdiagramm: ${subject}. ${count}${NBSP}Gebiete von ${lowest} bis ${highest}`
    : `Dot plot: ${subject}. ${count}${NBSP}areas from ${lowest} to ${highest}`;
}
