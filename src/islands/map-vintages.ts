import type { ShapeChanges } from '../core/view/map-changes.ts';
import type { ShapeFile } from '../core/view/map-shapes.ts';
import { areaPaths } from './area-painter.ts';
import { draw } from './elements.ts';

/** Gives a drawing the outlines that its areas, and those above them, had on a day (`YYYYMMDD`). */
export function redraw(svg: SVGSVGElement, { areas, outlines }: ShapeChanges, day: number): void {
  const paths = areaPaths(svg);
  for (const [k, shapes] of Object.entries(areas)) paths[Number(k)]?.setAttribute('d', onDay(shapes, day).path);
  if (outlines.length === 0) return;
  const lines = onDay(outlines, day).paths.map((d) => draw('path', { d }));
  svg.querySelector('.outlines')?.replaceChildren(...lines);
}

/** The shapes of a level as they were on a day. */
export function withChanges(shapes: ShapeFile, { areas, outlines }: ShapeChanges, day: number): ShapeFile {
  const [paths, centroids] = [[...shapes.paths], [...shapes.centroids]];
  for (const [k, changing] of Object.entries(areas)) {
    const { path, centroid } = onDay(changing, day);
    paths[Number(k)] = path;
    centroids.splice(2 * Number(k), 2, ...centroid);
  }
  return { ...shapes, paths, centroids, outlines: outlines.length > 0 ? onDay(outlines, day).paths : shapes.outlines };
}

/** Of what has been in turn what was valid on a day, or else what was first. */
const onDay = <T extends { readonly from: number }>(all: readonly T[], day: number): T =>
  all.findLast(({ from }) => from <= day) ?? all[0]!;
