import type { Language } from '../core/model/localized.ts';
import { classLabels } from '../core/view/class-labels.ts';
import { classNameAt, readoutText } from './map-words.ts';
import type { LegendEntry, Painting, Scene } from './map-view.ts';

/** A scene as its page was built: by the publisher's classes. */
export function paintClasses(scene: Scene, language: Language): Painting {
  const { level, data, period } = scene;
  const { label, headline, sentence } = data.periods[period]!;
  const classNames = Array.from({ length: level.drawn }, (_, k) => classNameAt(scene, k));
  const labels = classLabels(data.decimals, language, data.classes).map((text, at) => ({ className: `c${at}`, label: text }));
  return {
    classNames,
    classCount: data.classes.count,
    scheme: 'sequential',
    legend: withStates(scene, labels, classNames),
    headline,
    subtitle: subtitleOf(scene, label),
    sentence,
    read: (k) => readoutText(scene, k, language),
  };
}

/** What is measured, where and when: the line below the headline. */
export const subtitleOf = ({ level, data }: Scene, period: string): string => {
  const areas = level.own === 1 ? level.one : level.many;
  return data.caption.replace('*', () => `${areas}, ${period}`);
};

/** The classes, and around them the states that occur, in the order of all legends. */
export function withStates({ data }: Scene, classes: readonly LegendEntry[], classNames: readonly string[]): LegendEntry[] {
  const used = new Set(classNames);
  const states = Object.entries(data.signs).flatMap(([state, { word }]): LegendEntry[] => {
    const className = state === 'zero' ? 'z' : `s-${state}`;
    return used.has(className) ? [{ className, label: word }] : [];
  });
  const isZero = ({ className }: LegendEntry): boolean => className === 'z';
  return [...states.filter(isZero), ...classes, ...states.filter((entry) => !isZero(entry))];
}
