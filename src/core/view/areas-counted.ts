import type { Language } from '../model/localized.ts';

const WORDS = {
  de: { one: 'Gebiet', many: 'Gebiete', inClass: ' in dieser Klasse' },
  en: { one: 'area', many: 'areas', inClass: ' in this class' },
} as const;

/** What follows the number of areas in a row of the legend: only the rows of classes (`c0` …, `d0` … of differences) speak of a class. */
export function areasCounted(count: number, className: string, language: Language): string {
  const words = WORDS[language];
  return (count === 1 ? words.one : words.many) + (/^[cd]\d/.test(className) ? words.inClass : '');
}
