import type { IndicatorFile } from '../core/view/map-indicator.ts';
import type { LevelFile } from '../core/view/map-level.ts';
import type { MapSource } from './map-source.ts';
import type { Scene } from './map-view.ts';

/** Where the figures of an area stand. */
export interface Located {
  readonly level: LevelFile;
  readonly data: IndicatorFile;
  readonly k: number;
}

/** Finds areas among all levels that the indicator has files for, the shown level first; those that have no figures are not in it. */
export async function locateAreas(
  ids: readonly string[],
  { level, data }: Pick<Scene, 'level' | 'data'>,
  source: MapSource,
): Promise<ReadonlyMap<string, Located>> {
  const found = new Map<string, Located>();
  const look = (at: LevelFile, file: IndicatorFile): void => {
    for (const id of ids) {
      const k = found.has(id) ? -1 : at.ids.indexOf(id);
      if (k >= 0) found.set(id, { level: at, data: file, k });
    }
  };
  look(level, data);
  if (found.size === ids.length) return found;
  const { indicators } = await source.index();
  for (const name of indicators.find(({ id }) => id === data.indicator)?.levels ?? []) {
    if (name === level.level || found.size === ids.length) continue;
    const other = await source.level(name);
    if (ids.some((id) => !found.has(id) && other.ids.includes(id))) look(other, await source.indicator(data.indicator, name));
  }
  return found;
}
