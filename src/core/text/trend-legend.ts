import type { Language } from '../model/localized.ts';
import { listOf } from './list.ts';
import { flagWord } from './signs.ts';

/** What occurs in a chart of lines that its reader has to be told. */
export interface TrendLegendFacts {
  readonly language: Language;
  readonly forecast: boolean;
  readonly provisional: boolean;
  readonly bounds: boolean;
  readonly recomputed?: boolean;
}

/** How what is not simply a figure is drawn, one sentence for each. */
export function trendLegend({ language, forecast, provisional, bounds, recomputed }: TrendLegendFacts): string[] {
  const german = language === 'de';
  const open = [
    ...(provisional ? [german ? 'vorläufig' : 'provisional'] : []),
    ...(forecast ? [german ? 'vorausberechnet' : 'forecast'] : []),
    ...(recomputed ? [flagWord('recomputed', language)] : []),
  ];
  return [
    ...(open.length === 0 ? [] : [`${german ? 'Leere Zeichen' : 'Hollow marks'}: ${listOf(open, language)}.`]),
    ...(forecast ? [german ? 'Gepunktete Linie: vorausberechnet.' : 'Dotted line: forecast.'] : []),
    ...(bounds
      ? [
          german
            ? 'Blasse Fläche: von der Untergrenze bis zur Obergrenze der Werte.'
            : 'Pale area: from the lower to the upper bound of the values.',
        ]
      : []),
  ];
}

/** `vorausberechnet sind 12,3 % für 2030` */
export const forecastPhrase = (figure: string, period: string, language: Language): string =>
  language === 'de' ? `vorausberechnet sind ${figure} für ${period}` : `the forecast for ${period} is ${figure}`;

/** The heading of the bounds beside the figures, and what stands below it. */
export const boundsName = (area: string | null, language: Language): string => {
  const name = language === 'de' ? 'Unter- bis Obergrenze' : 'lower to upper bound';
  return area === null ? name : `${area}, ${name}`;
};
export const boundsText = (lower: string, upper: string, language: Language): string =>
  `${lower} ${language === 'de' ? 'bis' : 'to'} ${upper}`;
