import type { Indicator } from '../model/indicator.ts';
import { tied } from '../text/tied.ts';
import { unitInDative } from '../text/unit.ts';
import { say, type Site } from './site.ts';

/** `Anteil an allen Kindern unter 15 Jahren in %`: what is measured and in which unit, each said once. */
export const subtitleOf = (site: Site, indicator: Indicator): string =>
  tied(withUnit(say(site, indicator.title), say(site, indicator.unit).trim(), site.language === 'de'));

function withUnit(title: string, unit: string, german: boolean): string {
  if (unit === '' || endsIn(title, unit)) return title;
  const per = german ? 'je' : 'per';
  const quotient = new RegExp(`(^| )${per} .*$`);
  // A title that says "per person" itself needs no second "per" with other words.
  const shown = quotient.test(title) ? unit.replace(quotient, '') : withoutNoun(title, unit, per);
  if (shown === '') return title;
  if (shown.startsWith(`${per} `)) return `${title} ${shown}`;
  if (german) return `${title} in ${unitInDative(shown, 'de')}`;
  return /^\p{L}/u.test(shown) ? `${title}, ${shown}` : `${title} in ${shown}`;
}

/** `Private Haushalte` are counted in `Haushalte`: nothing to add. */
const endsIn = (title: string, unit: string): boolean => ` ${title}`.toLowerCase().endsWith(` ${unit.toLowerCase()}`);

/** `Plätze in Pflegeheimen` with `Plätze je 100 Personen`: the noun stands in the title. */
const withoutNoun = (title: string, unit: string, per: string): string =>
  title.split(' ').some((word) => unit.startsWith(`${word} ${per} `)) ? unit.slice(unit.indexOf(`${per} `)) : unit;
