import { areaPath, parsePath } from '../geo/path.ts';
import type { LevelMap } from '../geo/level-map.ts';
import type { AreaId } from '../model/ids.ts';

/** Units of the drawing; it is shown about half as wide. */
export const WIDTH = 480;
const STEEPEST = 1.1;
const MARGIN = 4;

/** A part of a map as a drawing of its own. */
export interface Crop {
  readonly height: number;
  /** An outline of the map moved and scaled into the drawing. */
  readonly place: (path: string) => string;
}

/** The drawing that some areas of a map fill. */
export function cropTo(map: LevelMap, areas: readonly AreaId[]): Crop {
  const boxes = areas.map((id) => map.boxes.get(id)!);
  const x0 = Math.min(...boxes.map((box) => box[0]));
  const y0 = Math.min(...boxes.map((box) => box[1]));
  const wide = Math.max(1, Math.max(...boxes.map((box) => box[2])) - x0);
  const high = Math.max(1, Math.max(...boxes.map((box) => box[3])) - y0);
  const inner = WIDTH - 2 * MARGIN;
  const scale = Math.min(inner / wide, (STEEPEST * inner) / high);
  const left = (WIDTH - wide * scale) / 2;
  const move = ([x, y]: readonly [number, number]): [number, number] => [
    Math.round(left + (x - x0) * scale),
    Math.round(MARGIN + (y - y0) * scale),
  ];
  return {
    height: Math.ceil(high * scale) + 2 * MARGIN,
    place: (path: string): string => areaPath([parsePath(path).map((ring) => ring.map(move).filter(differs))]),
  };
}

/** Points that fall together are drawn once. */
const differs = (point: readonly [number, number], at: number, all: readonly (readonly [number, number])[]): boolean =>
  at === 0 || point[0] !== all[at - 1]![0] || point[1] !== all[at - 1]![1];
