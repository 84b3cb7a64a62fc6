import type { SelectionData } from '../core/view/selection-data.ts';
import type { FacilityFile } from './explorer-facilities.ts';
import { fileStore } from './file-store.ts';
import { mapSource, type MapSource } from './map-source.ts';

/** The files of maps, and those that only the explorer asks for. */
export interface ExplorerSource extends MapSource {
  facilities(): Promise<FacilityFile>;
  /** What several areas of a level can be taken together by. */
  sums(indicator: string, level: string): Promise<SelectionData>;
}

export function explorerSource(folder: string): ExplorerSource {
  const store = fileStore(folder);
  return {
    ...mapSource(folder, store),
    facilities: () => store.load('einrichtungen'),
    sums: (indicator, level) => store.load(`summen/${indicator}/${level}`),
  };
}
