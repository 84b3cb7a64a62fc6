import { pairClass, thirdOf } from './explorer-bivariate.ts';
import { hasFigure } from './explorer-view.ts';
import { classNameAt } from './map-words.ts';
import type { Scene } from './map-view.ts';

/** How an area is painted by the classes of all periods; without a period every area is there, and none has a figure. */
const classAt = (scene: Scene, k: number): string => (scene.period < 0 ? 's-missing' : classNameAt(scene, k));

/** The class names of all drawn areas. Totals have symbols instead: their areas are plain ground, but for those without a figure. */
export const sceneClasses = (scene: Scene): string[] =>
  Array.from({ length: scene.level.drawn }, (_, k) => {
    const name = classAt(scene, k);
    return scene.data.mappable || !/^(c|z)/.test(name) ? name : 'ground';
  });

/** Areas by the thirds of two indicators, `b00` to `b22`; without one of the figures by the state that is there instead. */
export const pairClasses = (first: Scene, second: Scene): string[] =>
  Array.from({ length: first.level.drawn }, (_, k) => pairAt(first, second, k));

export function pairAt(first: Scene, second: Scene, k: number): string {
  const [a, b] = [classAt(first, k), classAt(second, k)];
  if (a === 'gone' || !hasFigure(first, k)) return a;
  if (!hasFigure(second, k)) return b;
  const third = ({ data, figures }: Scene): 0 | 1 | 2 =>
    thirdOf({ breaks: data.terciles, decimals: data.decimals }, figures.values[k]!);
  return pairClass(third(first), third(second));
}
