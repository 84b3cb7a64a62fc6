import type { BoundaryChange } from '../model/area.ts';
import type { Language } from '../model/localized.ts';
import { NBSP, formatNumber } from './number.ts';

/** A piece of a sentence: text, or the name of an area with its address. */
export type Piece = string | { readonly name: string; readonly href: string };
export type Sentence = readonly Piece[];

/** An area at the other end of a change, with the share of what moved; null where nobody knows it. */
export interface Moved {
  readonly area: Piece;
  readonly share: number | null;
}

/** More names than these are counted, not named. */
const MOST_NAMES = 6;

/** `A`, `A und B`, `A, B und C`; of many the first few. */
export function listed(items: readonly Sentence[], language: Language): Sentence {
  const and = language === 'de' ? ' und ' : ' and ';
  const left = items.length - MOST_NAMES;
  const further = language === 'de' ? `${left} weiteren Gebieten` : `${left} other areas`;
  const shown = left > 1 ? [...items.slice(0, MOST_NAMES), [further]] : items;
  return shown.flatMap((item, at) => [...(at === 0 ? [] : [at === shown.length - 1 ? and : ', ']), ...item]);
}

export const percent = (share: number, language: Language): string =>
  `${formatNumber(share * 100, { decimals: Math.abs(share * 100 - Math.round(share * 100)) < 0.05 ? 0 : 1, language })}${NBSP}${language === 'de' ? 'Prozent' : 'per cent'}`;

/** `Hövelried entstand am 1. Januar 2019 aus Dornhövel und 60 Prozent von Kaltenried.` */
export function beganOut(
  name: string,
  day: string,
  of: readonly Moved[],
  kind: BoundaryChange['kind'],
  language: Language,
): Sentence {
  const german = language === 'de';
  const [first] = of;
  if (of.length === 1 && first?.share === 1) {
    if (kind === 'rekey')
      return german ? [`${name} hat seit dem ${day} einen neuen Schlüssel; vorher: `, first.area, '.'] : [`${name} got a new key on ${day}; before: `, first.area, '.']; // prettier-ignore
    if (kind === 'rename')
      return german ? [`${name} heißt so seit dem ${day}; vorher: `, first.area, '.'] : [`${name} got this name on ${day}; before: `, first.area, '.']; // prettier-ignore
    if (kind === 'redraw')
      return german ? [`Seit dem ${day} hat ${name} neu gezeichnete Grenzen; vorher: `, first.area, '.'] : [`The borders of ${name} were redrawn on ${day}; before: `, first.area, '.']; // prettier-ignore
  }
  const parts = of.map(({ area, share }): Sentence => (share === 1 ? [area] : [portion(share, language), area]));
  return [german ? `${name} entstand am ${day} aus ` : `${name} was formed on ${day} from `, ...listed(parts, language), '.'];
}

const portion = (share: number | null, language: Language): string =>
  language === 'de'
    ? share === null ? 'einem Teil von ' : `${percent(share, language)} von ` // prettier-ignore
    : share === null ? 'a part of ' : `${percent(share, language)} of `; // prettier-ignore

/** How figures of the time before came about. */
export function pastFigures(how: 'over' | 'added' | 'estimated' | 'unknown', mark: string, language: Language): string {
  return language === 'de'
    ? {
        over: 'Frühere Werte gelten weiter.',
        added: `Frühere Werte sind aus deren Zahlen zusammengezählt (Kennzeichen ${mark}).`,
        estimated: `Frühere Anzahlen sind nach diesen Anteilen geschätzt (Kennzeichen ${mark}).`,
        unknown: 'Frühere Werte sind nicht umgerechnet, weil Anteile unbekannt sind.',
      }[how]
    : {
        over: 'Earlier values remain valid.',
        added: `Earlier values are added up from their figures (mark ${mark}).`,
        estimated: `Earlier counts are estimated from these shares (mark ${mark}).`,
        unknown: 'Earlier values are not recomputed because shares are unknown.',
      }[how];
}

export type NotRecomputed = 'mean' | 'median' | 'index' | 'ratio' | 'other';

const KINDS: Readonly<Record<Language, Readonly<Record<NotRecomputed, string>>>> = {
  de: { mean: 'Mittelwerte', median: 'Mediane', index: 'Indizes', ratio: 'Anteile', other: 'einzelne Werte' },
  en: { mean: 'means', median: 'medians', index: 'indices', ratio: 'shares', other: 'some values' },
};

