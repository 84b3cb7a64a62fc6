import type { Language } from '../model/localized.ts';

/** Words around the list of all places, and of the search field without script. */
export const PLACE_LIST_WORDS = {
  de: {
    title: 'Orte, Straßen und Postleitzahlen',
    lead: 'Alle Orte, Straßen und Postleitzahlen von A bis Z, jeweils mit den Gebieten, in denen sie liegen.',
    link: 'Orte, Straßen und Postleitzahlen von A bis Z',
    hint: 'Gemeinde, Ortsteil, Straße oder Postleitzahl',
    letters: 'Anfangsbuchstaben',
    noScript: 'Das Suchfeld braucht JavaScript. Ohne JavaScript führen die Listen zu jedem Gebiet:',
    span: '{first} bis {last}',
    digits: '0–9',
    others: 'Weitere',
  },
  en: {
    title: 'Places, streets and postal codes',
    lead: 'All places, streets and postal codes from A to Z, each with the areas they lie in.',
    link: 'Places, streets and postal codes from A to Z',
    hint: 'Municipality, place, street or postal code',
    letters: 'First letters',
    noScript: 'The search field needs JavaScript. Without it, the lists lead to every area:',
    span: '{first} to {last}',
    digits: '0–9',
    others: 'Others',
  },
} as const satisfies Record<Language, Record<string, string>>;
