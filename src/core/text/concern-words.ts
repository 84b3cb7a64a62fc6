import type { MeasureStatus } from '../model/goal.ts';
import type { Language } from '../model/localized.ts';

interface ConcernWords {
  readonly title: string;
  readonly findings: string;
  readonly goal: string;
  readonly target: string;
  readonly everywhere: string;
  readonly inside: string;
  readonly more: (count: number) => string;
  /** How a measure stands, with the day it began or ended where that is known. */
  readonly status: (status: MeasureStatus, start: string, end: string) => string;
  readonly people: (n: number) => string;
}

const WORDS: Readonly<Record<Language, ConcernWords>> = {
  de: {
    title: 'Ziele und Maßnahmen',
    findings: 'Beobachtungen, keine Statistik',
    goal: 'Ziel',
    target: 'Ziel',
    everywhere: 'Für alle Gebiete',
    inside: 'Innerhalb',
    more: (count) => `${count} weitere`,
    status: (status, start, end) => {
      switch (status) {
        case 'planned':
          return start === '' ? 'geplant' : `geplant ab ${start}`;
        case 'starting':
          return start === '' ? 'in Aufbau' : `in Aufbau seit ${start}`;
        case 'running':
          // `seit 2019 bis 2029` is no German.
          return `läuft${start === '' ? '' : ` ${end === '' ? 'seit' : 'von'} ${start}`}${end === '' ? '' : ` bis ${end}`}`;
        case 'paused':
          return start === '' ? 'ruht' : `ruht, begonnen ${start}`;
        case 'ended':
          return end === '' ? 'beendet' : `beendet ${/^\d{4}$/.test(end) ? '' : /^\d/.test(end) ? 'am ' : 'im '}${end}`;
      }
    },
    people: (n) => `${n} ${n === 1 ? 'Person' : 'Personen'}`,
  },
  en: {
    title: 'Goals and measures',
    findings: 'Observations, no statistics',
    goal: 'Goal',
    target: 'target',
    everywhere: 'For all areas',
    inside: 'Inside',
    more: (count) => `${count} more`,
    status: (status, start, end) => {
      switch (status) {
        case 'planned':
          return start === '' ? 'planned' : `planned from ${start}`;
        case 'starting':
          return start === '' ? 'being set up' : `being set up since ${start}`;
        case 'running':
          return `running${start === '' ? '' : ` ${end === '' ? 'since' : 'from'} ${start}`}${end === '' ? '' : ` ${start === '' ? 'until' : 'to'} ${end}`}`;
        case 'paused':
          return start === '' ? 'paused' : `paused, begun ${start}`;
        case 'ended':
          return end === '' ? 'ended' : `ended ${end}`;
      }
    },
    people: (n) => `${n} ${n === 1 ? 'person' : 'people'}`,
  },
};

export const concernWords = (language: Language): ConcernWords => WORDS[language];
