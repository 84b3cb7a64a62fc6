import { LANGUAGES, inLanguage, type Language, type Text } from '../model/localized.ts';
import { LEAST_AREAS } from '../model/index-recipe.ts';
import { listOf } from './list.ts';
import { formatNumber } from './number.ts';

interface Part {
  readonly title: Text;
  readonly weight: number;
  readonly reverse: boolean;
}

export const INDEX_UNIT: Text = { de: 'Punkte', en: 'points' };

const both = (make: (language: Language) => string): Text =>
  Object.fromEntries(LANGUAGES.map((language) => [language, make(language)]));

/** What an index is, for those who read it: said wherever its recipe has no definition of its own. */
export const indexDefinition = (parts: readonly Part[]): Text =>
  both((language) => {
    const names = listOf(
      parts.map(({ title, reverse }) => {
        const name = inLanguage(title, language);
        return reverse ? `${name} (${language === 'de' ? 'umgekehrt' : 'reversed'})` : name;
      }),
      language,
    );
    return language === 'de'
      ? `Mittel der standardisierten Werte von ${names}. 100 ist der Durchschnitt der Gebiete einer Ebene; zehn Punkte mehr heißen, dass die Werte im Mittel eine Standardabweichung höher liegen. Der Index sagt, wo Werte zusammen höher liegen, nicht warum.`
      : `Mean of the standardised figures of ${names}. 100 is the average of the areas of a level; ten points more mean that the figures are one standard deviation higher on average. The index says where figures are higher together, not why.`;
  });

export const indexLimits = (): Text => ({
  de: 'Der Index gilt für einen Zeitraum und ist nicht über Jahre vergleichbar: Mit den Werten der anderen Gebiete ändert sich auch der Durchschnitt. Für Entscheidungen im Einzelfall sind die Werte der Teile da.',
  en: 'The index holds for one period and cannot be compared over the years: the average changes with the figures of the other areas. For a decision in a particular case, look at the figures of its parts.',
});

/** How it was computed, with the weights where they differ. */
export const indexMethod = (parts: readonly Part[]): Text =>
  both((language) => {
    const equal = parts.every(({ weight }) => weight === parts[0]!.weight);
    const weights = parts.map(
      ({ title, weight }) =>
        `${inLanguage(title, language)} ${formatNumber(weight, { decimals: Number.isInteger(weight) ? 0 : 2, language })}`,
    );
    return language === 'de'
      ? `Jeder Wert wird um den Durchschnitt der Gebiete vermindert und durch deren Standardabweichung geteilt (z-Werte, ungewichtet über die Gebiete). ${equal ? 'Alle Teile zählen gleich.' : `Gewichte: ${listOf(weights, language)}.`} Gerechnet wird nur mit veröffentlichten Werten: Fehlt einem Gebiet ein Teil oder ist er geheim, hat es keinen Index. Ebenen mit weniger als ${WORDS.de} Gebieten erhalten keinen.`
      : `From each figure the average of the areas is taken away, and the rest is divided by their standard deviation (z-scores, areas unweighted). ${equal ? 'All parts count alike.' : `Weights: ${listOf(weights, language)}.`} Only published figures are used: an area that lacks a part, or of which one is withheld, has no index. Levels with fewer than ${WORDS.en} areas have none.`;
  });

const NUMBER_WORDS: Readonly<Record<number, Readonly<Record<Language, string>>>> = { 5: { de: 'fünf', en: 'five' } };
const WORDS = NUMBER_WORDS[LEAST_AREAS] ?? { de: String(LEAST_AREAS), en: String(LEAST_AREAS) };
