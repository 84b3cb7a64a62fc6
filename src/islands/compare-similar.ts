import type { SimilarFile } from '../core/view/similar-file.ts';
import type { SimilarAreas } from './compare-group.ts';
import type { FileStore } from './file-store.ts';

/** The areas most like one, from the file of its level; none where the level has no such file. */
export const similarIn =
  ({ load }: FileStore): SimilarAreas =>
  ({ level, k }) =>
    load<SimilarFile>(`aehnlich-${level.level}`).then(
      (file) => file[k] ?? [],
      () => [],
    );
