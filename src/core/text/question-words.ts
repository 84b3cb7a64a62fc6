import type { Language } from '../model/localized.ts';
import { edits } from './edits.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that carry no meaning of their own in a question for a figure; folded. What is not here must be answered. */
export const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: set(`wie viele viel wieviel wieviele hoch gross ist sind war waren der die das den dem des ein eine einer einem eines in im an am
    auf aus bei beim von vom zu zur zum es gibt gab hat haben hatte wird werden und oder mit fuer je pro hier uns unser unserem unserer
    unseren derzeit aktuell aktuelle aktuellen zurzeit momentan heute jetzt denn eigentlich bitte insgesamt gesamt ca etwa jahr jahre
    jahren stand nach welche welcher welchen was sich davon dort da so mir man sagen zeige zeig ich moechte wissen wuesste gern gerne
    anzahl zahl zahlen anteil prozent prozentual quote rate hoehe mindestens einen denen deren alle aller allen`),
  en: set(`how many much is are was were the a an in at on of to for from by with and or there do does did have has had what whats which
    per here our us now currently today please total year years number numbers count share percentage percent proportion rate
    people's that who it be all me tell show about`),
};

/** People, whatever they are called: all one sign. Alone they ask for the population, beside another word they say little. */
const PEOPLE: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: set(`mensch menschen person personen leute leuten einwohner einwohnern einwohnerinnen buerger buergern buergerinnen bewohner
    bewohnern bewohnerinnen bevoelkerung bevoelkerungs bevolkerung`),
  en: set('people person persons inhabitant inhabitants resident residents population citizen citizens'),
};

/** Verbs that every other question has, and who they make of people; as stems. */
const WEAK: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: set('erhalt bekomm bekommt bezieh bezieht krieg kriegt empfang geh gehen geht besuch besucht nutz nutzt'),
  en: set('get receive recipient go attend use'),
};

/** Who lives somewhere is people, even where the question does not name them. */
const LIVING: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: set('leben lebt lebten lebende wohnen wohnt wohnten'),
  en: set('live lives lived living'),
};

export const isLiving = (word: string, language: Language): boolean => LIVING[language].has(word);

export const PERSON = 'person';

/** Words of eight letters and more may have a slip. */
export const isPeople = (word: string, language: Language): boolean =>
  PEOPLE[language].has(word) ||
  (word.length >= 8 && [...PEOPLE[language]].some((one) => one.length >= 8 && edits(word, one, 1) <= 1));

export const isWeak = (token: string, language: Language): boolean => token === PERSON || WEAK[language].has(token);

/** Ends of compounds that say how something is counted, and not what: `Arbeitslosenquote`, `Einwohnerzahl`. */
export const MEASURES = /(?:anteile?|quoten?|zahl(?:en)?|raten?|empfaenger(?:innen)?|bezieher(?:innen)?)$/;

/** What the question wants to hear first. */
export type Wish = 'count' | 'share' | 'any';

export function wishOf(folded: string): Wish {
  if (/%|anteil|prozent|quote|rate\b|percent|share|proportion/.test(folded)) return 'share';
  return /\bwie ?viele\b|\banzahl|zahl\b|\bhow many\b|\bnumber of\b/.test(folded) ? 'count' : 'any';
}
