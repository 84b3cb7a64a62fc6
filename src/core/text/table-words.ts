import type { Language } from '../model/localized.ts';
import { asBase } from './place.ts';

/** The columns of a table of areas, after their names. */
export type TableColumn = 'parent' | 'value' | 'range' | 'numerator' | 'denominator' | 'population' | 'difference';

const WORDS = {
  de: {
    area: 'Gebiet',
    parent: 'gehört zu',
    value: 'Wert',
    range: 'Unter- bis Obergrenze',
    numerator: 'Zähler',
    denominator: 'Nenner',
    population: 'Bevölkerung',
    difference: 'Unterschied',
  },
  en: {
    area: 'Area',
    parent: 'part of',
    value: 'Value',
    range: 'Lower to upper bound',
    numerator: 'Numerator',
    denominator: 'Denominator',
    population: 'Population',
    difference: 'Difference',
  },
} as const satisfies Record<Language, Record<TableColumn | 'area', string>>;

/** What stands above the columns; a difference says from which area it is counted. */
export const tableHeads = (language: Language, reference: string): Readonly<Record<TableColumn | 'area', string>> => ({
  ...WORDS[language],
  difference: `${WORDS[language].difference} ${asBase(reference, language)}`,
});

/** The columns that hold anything, in their order. The population stands where an indicator has no numbers of its own. */
export const columnsThat = (hold: (column: TableColumn) => boolean): TableColumn[] =>
  (['parent', 'value', 'range', 'numerator', 'denominator', 'population', 'difference'] as const).filter(
    (column) => column === 'value' || hold(column),
  );
