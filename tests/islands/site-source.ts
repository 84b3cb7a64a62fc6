import { decodeFigures, type EncodedFigures } from '../../src/core/view/map-figures.ts';
import { mapFiles, mapFileText } from '../../src/core/view/map-files.ts';
import type { Site } from '../../src/core/view/site.ts';
import type { MapSource } from '../../src/islands/map-source.ts';
import type { Scene } from '../../src/islands/map-view.ts';

/** The files of a portal as a page would fetch them; `asked` lists their names. */
export function sourceOf(site: Site): MapSource & { readonly asked: string[] } {
  const entries = new Map(mapFiles(site).map((entry) => [entry.file, entry]));
  const known = new Map<string, Promise<unknown>>();
  const asked: string[] = [];
  const load = <T>(file: string): Promise<T> => {
    const made = known.get(file) ?? Promise.resolve().then(() => read(file));
    known.set(file, made);
    return made as Promise<T>;
  };
  const read = (file: string): unknown => {
    const entry = entries.get(file);
    if (entry === undefined) throw new Error(`${file}: 404`);
    asked.push(file);
    return JSON.parse(mapFileText(site, entry));
  };
  return {
    asked,
    index: () => load('verzeichnis'),
    level: (level) => load(`ebenen/${level}`),
    shapes: (level) => load(`formen/${level}`),
    changes: (level) => load(`formen/${level}/wandel`),
    indicator: (indicator, level) => load(`werte/${indicator}/${level}`),
    async figures({ indicator, level, figures }, period) {
      return decodeFigures(figures[period] ?? (await load<EncodedFigures>(`werte/${indicator}/${level}/${period}`)));
    },
  };
}

/** An indicator on a level in the period with that key. */
export async function sceneIn(source: MapSource, indicator: string, levelId: string, key: string): Promise<Scene> {
  const [level, data] = await Promise.all([source.level(levelId), source.indicator(indicator, levelId)]);
  const period = data.periods.findIndex((one) => one.key === key);
  return { level, data, period, figures: await source.figures(data, period) };
}
