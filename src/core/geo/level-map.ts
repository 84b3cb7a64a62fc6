import type { AreaId, LevelId } from '../model/ids.ts';

export type Pixel = readonly [x: number, y: number];
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/**
 * One level as a drawing, of one vintage of its boundaries. All maps of a portal lie in one common frame (`viewBox="0 0 width
 * height"`), so the outline of one level fits over the areas of another. Every map by area is in the order of the area files and
 * holds the same areas. An area that did not change has the same path in the next vintage, to the letter.
 */
export interface LevelMap {
  readonly level: LevelId;
  /** ISO date of the first day these boundaries are valid; null when the file says none. */
  readonly validFrom: string | null;
  readonly width: number;
  readonly height: number;
  /** `M412 93l3-1 2 4z`: whole numbers, relative but for the first point of a ring; outer rings clockwise, holes against it. */
  readonly paths: ReadonlyMap<AreaId, string>;
  readonly boxes: ReadonlyMap<AreaId, Box>;
  /**
   * A point far inside the largest part of the area, for a label or a mark; on its border where the area is too thin for whole
   * numbers.
   */
  readonly centroids: ReadonlyMap<AreaId, Pixel>;
  /** The areas of this map that share a stretch of border (a common corner is none), sorted by id. */
  readonly neighbours: ReadonlyMap<AreaId, readonly AreaId[]>;
  /** All borders of the level, each once, as an open path. */
  readonly outline: string;
  /** The same areas, smaller and coarser, in a frame of their own. */
  readonly locator: ReadonlyMap<AreaId, string>;
  readonly locatorWidth: number;
  readonly locatorHeight: number;
}
