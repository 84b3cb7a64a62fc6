import { isTotal } from '../core/derive/is-total.ts';
import type { Language } from '../core/model/localized.ts';
import { sortedByName } from '../core/text/collate.ts';
import { attachUnit } from '../core/text/number.ts';
import { repeatedUnit } from '../core/text/unit.ts';
import type { Scene } from './map-view.ts';
import { livingAreas, viewCell } from './map-words.ts';

/** The areas of a scene's level that exist in its period, by name. */
export function ownAreas(scene: Scene): readonly number[] {
  const { level } = scene;
  return sortedByName(livingAreas(scene), (k) => level.names[k]!);
}

/** The position of the area that all are compared with, where it has a figure; totals are compared with nothing. */
export function referenceOf({ level, data, figures }: Scene): number | null {
  const { reference } = level;
  if (reference === null || reference < level.own || isTotal(data)) return null;
  return Number.isNaN(figures.values[reference]!) ? null : reference;
}

/** `12,3 p`, as a table shows it. */
export function tableText(scene: Scene, k: number, language: Language): string {
  const { text, flags } = viewCell(scene, k, language);
  return [text, ...flags.map(({ sign }) => sign)].join('\u00a0');
}

/** `12,3 %`, with the unit where it is short. */
export const sentenceText = (scene: Scene, k: number, language: Language): string =>
  attachUnit(viewCell(scene, k, language).text, repeatedUnit(scene.data.unit), language);
