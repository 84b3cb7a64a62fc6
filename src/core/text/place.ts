import type { Language } from '../model/localized.ts';

type Gender = 'm' | 'f' | 'n';
type Case = 'nominative' | 'dative' | 'in';

/** Words that open the name of an area and take an article in German. */
const NOUNS: Readonly<Record<Gender, string>> = {
  m: 'Landkreis Kreis Bezirk Stadtbezirk Stadtteil Ortsteil Sozialraum Freistaat Regionalverband Regierungsbezirk Planungsraum Markt',
  f:
    'Stadt Gemeinde Region Städteregion StädteRegion Kreisstadt Hansestadt Samtgemeinde Verbandsgemeinde Landeshauptstadt ' +
    'Universitätsstadt Bundesrepublik',
  n: 'Land Amt Quartier Programmgebiet Fördergebiet',
};

const GENDERS: ReadonlyMap<string, Gender> = new Map(
  (['m', 'f', 'n'] as const).flatMap((gender) => NOUNS[gender].split(' ').map((noun) => [noun, gender] as const)),
);

const ARTICLES: Readonly<Record<Case, Readonly<Record<Gender, string>>>> = {
  nominative: { m: 'der', f: 'die', n: 'das' },
  dative: { m: 'dem', f: 'der', n: 'dem' },
  in: { m: 'im', f: 'in der', n: 'im' },
};

/** Registers write `Unna, Kreis`; people say `Kreis Unna`. */
function spokenName(name: string): string {
  const [, proper, noun] = /^(.+), (\S+)$/.exec(name) ?? [];
  return noun !== undefined && GENDERS.has(noun) ? `${noun} ${proper}` : name;
}

function withArticle(name: string, form: Case, bare: (spoken: string) => string): string {
  const spoken = spokenName(name);
  const gender = GENDERS.get(spoken.split(' ')[0]!);
  return gender === undefined ? bare(spoken) : `${ARTICLES[form][gender]} ${spoken}`;
}

const ENGLISH_ARTICLE = /^(district|county|region|city|town|municipality) /i;
const inEnglish = (name: string): string => (ENGLISH_ARTICLE.test(name) ? `the ${name}` : name);

/** As the subject of a sentence: `der Landkreis Auental`, `Auental`. */
export const asSubject = (name: string, language: Language): string =>
  language === 'en' ? inEnglish(name) : withArticle(name, 'nominative', (spoken) => spoken);

/** After `über` or `unter`: `dem Landkreis Auental`, `dem Wert von Auental`. */
export const asMeasure = (name: string, language: Language): string =>
  language === 'en' ? inEnglish(name) : withArticle(name, 'dative', (spoken) => `dem Wert von ${spoken}`);

/** `im Landkreis Auental`, `in der Stadt Auental`, `in Auental`. */
export const asPlace = (name: string, language: Language): string =>
  language === 'en' ? `in ${inEnglish(name)}` : withArticle(name, 'in', (spoken) => `in ${spoken}`);

/** The first letter of a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
