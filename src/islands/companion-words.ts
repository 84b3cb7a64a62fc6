import { phrasesOf } from '../core/text/fill-in.ts';

const WORDS = {
  de: {
    keep: '„{name}“ im Verlauf behalten',
    remove: '{name} aus dem Verlauf nehmen',
    chosen: 'Gebiete im Verlauf',
    full: 'Mehr als {most} Gebiete lassen sich im Verlauf nicht unterscheiden. Nehmen Sie erst eines heraus.',
  },
  en: {
    keep: 'Keep “{name}” in the chart',
    remove: 'Take {name} out of the chart',
    chosen: 'Areas in the chart',
    full: 'More than {most} areas cannot be told apart in the chart. Take one out first.',
  },
} as const;

export const companionWord = phrasesOf(WORDS);
