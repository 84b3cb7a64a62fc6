import type { ClassMethod } from '../core/model/indicator.ts';
import { isTotal } from '../core/derive/is-total.ts';
import type { IndicatorFile } from '../core/view/map-indicator.ts';
import type { Scene, ViewState } from './map-view.ts';
import { chosenClasses, FEWEST, METHODS, MOST, type ChosenClasses } from './paint-method.ts';

/** What the choice of a comparison offers beside nothing. */
export type Compared = '' | 'reference' | 'parents' | 'area' | 'period';

/** Totals can only be compared with another year; parents are offered where they are not all the reference area. */
export function offered({ level, data }: Pick<Scene, 'level' | 'data'>): readonly Compared[] {
  const placesFit = !isTotal(data);
  const reference = level.reference === null ? null : level.ids[level.reference]!;
  const parents = level.groups.some(({ id }) => id !== reference);
  return [
    '',
    ...(placesFit && reference !== null ? (['reference'] as const) : []),
    ...(placesFit && parents ? (['parents'] as const) : []),
    ...(placesFit ? (['area'] as const) : []),
    ...(data.periods.length > 1 ? (['period'] as const) : []),
  ];
}

/** Which of these a state has chosen. */
export function comparedIn({ vergleich }: Pick<ViewState, 'vergleich'>, { level }: Pick<Scene, 'level'>): Compared {
  if (vergleich === null) return '';
  if (vergleich.startsWith('jahr:')) return 'period';
  if (vergleich === 'eltern') return 'parents';
  return level.reference !== null && vergleich === level.ids[level.reference] ? 'reference' : 'area';
}

/** The classes in use; the publisher's where the state names none or none that can be. */
export const classesIn = ({ klassen }: Pick<ViewState, 'klassen'>, { classes }: Pick<IndicatorFile, 'classes'>): ChosenClasses =>
  (klassen === null ? null : chosenClasses(klassen, classes)) ?? { method: classes.method, count: classes.count };

/** What the address says of a choice; null for the classes as they were published. */
export function classesText({ method, count }: ChosenClasses, { classes }: Pick<IndicatorFile, 'classes'>): string | null {
  const same = method === classes.method && (method === 'manual' || count === classes.count);
  return same ? null : method === 'manual' ? 'manual' : `${method}.${Math.min(MOST, Math.max(FEWEST, count))}`;
}

/** Fixed bounds are offered only where the publisher has set some. */
export const methodsFor = ({ classes }: Pick<IndicatorFile, 'classes'>): readonly ClassMethod[] =>
  METHODS.filter((method) => method !== 'manual' || classes.method === 'manual');

/** Three to seven, and the publisher's own number. */
export const countsFor = ({ classes }: Pick<IndicatorFile, 'classes'>): readonly number[] =>
  [...new Set([classes.count, ...Array.from({ length: MOST - FEWEST + 1 }, (_, index) => FEWEST + index)])].sort((a, b) => a - b);
