import type { CellState, Flag } from '../model/cell.ts';
import type { Language } from '../model/localized.ts';

/** Letter behind a figure; what Kreisspiegel computed itself needs none. */
export const FLAG_MARKS: Readonly<Record<Flag, string>> = {
  provisional: 'p',
  revised: 'r',
  estimated: 'e',
  forecast: 'f',
  uncertain: 'u',
  break: 'b',
  computed: '',
  recomputed: 'g',
};

const FLAG_WORDS: Readonly<Record<Language, Readonly<Record<Flag, string>>>> = {
  de: {
    provisional: 'vorläufig',
    revised: 'berichtigt',
    estimated: 'geschätzt',
    forecast: 'vorausberechnet',
    uncertain: 'unsicher',
    break: 'Bruch in der Zeitreihe',
    computed: 'berechnet',
    recomputed: 'auf den neuen Gebietsstand umgerechnet',
  },
  en: {
    provisional: 'provisional',
    revised: 'revised',
    estimated: 'estimated',
    forecast: 'forecast',
    uncertain: 'uncertain',
    break: 'break in the series',
    computed: 'computed',
    recomputed: 'recomputed for the new boundaries',
  },
};

/** What a state is called, and what the legend of signs says about it. */
export interface StateWords {
  readonly name: string;
  readonly meaning: string;
}

const STATE_WORDS: Readonly<Record<Language, Readonly<Record<CellState, StateWords>>>> = {
  de: {
    value: { name: 'Wert', meaning: 'Es liegt ein Wert vor.' },
    zero: { name: 'genau null', meaning: 'Es gibt nichts davon.' },
    nearlyZero: { name: 'fast null', meaning: 'Mehr als nichts, aber weniger als die Hälfte der kleinsten gezeigten Einheit.' },
    missing: { name: 'keine Angabe', meaning: 'Der Wert ist unbekannt oder wurde nicht erhoben.' },
    later: { name: 'folgt später', meaning: 'Der Wert liegt noch nicht vor und wird nachgetragen.' },
    suppressed: {
      name: 'geheim gehalten',
      meaning: 'Die Zahl ist so klein, dass sie zum Schutz der Personen nicht gezeigt wird.',
    },
    protected: {
      name: 'geheim gehalten, zum Schutz eines anderen Wertes',
      meaning: 'Mit diesem Wert ließe sich ein anderer errechnen, der geheim gehalten wird.',
    },
    unreliable: { name: 'zu unsicher', meaning: 'Der Wert ist zu unsicher, um gezeigt zu werden.' },
    notMeaningful: {
      name: 'nicht sinnvoll',
      meaning: 'Ein Wert wäre hier nicht sinnvoll, zum Beispiel in einem unbewohnten Gebiet.',
    },
  },
  en: {
    value: { name: 'value', meaning: 'There is a value.' },
    zero: { name: 'exactly zero', meaning: 'There is nothing of it.' },
    nearlyZero: { name: 'nearly zero', meaning: 'More than nothing, but less than half of the smallest unit shown.' },
    missing: { name: 'not available', meaning: 'The value is unknown or was not collected.' },
    later: { name: 'to follow', meaning: 'The value does not exist yet and will be added.' },
    suppressed: { name: 'withheld', meaning: 'The number is so small that it is not shown, to protect the people counted.' },
    protected: {
      name: 'withheld to protect another value',
      meaning: 'From this value another one could be computed that is withheld.',
    },
    unreliable: { name: 'too uncertain', meaning: 'The value is too uncertain to be shown.' },
    notMeaningful: { name: 'not meaningful', meaning: 'A value would mean nothing here, for example in an uninhabited area.' },
  },
};

export const flagWord = (flag: Flag, language: Language): string => FLAG_WORDS[language][flag];
export const stateWords = (state: CellState, language: Language): StateWords => STATE_WORDS[language][state];
