import type { Language } from '../model/localized.ts';
import type { Period } from '../model/period.ts';
import { countOf } from './absence-sentences.ts';
import { formatNumber, NBSP } from './number.ts';
import { duringPeriod } from './period.ts';
import { capitalised } from './place.ts';
import { plural } from './plural.ts';
import { yearName } from './since-sentences.ts';

/** How many people live in an area; `value` is null where the number is withheld. */
export interface PopulationFacts {
  readonly value: number | null;
  readonly period: Period;
  /** An earlier number that was counted in the same way. */
  readonly earlier: { readonly value: number; readonly period: Period } | null;
}

interface Where {
  readonly language: Language;
  /** Whether the area does not exist any more. */
  readonly former: boolean;
}

/**
 * `Am 31. Dezember 2024 lebten hier 6.420 Menschen, 181 mehr als 2019 (+2,9 %).` A register counts all, so that every difference is told. `hier`
 * is right with any name.
 */
export function populationSentence(facts: PopulationFacts | null, { language, former }: Where): string {
  if (facts === null) return '';
  const { value, period } = facts;
  const german = language === 'de';
  if (value === null) {
    return german
      ? `Wie viele Menschen hier ${former ? 'lebten' : 'leben'}, ist zum Schutz kleiner Zahlen nicht veröffentlicht.`
      : `How many people ${former ? 'lived' : 'live'} here is not published, to protect small numbers.`;
  }
  const people = german
    ? value === 0
      ? 'niemand'
      : `${countOf(value, 'de')} ${plural(value, 'Mensch', 'Menschen')}`
    : value === 0
      ? 'nobody'
      : `${countOf(value, 'en')} ${plural(value, 'person', 'people')}`;
  const then = changeOf(facts, language);
  if (german) {
    const verb = value > 1 ? 'lebten' : 'lebte';
    return former
      ? `Hier ${verb} zuletzt (${yearName(period, 'de')}) ${people}${then}.`
      : `${capitalised(duringPeriod(period, 'de'))} ${verb} hier ${people}${then}.`;
  }
  const when = former ? `at last (${yearName(period, 'en')})` : duringPeriod(period, 'en');
  return `${capitalised(people)} lived here ${when}${then}.`;
}

function changeOf({ value, earlier }: PopulationFacts, language: Language): string {
  if (value === null || earlier === null) return '';
  const german = language === 'de';
  const bare = earlier.period.kind === 'year' || earlier.period.kind === 'date';
  const year = yearName(earlier.period, language);
  const then = bare ? (german ? year : `in ${year}`) : duringPeriod(earlier.period, language);
  const gained = value - earlier.value;
  if (gained === 0) return german ? `, genauso viele wie ${then}` : `, as many as ${then}`;
  const growth = (gained / earlier.value) * 100;
  const percent = Number.isFinite(growth)
    ? ` (${formatNumber(growth, { decimals: 1, language, sign: 'always' })}${german ? `${NBSP}%` : '%'})`
    : '';
  const more = german ? (gained > 0 ? 'mehr als' : 'weniger als') : gained > 0 ? 'more than' : 'fewer than';
  return `, ${countOf(Math.abs(gained), language)} ${more} ${then}${percent}`;
}
