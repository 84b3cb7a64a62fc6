export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a drawing stands in a picture, and by how much it is enlarged. */
export interface Placed extends Box {
  readonly scale: number;
}

export const MARGIN = 36;
const GAP = 40;
const TALLEST = 900;

/** One drawing has the width of a page; two need more to be read side by side. */
export const pictureWidth = (drawings: number): number => (drawings > 1 ? 1500 : 1000);

/** Columns of equal width; a drawing taller than a page is made smaller and stands in the middle of its column. `y` counts from the top of the row. */
export function fitDrawings(boxes: readonly Pick<Box, 'width' | 'height'>[]): Placed[] {
  const columns = columnsOf(boxes.length);
  return boxes.map((box, index) => {
    const column = columns[index]!;
    const scale = Math.min(column.width / box.width, TALLEST / box.height);
    const [width, height] = [box.width * scale, box.height * scale];
    return { x: column.x + (column.width - width) / 2, y: 0, width, height, scale };
  });
}

export function columnsOf(count: number): { x: number; width: number }[] {
  const width = (pictureWidth(count) - 2 * MARGIN - GAP * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({ x: MARGIN + index * (width + GAP), width }));
}

export const tidy = (value: number): number => Math.round(value * 100) / 100;
