import { ABSENCES, type CellState } from '../model/cell.ts';
import type { Classes } from '../derive/classes.ts';
import type { Indicator } from '../model/indicator.ts';
import { stateWords } from '../text/signs.ts';
import { classLabels } from './class-labels.ts';
import type { Site } from './site.ts';

export interface LegendModel {
  readonly classCount: number;
  readonly items: readonly LegendItem[];
}

export interface LegendItem {
  /** The class name of the areas it stands for. */
  readonly className: string;
  readonly label: string;
  readonly count: number;
  /** Length of the bar, 0 to 100. */
  readonly bar: number;
}

/** The classes as the classifier made them and every state in use, each with the number of areas drawn so. */
export function legendOf(site: Site, indicator: Indicator, classes: Classes, classNames: readonly string[]): LegendModel {
  const counts = new Map<string, number>();
  for (const name of classNames) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = Math.max(1, ...counts.values());
  const item = (className: string, label: string): LegendItem => {
    const count = counts.get(className) ?? 0;
    return { className, label, count, bar: Math.round((100 * count) / most) };
  };
  const states: readonly CellState[] = ABSENCES;
  return {
    classCount: classes.count,
    items: [
      ...(counts.has('z') ? [item('z', stateWords('zero', site.language).name)] : []),
      ...classLabels(indicator.decimals, site.language, classes).map((label, index) => item(`c${index}`, label)),
      ...states
        .filter((state) => counts.has(`s-${state}`))
        .map((state) => item(`s-${state}`, stateWords(state, site.language).name)),
    ],
  };
}
