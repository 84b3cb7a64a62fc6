import type { Raw } from './escape.ts';

/**
 * A drawing that lies with many others in one SVG file and is shown by its name: `<img src="../bilder/3.svg#5.radar" alt="">`. Its content
 * may use what the file declares once in its style (see `profile-sheet.ts`); it is scaled into the box of the image.
 */
export interface SheetCell {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly content: Raw;
}
