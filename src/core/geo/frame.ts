import type { Extent } from './extent.ts';

/**
 * The drawing that all maps of a portal share. Points are first put on a grid that is finer than its pixels, for the
 * simplification to work on.
 */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** From the plane (y upwards) to the fine grid (y downwards). */
  readonly place: (x: number, y: number) => readonly [number, number];
}

/** Steps of the fine grid per pixel. */
export const FINE = 16;

/** How much higher than wide a drawing gets at most. */
const STEEPEST = 2;
/** Room for the line of the outermost border and for the mark around an area. */
const PADDING = 6;

/** As high as the land asks for; what is very steep is centred. */
export function frameFor({ x0, y0, x1, y1 }: Extent, width: number): Frame {
  const inner = width - 2 * PADDING;
  const scale = Math.min(inner / Math.max(x1 - x0, 1e-6), (STEEPEST * width - 2 * PADDING) / Math.max(y1 - y0, 1e-6));
  const left = (width - (x1 - x0) * scale) / 2;
  const fine = (pixels: number): number => Math.round(pixels * FINE);
  return {
    width,
    height: Math.ceil((y1 - y0) * scale) + 2 * PADDING,
    place: (x, y) => [fine(left + (x - x0) * scale), fine(PADDING + (y1 - y) * scale)],
  };
}