/** `Nicht umrechenbar: Mittelwerte und Mediane.` */
export function notRecomputed(kinds: readonly NotRecomputed[], language: Language): string {
  const names = listed(
    kinds.map((kind) => [KINDS[language][kind]]),
    language,
  ).join('');
  return language === 'de' ? `Nicht umrechenbar: ${names}.` : `Cannot be recomputed: ${names}.`;
}

/** What an area that goes on gained or lost. */
export function groundMoved(day: string, gained: boolean, others: readonly Moved[], language: Language): Sentence {
  const german = language === 'de';
  const parts = others.map(({ area, share }): Sentence => {
    if (gained) return share === 1 ? [area] : [portion(share, language), area];
    const size = share === null ? (german ? 'ein Teil' : 'a part') : percent(share, language);
    return [`${size} ${german ? 'an' : 'to'} `, area];
  });
  if (gained) return [german ? `Seit dem ${day} gehört dazu: ` : `Since ${day} it includes: `, ...listed(parts, language), '.'];
  return [german ? `Am ${day} abgegeben: ` : `Given away on ${day}: `, ...listed(parts, language), '.'];
}

export const borderNote = (language: Language): string =>
  language === 'de' ? 'Frühere Werte gelten für die damaligen Grenzen.' : 'Earlier values are for the borders of the time.';

/** `Zusammen mit Kleindorf davor: Bevölkerung 10.840 Personen (2020).` */
export function togetherBefore(names: readonly string[], figures: readonly string[], language: Language): string {
  const others = listed(
    names.map((name) => [name]),
    language,
  ).join('');
  const what = figures.join(', ');
  return language === 'de' ? `Zusammen mit ${others} davor: ${what}.` : `Together with ${others} before: ${what}.`;
}

/** `Die Grenzen sind seit dem 1. Januar 2020 neu gezeichnet; die Werte ändern sich dadurch nicht.` */
export function sameKey(kind: 'rename' | 'redraw' | 'rekey', day: string, note: string, language: Language): string {
  const said = note === '' ? '' : ` (${note.replace(/\.$/, '')})`;
  if (kind === 'redraw')
    return language === 'de'
      ? `Die Grenzen sind seit dem ${day} neu gezeichnet${said}; die Werte bleiben.`
      : `The borders were redrawn on ${day}${said}; the values stay.`;
  return language === 'de' ? `Umbenannt am ${day}${said}.` : `Renamed on ${day}${said}.`;
}

/** `Dornhövel gibt es seit dem 1. Januar 2019 nicht mehr.` */
export const isNoMore = (name: string, day: string, language: Language): string =>
  language === 'de' ? `${name} gibt es seit dem ${day} nicht mehr.` : `${name} ceased to exist on ${day}.`;

/** What became of it. */
export function becameOf(kind: BoundaryChange['kind'], to: readonly Moved[], language: Language): Sentence {
  const german = language === 'de';
  const [first] = to;
  if (first === undefined) return [german ? 'Was daraus wurde, ist nicht angegeben.' : 'What became of it is not stated.'];
  if (to.length === 1 && first.share === 1) {
    if (kind === 'rename')
      return [german ? 'Das Gebiet heißt seitdem ' : 'Since then the area has been called ', first.area, '.'];
    if (kind === 'rekey' || kind === 'redraw')
      return [german ? 'Es wird seitdem unter neuem Schlüssel geführt: ' : 'Since then it has had a new key: ', first.area, '.'];
    return german ? ['Es ging in ', first.area, ' auf.'] : ['It became part of ', first.area, '.'];
  }
  if (to.every(({ share }) => share === null || share === 1)) {
    const areas = listed(
      to.map(({ area }) => [area]),
      language,
    );
    return german ? ['Teile davon gehören seitdem zu ', ...areas, '.'] : ['Parts of it have since belonged to ', ...areas, '.'];
  }
  const parts = to.map(({ area, share }): Sentence => {
    const size = share === null ? (german ? 'ein Teil' : 'a part') : percent(share, language);
    return [`${size} ${german ? 'zu' : 'in'} `, area];
  });
  return [german ? 'Seitdem gehören ' : 'Since then it lies: ', ...listed(parts, language), '.'];
}

export const toProfile = (name: string, language: Language): string =>
  language === 'de' ? `→${NBSP}Zum Profil von ${name}` : `→${NBSP}To the profile of ${name}`;
