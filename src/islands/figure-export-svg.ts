import { drawn, type Markup } from '../core/draw/escape.ts';
import { fitDrawings, type Box } from '../core/draw/picture-fit.ts';
import { drawPicture, type PictureDrawing } from '../core/draw/picture.ts';
import { inLight } from './figure-export-light.ts';
import { patterns, type Patterns } from './figure-export-patterns.ts';
import { plainShapes } from './figure-export-shapes.ts';
import { today } from './figure-export-text.ts';
import type { ExportDrawing, ExportFigure } from './figure-export.ts';

/** The figure as an SVG file that needs nothing of the page it was on; in the colours of a light page. */
export const exportSvg = (figure: ExportFigure): string => inLight(() => pictureOf(figure));

function pictureOf(figure: ExportFigure): string {
  const ink = patterns();
  const sources = figure.drawings();
  const boxes = sources.map(({ svg }) => boxOf(svg));
  const fitted = fitDrawings(boxes);
  const drawings = sources.map((source, index): PictureDrawing => {
    const [box, placed] = [boxes[index]!, fitted[index]!];
    return {
      caption: source.caption,
      box,
      placed,
      content: shapesOf(source.svg, box, placed.scale, ink),
      ...legendOf(source, ink),
    };
  });
  return drawPicture({ ...figure, today: today(), drawings, definitions: ink.definitions().map(markup) });
}

function legendOf(
  { legend, key, notes = [], keyNames: names = { x: '', y: '' } }: ExportDrawing,
  ink: Patterns,
): Pick<PictureDrawing, 'legend' | 'key' | 'notes'> {
  const keyBox = key === null ? null : boxOf(key);
  return {
    legend: legend.map(({ swatch, label, count }) => ({
      swatch: swatch === null ? null : shapesOf(swatch, { x: 0, y: 0, width: 28, height: 18 }, 1, ink, 1),
      label,
      count,
    })),
    notes,
    key: key === null || keyBox === null ? null : { box: keyBox, content: shapesOf(key, keyBox, 1, ink), names },
  };
}

function shapesOf(svg: SVGSVGElement, box: Box, scale: number, ink: Patterns, screen = svg.clientWidth / box.width): Markup {
  return markup(plainShapes(svg, scale, ink.at(scale, screen)));
}

const serializer = new XMLSerializer();
const markup = (element: SVGElement): Markup => drawn(serializer.serializeToString(element));

/** What of a drawing is in view, zoomed in or not. */
function boxOf(svg: SVGSVGElement): Box {
  const { x, y, width, height } = svg.viewBox.baseVal;
  return width > 0 ? { x, y, width, height } : { x: 0, y: 0, width: svg.clientWidth || 1, height: svg.clientHeight || 1 };
}
