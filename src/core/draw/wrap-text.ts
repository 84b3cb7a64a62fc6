/**
 * Widths in parts of the font size, a little wider than those of Arial: a picture is read on machines with other fonts, and a line may
 * be short of its end but never beyond it.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijl'|.,:;!\u00a0 \u202f]/, 0.3],
  [/[tfrI()[\]/\\"*°·-]/, 0.38],
  [/[mw%@MWÆŒ—…]/, 0.92],
  [/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]|\p{Extended_Pictographic}/u, 1.1],
  [/\p{Lu}/u, 0.74],
];
const OTHERS = 0.58;
const BOLD = 1.07;

const widths = new Map<string, number>();

function widthOf(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const width = WIDTHS.find(([form]) => form.test(character))?.[1] ?? OTHERS;
  widths.set(character, width);
  return width;
}

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
}

export function textWidth(text: string, { size, bold = false }: TextStyle): number {
  let sum = 0;
  for (const character of text) sum += widthOf(character);
  return sum * size * (bold ? BOLD : 1);
}

/** Every blank that may break a line; no-break spaces may not. */
const BLANKS = /[^\S\u00a0\u202f]+/;

/** The lines of a text that has to stand in a column. A word wider than the column, such as an address, is cut where it must be. */
export function wrapText(text: string, width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(BLANKS).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, style) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = cut(word, width, style);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1)!;
  }
  return line === '' ? lines : [...lines, line];
}

function cut(word: string, width: number, style: TextStyle): string[] {
  const pieces = [''];
  for (const character of word) {
    const longer = pieces.at(-1)! + character;
    if (pieces.at(-1) === '' || textWidth(longer, style) <= width) pieces[pieces.length - 1] = longer;
    else pieces.push(character);
  }
  return pieces;
}
