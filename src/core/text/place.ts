import type { Language } from '../model/localized.ts';

type Gender = 'm' | 'f' | 'n';
type Case = 'nominative' | 'in' | 'to';

/** Words that open the name of an area and take an article in German. */
const NOUNS: Readonly<Record<Gender, string>> = {
  m:
    'Landkreis Kreis Bezirk Stadtbezirk Ortsbezirk Stadtteil Ortsteil Sozialraum Planungsraum Freistaat Regionalverband ' +
    'Regierungsbezirk Wahlkreis Stimmbezirk Markt',
  f:
    'Stadt Gemeinde Ortsgemeinde Ortschaft Region Bezirksregion Metropolregion Städteregion StädteRegion Kreisstadt Hansestadt ' +
    'Samtgemeinde Verbandsgemeinde Verwaltungsgemeinschaft Landeshauptstadt Universitätsstadt Bundesrepublik',
  n: 'Land Amt Quartier Stadtviertel Stadtgebiet Programmgebiet Fördergebiet',
};

const GENDERS: ReadonlyMap<string, Gender> = new Map(
  (['m', 'f', 'n'] as const).flatMap((gender) => NOUNS[gender].split(' ').map((noun) => [noun, gender] as const)),
);

const ARTICLES: Readonly<Record<Case, Readonly<Record<Gender, string>>>> = {
  nominative: { m: 'der', f: 'die', n: 'das' },
  in: { m: 'im', f: 'in der', n: 'im' },
  to: { m: 'zum', f: 'zur', n: 'zum' },
};

/** Names that are an answer to "where?" themselves: `Am Alten Markt`. */
const PREPOSITIONAL = /^(Am|An|Auf|Aus|Bei|Beim|Hinter|Im|In|Ob|Über|Unter|Vor|Zum|Zur) /;

/** Registers write `Unna, Kreis`; people say `Kreis Unna`. */
export function spokenName(name: string): string {
  const [, proper, noun] = /^(.+), (\S+)$/.exec(name) ?? [];
  return noun !== undefined && GENDERS.has(noun) ? `${noun} ${proper}` : name;
}

function withArticle(name: string, form: Case, bare: (spoken: string) => string): string {
  const spoken = spokenName(name);
  const gender = GENDERS.get(spoken.split(' ')[0]!);
  return gender === undefined ? bare(spoken) : `${ARTICLES[form][gender]} ${spoken}`;
}

const ENGLISH_ARTICLE = /^(district|county|region|city|town|municipality) /i;

function inEnglish(name: string): string {
  const spoken = spokenName(name);
  return ENGLISH_ARTICLE.test(spoken) ? `the ${spoken}` : spoken;
}

/** As the subject of a sentence: `der Landkreis Auental`, `Auental`. */
export const asSubject = (name: string, language: Language): string =>
  language === 'en' ? inEnglish(name) : withArticle(name, 'nominative', (spoken) => spoken);

/** `im Landkreis Auental`, `in der Stadt Auental`, `in Auental`, `im Gebiet Am Alten Markt`. */
export const asPlace = (name: string, language: Language): string =>
  language === 'en'
    ? `in ${inEnglish(name)}`
    : withArticle(name, 'in', (spoken) => (PREPOSITIONAL.test(spoken) ? `im Gebiet ${spoken}` : `in ${spoken}`));

/** What a difference is counted from: `zum Landkreis Auental`, `zur Stadt Auental`, `zu Auental`; in English `from …`. */
export const asBase = (name: string, language: Language): string =>
  language === 'en' ? `from ${inEnglish(name)}` : withArticle(name, 'to', (spoken) => `zu ${spoken}`);

/** The first letter of a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
