/** A rectangle that grows; empty as long as its `x0` is above its `x1`. */
export interface Extent {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export const emptyExtent = (): Extent => ({ x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity });

export function extend(extent: Extent, x: number, y: number): void {
  if (x < extent.x0) extent.x0 = x;
  if (x > extent.x1) extent.x1 = x;
  if (y < extent.y0) extent.y0 = y;
  if (y > extent.y1) extent.y1 = y;
}
