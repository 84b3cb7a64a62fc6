import type { Language } from '../model/localized.ts';

/** The group whose share lies furthest from the reference's, both shares as text. */
export interface OddGroup {
  readonly group: string;
  readonly own: string;
  readonly reference: string;
  readonly place: string;
  readonly referencePlace: string;
}

/** `… bei dieser Altersgruppe auseinander: 25 bis 44 Jahre, in Altstadt 32,1 %, im Landkreis Auental 24,0 %.` */
export const oddGroupSentence = ({ group, own, reference, place, referencePlace }: OddGroup, language: Language): string =>
  language === 'de'
    ? `Am weitesten liegen die Anteile bei dieser Altersgruppe auseinander: ${group}, ${place} ${own}, ${referencePlace} ${reference}.`
    : `The shares lie furthest apart in this age group: ${group}, ${own} ${place}, ${reference} ${referencePlace}.`;

export const pyramidNote = (
  { reference, withheld }: { readonly reference: string | null; readonly withheld: boolean },
  language: Language,
): string => {
  const german = language === 'de';
  const parts = [
    german ? 'Flächen: Anteile an allen Menschen' : 'Areas: shares of all people',
    ...(reference === null ? [] : [`${german ? 'gestrichelt' : 'dashed'}: ${reference}`]),
    ...(withheld ? [german ? 'gepunktet: ohne Wert' : 'dotted: no figure'] : []),
  ];
  return `${parts.join('; ')}.`;
};

export const allGroups = (language: Language): string => (language === 'de' ? 'Alle Gruppen' : 'All groups');
