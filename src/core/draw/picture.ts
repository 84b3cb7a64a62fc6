import type { Language } from '../model/localized.ts';
import { creditLines, type FigureCredit } from '../text/figure-credit.ts';
import { html, raw, type Markup, type Raw } from './escape.ts';
import { columnsOf, MARGIN, pictureWidth, tidy, type Box, type Placed } from './picture-fit.ts';
import { drawLegend, type LegendRow } from './picture-legend.ts';
import { drawLines, lineHeight, type Lines } from './picture-lines.ts';

/** A figure that stands for itself, as it leaves the page: with title, legend, sentence, credits. */
export interface Picture extends FigureCredit {
  /** The finding, which stands above the subtitle in place of the title. */
  readonly headline: string | null;
  readonly sentence: string;
  readonly notes: readonly string[];
  /** ISO date of the reader's day. */
  readonly today: string;
  readonly drawings: readonly PictureDrawing[];
  /** Patterns that drawings and swatches refer to. */
  readonly definitions: readonly Markup[];
}

export interface PictureDrawing {
  readonly caption: string;
  /** What of the drawing is shown, in its own units. */
  readonly box: Box;
  readonly placed: Placed;
  readonly content: Markup;
  readonly legend: readonly LegendRow[];
  readonly key: PictureKey | null;
  /** How the legend is read. */
  readonly notes: readonly string[];
}

/** A legend that is a drawing itself, and what its two directions mean: one name above it, one below; empty where there is none. */
export interface PictureKey {
  readonly box: Box;
  readonly content: Markup;
  readonly names: { readonly x: string; readonly y: string };
}

const INK = '#1b2430';
const SOFT = '#55606c';
const SANS = "'Source Sans 3', 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";
const SERIF = "'Source Serif 4', Charter, Georgia, 'Liberation Serif', serif";

const TITLE = { size: 27, bold: true, font: SERIF, colour: INK };
const SUBTITLE = { size: 17, font: SANS, colour: SOFT };
const CAPTION = { size: 17, bold: true, font: SANS, colour: INK };
const TEXT = { size: 16, font: SANS, colour: INK };
const SMALL = { size: 14, font: SANS, colour: SOFT };

/** A whole SVG file. It needs no style sheet, no other file and no font of ours. */
export function drawPicture(picture: Picture): string {
  const width = pictureWidth(picture.drawings.length);
  const full = width - 2 * MARGIN;
  const parts: Raw[] = [];
  let y = MARGIN;
  const write = (text: string, style: Lines, gap = 0, x = MARGIN, room = full): void => {
    const block = drawLines(text, { x, y, width: room }, style);
    parts.push(raw(block.markup));
    y += block.height + (block.height > 0 ? gap : 0);
  };

  write(picture.headline ?? picture.title, TITLE, 4);
  write(picture.subtitle, SUBTITLE, 14);
  const row = drawRow(picture.drawings, y);
  parts.push(raw(row.markup));
  y += row.height + 18;
  const aside = drawLegends(picture, y);
  parts.push(raw(aside.markup));
  const below = y + aside.height;
  const { beside } = aside;
  const texts = [picture.sentence, ...picture.notes];
  if (beside === null) y = below + (aside.height > 0 ? 14 : 0);
  for (const text of texts) write(text, TEXT, 8, beside?.x, beside?.width);
  y = Math.max(y, below) + 14;

  parts.push(raw(html`<path d="M${MARGIN} ${y}H${width - MARGIN}" stroke="#d8d5cd" fill="none"/>`));
  y += 10;
  write(picture.notice, { ...SMALL, bold: true, colour: INK }, 4);
  for (const line of creditLines(picture, picture.today)) write(line, SMALL);
  const height = Math.ceil(y + MARGIN - lineHeight(SMALL) / 2);
  const summary = [picture.subtitle, picture.sentence, ...picture.notes, picture.notice, ...creditLines(picture, picture.today)];
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" xml:lang="${picture.language}"><title>${picture.headline ?? picture.title}</title><desc>${oneLine(summary.filter((text) => text !== '').join(' '))}</desc><defs>${picture.definitions.map(raw)}</defs><rect width="${width}" height="${height}" fill="#ffffff"/>${parts}</svg>`;
}

