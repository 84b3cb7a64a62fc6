import { FACILITY_STATUSES, type FacilityStatus } from '../model/facility.ts';
import type { Language } from '../model/localized.ts';
import { formatDate } from './date.ts';
import { formatDistance } from './distance.ts';
import { FACILITY_WORDS } from './facility-words.ts';
import { fillIn } from './fill-in.ts';
import { listOf } from './list.ts';
import { formatNumber } from './number.ts';
import { dativePlural, withinSentence } from './plural.ts';

const whole = (value: number, language: Language): string => formatNumber(value, { decimals: 0, language });

/** `92 Einrichtungen, davon 85 geöffnet, 5 geplant und 2 geschlossen.` */
export function countSentence(counts: Readonly<Record<FacilityStatus, number>>, language: Language): string {
  const words = FACILITY_WORDS[language];
  const total = FACILITY_STATUSES.reduce((sum, status) => sum + counts[status], 0);
  const present = FACILITY_STATUSES.filter((status) => counts[status] > 0);
  const all = words.facilities(whole(total, language), total === 1);
  if (total === 0) return `${all}.`;
  if (present.length === 1) return `${all}, ${words.statuses[present[0]!]}.`;
  const parts = listOf(
    present.map((status) => `${whole(counts[status], language)} ${words.statuses[status]}`),
    language,
  );
  return language === 'de' ? `${all}, davon ${parts}.` : `${all}: ${parts}.`;
}

/** The status in words with the day that belongs to it: `geplant, ab 1. August 2027`, `geöffnet seit 1962`. */
export function statusText(status: FacilityStatus, opened: string | null, closed: string | null, language: Language): string {
  const words = FACILITY_WORDS[language];
  const day = (phrase: string, date: string): string => fillIn(phrase, { day: formatDate(date, language, 'short') });
  const [opens, closes] = [opened ?? '', closed ?? ''];
  const times = {
    open: [opens && day(words.since, opens), closes && day(words.until, closes)],
    planned: [opens && day(words.from, opens)],
    closed: [closes && day(words.since, closes)],
  }[status].filter((time) => time !== '');
  return [words.statuses[status], ...times].join(' ');
}

/** In which areas nothing open lies: how many of how many. `level` is its plural. */
export function noneInsideSentence(without: number, all: number, level: string, language: Language): string {
  const [of, many] = [whole(all, language), withinSentence(level, language)];
  if (language === 'de') {
    if (without === 0) return `In allen ${of} ${dativePlural(many)} liegt mindestens eine geöffnete Einrichtung.`;
    if (without === all) return `In keinem der ${of} ${many} liegt eine geöffnete Einrichtung.`;
    return `In ${whole(without, language)} von ${of} ${dativePlural(many)} liegt keine geöffnete Einrichtung.`;
  }
  if (without === 0) return `All ${of} ${many} have at least one open facility.`;
  return `${whole(without, language)} of ${of} ${many} have no open facility.`;
}

/** Which areas are far from anything open: how many of how many. */
export function beyondSentence(beyond: number, all: number, radius: number, level: string, language: Language): string {
  const [of, many, far] = [whole(all, language), withinSentence(level, language), formatDistance(radius, language)];
  if (language === 'de') {
    if (beyond === 0)
      return `In allen ${of} ${dativePlural(many)} ist die Mitte höchstens ${far} von einer geöffneten Einrichtung entfernt.`;
    return `In ${whole(beyond, language)} von ${of} ${dativePlural(many)} ist die Mitte mehr als ${far} von jeder geöffneten Einrichtung entfernt.`;
  }
  if (beyond === 0) return `In all ${of} ${many} the middle is at most ${far} from an open facility.`;
  return `In ${whole(beyond, language)} of ${of} ${many} the middle is more than ${far} away from any open facility.`;
}

/** How the two are counted, with what they leave out. */
export function ruleSentences(
  rule: { readonly radius: number | null; readonly precision: number; readonly unplaced: number; readonly unassigned: number },
  language: Language,
): string[] {
  const { radius, unplaced, unassigned } = rule;
  const near = formatDistance(Math.max(10, Math.ceil(rule.precision / 10) * 10), language);
  const de = language === 'de';
  return [
    de
      ? 'Gezählt werden nur geöffnete Einrichtungen dieser Liste. Geplante stehen in Klammern.'
      : 'Only open facilities of this list count. Planned ones stand in brackets.',
    ...(radius === null
      ? []
      : [
          de
            ? `Die Mitte ist ein Punkt im größten Teil des Gebiets, möglichst weit von seinen Grenzen. Die Entfernung ist die Luftlinie, auf etwa ${near} genau. Wo im Gebiet die Menschen wohnen und wie lang der Weg ist, geht nicht ein.`
            : `The middle is a point in the largest part of the area, as far from its borders as possible. Distance is as the crow flies, to within about ${near}. Where in the area people live, and how long the way is, does not count.`,
        ]),
    ...(radius === null || unplaced === 0
      ? []
      : [
          de
            ? `Ohne Lage, deshalb bei der Entfernung nicht berücksichtigt: ${whole(unplaced, language)}.`
            : `Without a position and so not part of the distances: ${whole(unplaced, language)}.`,
        ]),
    ...(unassigned === 0
      ? []
      : [
          de
            ? `Keinem Gebiet dieser Ebene zuzuordnen: ${whole(unassigned, language)}.`
            : `Not to be assigned to an area of this level: ${whole(unassigned, language)}.`,
        ]),
  ];
}
