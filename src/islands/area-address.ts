import type { LevelFile } from '../core/view/map-level.ts';

/** The address of the page of area `k`. */
export const areaAddress = ({ href, ids }: Pick<LevelFile, 'href' | 'ids'>, k: number): string =>
  href.replace('*', () => ids[k]!);
