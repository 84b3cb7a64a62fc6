import type { Language } from '../model/localized.ts';

/** Why a figure could not be computed from others. */
export type NotComputed = 'partWithheld' | 'partMissing' | 'tooLarge';

const NOTES: Readonly<Record<Language, Readonly<Record<NotComputed, string>>>> = {
  de: {
    partWithheld: 'Nicht berechnet: Ein Wert, der dafür nötig ist, wird geheim gehalten.',
    partMissing: 'Nicht berechnet: Ein Wert, der dafür nötig ist, liegt nicht vor.',
    tooLarge: 'Nicht berechnet: Das Ergebnis ist zu groß, um damit zu rechnen.',
  },
  en: {
    partWithheld: 'Not computed: a value it needs is withheld.',
    partMissing: 'Not computed: a value it needs is not available.',
    tooLarge: 'Not computed: the result is too large to calculate with.',
  },
};

export const notComputedNote = (reason: NotComputed, language: Language): string => NOTES[language][reason];
