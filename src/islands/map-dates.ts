import type { LevelFile } from '../core/view/map-level.ts';
import type { ShapeFile } from '../core/view/map-shapes.ts';
import type { MapSource } from './map-source.ts';

type Source = Pick<MapSource, 'shapes' | 'changes'>;

/**
 * What gives a drawing the outlines of a day (`YYYYMMDD`); null when it has them. It is fetched first and done once it is called, so that
 * nobody sees outlines and colours of two different years.
 */
export async function redrawing(
  svg: SVGSVGElement | null,
  { level, redrawn }: LevelFile,
  day: number,
  source: Source,
): Promise<(() => void) | null> {
  if (!svg || !redrawn) return null;
  // A built drawing says so where it is not the newest one.
  const { vintage = redrawn.length } = svg.dataset;
  const wanted = redrawn.filter((from) => from <= day).length;
  if (wanted === Number(vintage)) return null;
  const [{ redraw }, changes] = await Promise.all([import('./map-vintages.ts'), source.changes(level)]);
  return () => {
    redraw(svg, changes, day);
    svg.dataset['vintage'] = String(wanted);
  };
}

/** The shapes of a level as they were on a day. */
export async function shapesOn({ level, redrawn }: LevelFile, day: number, source: Source): Promise<ShapeFile> {
  const shapes = await source.shapes(level);
  if (!redrawn?.some((from) => from > day)) return shapes;
  return (await import('./map-vintages.ts')).withChanges(shapes, await source.changes(level), day);
}