/** The drawings side by side, their captions above them. */
function drawRow(drawings: readonly PictureDrawing[], top: number): { markup: Markup; height: number } {
  const columns = columnsOf(drawings.length);
  const captions = drawings.map(({ caption }, index) => {
    const { x, width } = columns[index]!;
    return drawLines(caption, { x, y: top, width }, CAPTION);
  });
  const head = Math.max(0, ...captions.map(({ height }) => height));
  const y = top + (head > 0 ? head + 8 : 0);
  const frames = drawings.map(({ placed, box, content }) => raw(frame({ ...placed, y }, box, content)));
  const tallest = Math.max(0, ...drawings.map(({ placed }) => placed.height));
  return { markup: html`${captions.map(({ markup }) => raw(markup))}${frames}`, height: y - top + tallest };
}

/** A drawing in its own units; what lies outside of its box is not seen. */
const frame = (at: Box, box: Box, content: Markup): Markup =>
  html`<svg x="${tidy(at.x)}" y="${tidy(at.y)}" width="${tidy(at.width)}" height="${tidy(at.height)}" viewBox="${box.x} ${box.y} ${box.width} ${box.height}" overflow="hidden">${raw(content)}</svg>`;

/** Legends below their drawings. Below a single drawing there is room for the text beside its legend. */
function drawLegends(
  { drawings, language }: Picture,
  top: number,
): { markup: Markup; height: number; beside: { x: number; width: number } | null } {
  const columns = columnsOf(drawings.length);
  const alone = drawings.length === 1;
  const blocks = drawings.map((drawing, index) => {
    const { x, width } = columns[index]!;
    return drawReading(drawing, { x, y: top, width: alone ? width * 0.52 : width }, language);
  });
  const height = Math.max(0, ...blocks.map((block) => block.height));
  const { x, width } = columns[0] ?? { x: MARGIN, width: 0 };
  return {
    markup: html`${blocks.map(({ markup }) => raw(markup))}`,
    height,
    beside: alone && height > 0 ? { x: x + width * 0.56, width: width * 0.44 } : null,
  };
}

/** All that says how a drawing is read: its key, its classes, and words. */
function drawReading(
  { legend, key, notes }: PictureDrawing,
  at: Omit<Box, 'height'>,
  language: Language,
): { markup: Markup; height: number } {
  const drawn: Markup[] = [];
  let { y } = at;
  const add = (block: { markup: Markup; height: number }, gap: number): void => {
    drawn.push(block.markup);
    y += block.height + (block.height > 0 ? gap : 0);
  };
  if (key !== null) add(drawKey(key, at), 10);
  add(drawLegend(legend, { ...at, y }, TEXT, language), 6);
  for (const note of notes) add(drawLines(note, { ...at, y }, SMALL), 4);
  return { markup: html`${drawn.map(raw)}`, height: y - at.y };
}

function drawKey({ box, content, names }: PictureKey, at: Omit<Box, 'height'>): { markup: Markup; height: number } {
  const above = drawLines(names.y, at, TEXT);
  const scale = Math.min(1, at.width / box.width);
  const [width, height] = [box.width * scale, box.height * scale];
  const y = at.y + above.height + 4;
  const below = drawLines(names.x, { ...at, y: y + height + 4 }, TEXT);
  return {
    markup: html`${raw(above.markup)}${raw(frame({ x: at.x, y, width, height }, box, content))}${raw(below.markup)}`,
    height: y + height + 4 + below.height - at.y,
  };
}

/** Form feeds and the like are no characters of XML. */
const oneLine = (text: string): string => text.replace(/[^\S\u00a0\u202f]+/g, ' ');
