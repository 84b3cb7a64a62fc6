import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** Pictures are compared as small as this, so that the fonts of a machine and the edges of lines make no difference, and colours do. */
const WIDTH = 96;

export interface Comparison {
  /** Mean difference of all colour values, 0 to 255. */
  readonly mean: number;
  /** The largest mean difference of a cell of the picture cut into 8 by 8. */
  readonly worst: number;
}

/** Compares an element with the picture kept of it, which `UPDATE_VISUAL=1` writes anew. */
export async function comparePicture(target: Locator, file: string, mayWrite = true): Promise<Comparison> {
  const shot = (await target.screenshot({ animations: 'disabled', caret: 'hide' })).toString('base64');
  const desk = await target.page().context().newPage();
  try {
    const small = await shrink(desk, shot);
    if (mayWrite && process.env['UPDATE_VISUAL'] !== undefined) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, Buffer.from(small, 'base64'));
    }
    if (!existsSync(file)) throw new Error(`${file} is missing; look at the page and write it with UPDATE_VISUAL=1`);
    return await compare(desk, small, readFileSync(file).toString('base64'));
  } finally {
    await desk.close();
  }
}

const shrink = (desk: Page, png: string): Promise<string> =>
  desk.evaluate(
    async ([source, width]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [width, Math.max(1, Math.round((image.height * width) / image.width))];
      const context = canvas.getContext('2d')!;
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/png').split(',')[1]!;
    },
    [png, WIDTH] as const,
  );

const compare = (desk: Page, one: string, other: string): Promise<Comparison> =>
  desk.evaluate(
    async (sources) => {
      const [a, b] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = `data:image/png;base64,${source}`;
          await image.decode();
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [image.width, image.height];
          const context = canvas.getContext('2d')!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (!a || !b || Math.abs(a.height - b.height) > 0.06 * b.height) return { mean: 255, worst: 255 };
      const cells = Array.from({ length: 64 }, () => ({ sum: 0, count: 0 }));
      const height = Math.min(a.height, b.height);
      for (let y = 0; y < height; y++) {
        for (let x = 0; x < a.width; x++) {
          const cell = cells[Math.floor((8 * y) / height) * 8 + Math.floor((8 * x) / a.width)]!;
          for (let channel = 0; channel < 3; channel++) {
            const at = 4 * (y * a.width + x) + channel;
            cell.sum += Math.abs(a.data[at]! - b.data[at]!);
            cell.count += 1;
          }
        }
      }
      const total = cells.reduce((sum, cell) => ({ sum: sum.sum + cell.sum, count: sum.count + cell.count }), {
        sum: 0,
        count: 0,
      });
      return {
        mean: total.sum / total.count,
        worst: Math.max(...cells.map(({ sum, count }) => (count === 0 ? 0 : sum / count))),
      };
    },
    [one, other],
  );
