import type { Language } from '../core/model/localized.ts';
import { attachUnit } from '../core/text/number.ts';
import { periodLabel, type Explored } from './explorer-view.ts';
import { readoutText, viewCell } from './map-words.ts';
import type { Scene } from './map-view.ts';

/** `12,3 %`, or the word for what is there instead. */
export function valueText(scene: Scene, k: number, language: Language): string {
  const { text, sign } = viewCell(scene, k, language);
  return sign === '' ? attachUnit(text, scene.data.unit, language) : sign;
}

/** What is said of an area after its name; of two indicators each by its name. */
export function readArea({ first, second }: Pick<Explored, 'first' | 'second'>, k: number, language: Language): string {
  if (second === null) return readoutText(first, k, language);
  const say = (scene: Scene): string => {
    const flags = viewCell(scene, k, language).flags.map(({ word }) => word);
    const aside = [periodLabel(scene), ...flags].filter(Boolean).join(', ');
    return `${scene.data.short}: ${valueText(scene, k, language)}${aside === '' ? '' : ` (${aside})`}`;
  };
  return `${say(first)}; ${say(second)}`;
}
