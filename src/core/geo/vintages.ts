import type { AreaId } from '../model/ids.ts';
import type { Layer } from './dissolve.ts';
import type { LevelMap } from './level-map.ts';
import { outlineIn, sameOutline, type Outline } from './same-outline.ts';
import type { Lines } from './topology.ts';

/** A vintage of a level with what it was drawn from. */
export interface Vintage {
  readonly layer: Layer;
  readonly map: LevelMap;
}

/**
 * The vintages of a level, earliest first. An area whose outline is the one of the next vintage is drawn with the very same path, even
 * where the files begin its ring at another point or their makers measured it anew: what two vintages draw differently has changed.
 */
export function drawnAlike(vintages: readonly Vintage[], lines: Lines): LevelMap[] {
  if (vintages.length < 2) return vintages.map(({ map }) => map);
  const later = new Map<AreaId, { readonly outline: Outline; readonly map: LevelMap }>();
  let next: LevelMap | null = null;
  const made = vintages.toReversed().map(({ layer: { ids, arcs }, map }) => {
    const outlines = arcs.geometries.map((area) => outlineIn(area, lines));
    const same = ids.map((id, k) => (later.has(id) ? sameOutline(outlines[k]!, later.get(id)!.outline, lines) : 'no'));
    // Beside what changed, an outline that was only measured anew would leave a gap.
    const moved = new Set(outlines.flatMap((outline, k) => (same[k] === 'no' ? [...outline.lines] : [])));
    const drawings = ids.map((id, k): LevelMap => {
      const outline = outlines[k]!;
      if (same[k] === 'yes' || (same[k] === 'nearly' && outline.lines.isDisjointFrom(moved))) return later.get(id)!.map;
      later.set(id, { outline, map });
      return map;
    });
    const from = <T>(part: (drawing: LevelMap) => ReadonlyMap<AreaId, T>): ReadonlyMap<AreaId, T> =>
      new Map(ids.map((id, k) => [id, part(drawings[k]!).get(id)!]));
    const unchanged = next?.paths.size === ids.length && ids.every((id, k) => drawings[k] !== map && next!.paths.has(id));
    return (next = {
      ...map,
      paths: from(({ paths }) => paths),
      boxes: from(({ boxes }) => boxes),
      centroids: from(({ centroids }) => centroids),
      outline: unchanged ? next!.outline : map.outline,
      locator: from(({ locator }) => locator),
    });
  });
  return made.reverse();
}
