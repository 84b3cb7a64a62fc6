import type { Language } from '../model/localized.ts';

/** `①`: the sign of a note at a chart, the first being number 1. */
export const noteSign = (number: number): string => (number <= 20 ? String.fromCodePoint(0x245f + number) : `(${number})`);

export const breakNote = (note: string, language: Language): string =>
  `${language === 'de' ? 'Bruch in der Zeitreihe.' : 'Break in the series.'} ${note}`.trim();

/** For an axis that does not show zero; the figure comes with its unit. */
export const axisNote = (start: string, language: Language): string =>
  language === 'de' ? `Die Achse beginnt bei ${start}.` : `The axis starts at ${start}.`;

/** The name of the picture for those who do not see it. */
export const chartName = (title: string, subtitle: string, language: Language): string =>
  `${language === 'de' ? 'Liniendiagramm' : 'Line chart'}: ${title.replace(/\.$/, '')}, ${subtitle}`;
