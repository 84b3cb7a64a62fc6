import { classify, type Classes } from '../core/derive/classes.ts';
import type { ClassMethod } from '../core/model/indicator.ts';
import type { Language } from '../core/model/localized.ts';
import { lives } from '../core/view/lives.ts';
import { showsFigure } from '../core/view/map-figures.ts';
import type { IndicatorFile } from '../core/view/map-indicator.ts';
import type { MapSource } from './map-source.ts';
import type { Painter, Scene } from './map-view.ts';
import { paintClasses } from './paint-classes.ts';
import { refused } from './paint-compare.ts';

export const METHODS: readonly ClassMethod[] = ['quantile', 'jenks', 'equal', 'stddev', 'manual'];
export const [FEWEST, MOST] = [3, 7];

export interface ChosenClasses {
  readonly method: ClassMethod;
  readonly count: number;
}

/** Reads `jenks.5`; without a number as many as the publisher has, as far as there are three to seven. Null for what is no choice. */
export function chosenClasses(
  text: string,
  { method, count }: Pick<IndicatorFile['classes'], 'method' | 'count'>,
): ChosenClasses | null {
  const [, name, number] = /^([a-z]+)(?:\.([3-7]))?$/.exec(text) ?? [];
  const known = METHODS.find((one) => one === name);
  if (known === undefined || (known === 'manual' && method !== 'manual')) return null;
  return { method: known, count: number === undefined ? Math.min(MOST, Math.max(FEWEST, count)) : Number(number) };
}

const made = new WeakMap<MapSource, Map<string, Promise<Classes>>>();

/** Paints with classes of another method or number, made of the figures of all periods. */
export function methodPainter(text: string, source: MapSource, language: Language): Painter {
  return async (scene) => {
    const chosen = chosenClasses(text, scene.data.classes);
    if (chosen === null) return refused(scene, source, language, ['unknownMethod']);
    // The publisher's own bounds are no matter of a number.
    if (chosen.method === 'manual') return paintClasses(scene, language);
    const known = made.get(source) ?? new Map<string, Promise<Classes>>();
    made.set(source, known);
    const name = [scene.data.indicator, scene.level.level, chosen.method, chosen.count].join(' ');
    const classes = known.get(name) ?? classesOf(scene, chosen, source);
    known.set(name, classes);
    classes.catch(() => known.delete(name));
    return paintClasses({ ...scene, data: { ...scene.data, classes: await classes } }, language);
  };
}

/** As the publisher's classes are made: fixed over all periods, exact zeros apart, figures as they are shown. */
async function classesOf({ level, data }: Scene, chosen: ChosenClasses, source: MapSource): Promise<Classes> {
  const all = await Promise.all(data.periods.map((_, period) => source.figures(data, period)));
  const values = all.flatMap(({ values: column, states }, period) =>
    Array.from(column.subarray(0, level.own)).filter(
      (value, k) => showsFigure(states[k]!) && value !== 0 && lives(level, k, data.periods[period]!.end),
    ),
  );
  return classify(values, { ...chosen, decimals: data.decimals });
}
