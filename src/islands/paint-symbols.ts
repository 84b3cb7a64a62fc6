import type { Language } from '../core/model/localized.ts';
import { symbolCircles, type SymbolPlace } from '../core/view/symbols-model.ts';
import type { MapSource } from './map-source.ts';
import { shapesOn } from './map-dates.ts';
import type { Painting, Scene } from './map-view.ts';
import { isAlive } from './map-words.ts';
import { paintClasses, withStates } from './paint-classes.ts';

/** Counts as circles on neutral ground: no class, but what is no figure keeps its pattern. */
export async function paintSymbols(scene: Scene, source: MapSource, language: Language): Promise<Painting> {
  const { level, data, figures } = scene;
  const plain = paintClasses(scene, language);
  const classNames = plain.classNames.map((name) => (/^(c\d+|z)$/.test(name) ? 'ground' : name));
  const none = { ...plain, classNames, classCount: 0, legend: withStates(scene, [], classNames), circles: [] };
  if (data.symbols === null || level.drawn === 0) return none;
  const { centroids } = await shapesOn(level, data.periods[scene.period]!.end, source);
  const places = classNames.flatMap((_, k): SymbolPlace[] =>
    isAlive(scene, k) ? [{ k, x: centroids[2 * k]!, y: centroids[2 * k + 1]!, value: figures.values[k]! }] : [],
  );
  return { ...none, circles: symbolCircles(data.symbols, places) };
}
