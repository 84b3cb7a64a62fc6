import type { SelectionData } from '../core/view/selection-data.ts';
import type { FacilityFile } from './explorer-facilities.ts';
import { mapSource, type MapSource } from './map-source.ts';

/** The files of maps, and those that only the explorer asks for. */
export interface ExplorerSource extends MapSource {
  facilities(): Promise<FacilityFile>;
  /** What several areas of a level can be taken together by. */
  sums(indicator: string, level: string): Promise<SelectionData>;
}

export function explorerSource(folder: string): ExplorerSource {
  const known = new Map<string, Promise<unknown>>();
  const load = <T>(name: string): Promise<T> => {
    const asked =
      known.get(name) ??
      fetch(`${folder}${name}.json`).then((answer) => {
        if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
        return answer.json();
      });
    known.set(name, asked);
    // What failed may be tried again.
    asked.catch(() => known.delete(name));
    return asked as Promise<T>;
  };
  return {
    ...mapSource(folder),
    facilities: () => load('einrichtungen'),
    sums: (indicator, level) => load(`summen/${indicator}/${level}`),
  };
}
