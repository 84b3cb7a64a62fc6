import type { Language } from '../model/localized.ts';
import { formatNumber, NBSP } from './number.ts';
import { asPlace } from './place.ts';

/** What is known of one category in one area. */
export interface FacilityFacts {
  /** How many are open. */
  readonly open: number;
  /** Names of open ones; empty where they are only counted. */
  readonly names: readonly string[];
  readonly planned: number;
  /** Names of planned ones with the day, or empty. */
  readonly plannedNames: readonly string[];
  /** Open ones outside that reach the middle, with how far they reach in metres; null where that is not known. */
  readonly reach: { readonly count: number; readonly radius: number } | null;
  /** Where there is none inside and none in reach. */
  readonly nearest: { readonly name: string; readonly metres: number; readonly area: string | null } | null;
}

const PHRASES = {
  de: {
    none: 'keine',
    more: (count: string) => `und ${count} weitere`,
    planned: (what: string) => `geplant: ${what}`,
    plannedCount: (count: string) => `${count} geplant`,
    reach: (count: string, radius: string) => `${count} im Umkreis von ${radius}`,
    reachMore: (count: string, radius: string) => `${count} weitere im Umkreis von ${radius}`,
    nearest: (name: string, distance: string, where: string) => `am nächsten ${name}, ${distance} entfernt${where}`,
    rule: 'Umkreis und Entfernung: Luftlinie von der Mitte des Gebiets.',
  },
  en: {
    none: 'none',
    more: (count: string) => `and ${count} more`,
    planned: (what: string) => `planned: ${what}`,
    plannedCount: (count: string) => `${count} planned`,
    reach: (count: string, radius: string) => `${count} within ${radius}`,
    reachMore: (count: string, radius: string) => `${count} more within ${radius}`,
    nearest: (name: string, distance: string, where: string) => `nearest ${name}, ${distance} away${where}`,
    rule: 'Distances: as the crow flies from the middle of the area.',
  },
} as const;

const MOST_NAMES = 2;

/** `2 (Kita Mitte, Kita Berg); 3 weitere im Umkreis von 1,0 km; geplant: Kita Neu`, `keine; am nächsten …`. */
export function facilityFacts(facts: FacilityFacts, language: Language): string {
  const phrases = PHRASES[language];
  const whole = (value: number): string => formatNumber(value, { decimals: 0, language });
  const few = (names: readonly string[]): string => {
    const rest = names.length - MOST_NAMES;
    const shown = names.slice(0, MOST_NAMES).join(', ');
    return rest > 0 ? `${shown} ${phrases.more(whole(rest))}` : shown;
  };
  const { open, names, planned, plannedNames, reach, nearest } = facts;
  const within = (of: NonNullable<FacilityFacts['reach']>): string =>
    phrases[open === 0 ? 'reach' : 'reachMore'](whole(of.count), aboutDistance(of.radius, language));
  return [
    open === 0 ? phrases.none : names.length === 0 ? whole(open) : `${whole(open)} (${few(names)})`,
    ...(reach === null || reach.count === 0 ? [] : [within(reach)]),
    ...(nearest === null
      ? []
      : [
          phrases.nearest(
            nearest.name,
            aboutDistance(nearest.metres, language),
            nearest.area === null ? '' : ` ${asPlace(nearest.area, language)}`,
          ),
        ]),
    ...(planned === 0
      ? []
      : [plannedNames.length === 0 ? phrases.plannedCount(whole(planned)) : phrases.planned(few(plannedNames))]),
  ].join('; ');
}

/** How distances are measured. */
export const distanceRule = (language: Language): string => PHRASES[language].rule;

/** `400 m`, `2,3 km`: no more exact than the middle of an area is. */
export function aboutDistance(metres: number, language: Language): string {
  const hundreds = Math.round(metres / 100);
  if (hundreds < 10) return `${Math.max(1, hundreds) * 100}${NBSP}m`;
  return `${formatNumber(hundreds / 10, { decimals: hundreds % 10 === 0 ? 0 : 1, language })}${NBSP}km`;
}
