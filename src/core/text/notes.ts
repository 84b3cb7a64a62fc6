import type { Language } from '../model/localized.ts';

/** Why a figure could not be computed from others. */
export type NotComputed = 'partWithheld' | 'partMissing';

const NOTES: Readonly<Record<Language, Readonly<Record<NotComputed, string>>>> = {
  de: {
    partWithheld: 'Nicht berechnet: Ein Wert, der dafür nötig ist, wird geheim gehalten.',
    partMissing: 'Nicht berechnet: Ein Wert, der dafür nötig ist, liegt nicht vor.',
  },
  en: {
    partWithheld: 'Not computed: a value it needs is withheld.',
    partMissing: 'Not computed: a value it needs is not available.',
  },
};

export const notComputedNote = (reason: NotComputed, language: Language): string => NOTES[language][reason];
