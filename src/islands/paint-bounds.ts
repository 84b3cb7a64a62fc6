import { divergingBounds } from '../core/derive/diverging.ts';
import type { Language } from '../core/model/localized.ts';
import type { MapSource } from './map-source.ts';
import type { Scene } from './map-view.ts';
import { isAlive } from './map-words.ts';
import type { Against } from './paint-against.ts';
import { differencesOf } from './paint-differences.ts';
import { sidesAt } from './paint-sides.ts';

const known = new WeakMap<MapSource, Map<string, Promise<readonly number[]>>>();

/** Bounds for the differences of all periods, so that a colour means the same distance in every year. Made once for each choice. */
export function boundsOver(
  choice: string,
  scene: Scene,
  against: Against,
  source: MapSource,
  language: Language,
): Promise<readonly number[]> {
  const made = known.get(source) ?? new Map<string, Promise<readonly number[]>>();
  known.set(source, made);
  const name = [scene.data.indicator, scene.level.level, choice].join(' ');
  const bounds = made.get(name) ?? measure(scene, against, source, language);
  made.set(name, bounds);
  bounds.catch(() => made.delete(name));
  return bounds;
}

async function measure(
  { level, data }: Scene,
  against: Against,
  source: MapSource,
  language: Language,
): Promise<readonly number[]> {
  const differences = await Promise.all(
    data.periods.map(async ({ key }, period) => {
      const [figures, sides] = await Promise.all([source.figures(data, period), sidesAt(against, key, source, language)]);
      const scene = { level, data, period, figures };
      return differencesOf(scene, sides).filter((_, k) => k < level.own && isAlive(scene, k));
    }),
  );
  return divergingBounds(differences.flat(), level.own, data.decimals);
}
