import type { Language } from '../core/model/localized.ts';
import type { ShapeFile } from '../core/view/map-shapes.ts';
import { redrawing } from './map-dates.ts';
import type { MapSource } from './map-source.ts';
import type { Scene } from './map-view.ts';
import { draw } from './elements.ts';

/** The drawings of a map by level: the one that was built, and those of other levels once they are asked for. */
export interface Drawings {
  /** Null for a level without boundaries. */
  of(scene: Scene): Promise<SVGSVGElement | null>;
  /** Gives a drawing the outlines of a scene's time once it is called; null when it has them. */
  redrawing(scene: Scene, drawing: SVGSVGElement | null): Promise<(() => void) | null>;
  show(drawing: SVGSVGElement | null): void;
}

export function drawnMaps(root: HTMLElement, source: MapSource, built: string, language: Language): Drawings {
  const stage = root.querySelector<HTMLElement>('.map-stage');
  const known = new Map([[built, stage?.querySelector<SVGSVGElement>('svg.map') ?? null]]);
  const circled = async (scene: Scene, shapes: ShapeFile): Promise<SVGSVGElement> =>
    (await import('./draw-symbols.ts')).symbolsDrawing(scene, shapes, language);
  return {
    async of(scene) {
      const { level, drawn } = scene.level;
      const drawing = known.get(level);
      if (drawing !== undefined || !stage) return drawing ?? null;
      const shapes = drawn === 0 || !(scene.data.mappable || scene.data.symbols) ? null : await source.shapes(level);
      const made = shapes && (scene.data.mappable ? drawingOf(shapes) : await circled(scene, shapes));
      known.set(level, made);
      return made;
    },
    redrawing: ({ level, data, period }, drawing) => redrawing(drawing, level, data.periods[period]!.end, source),
    show(drawing) {
      stage?.querySelector('svg.map')?.remove();
      if (drawing) stage?.prepend(drawing);
      for (const place of root.querySelectorAll<HTMLElement>('.map-frame')) place.hidden = drawing === null;
      const note = root.querySelector<HTMLElement>('[data-no-map]');
      if (note) note.hidden = drawing !== null;
    },
  };
}

const drawingOf = ({ width, height, paths, outlines }: ShapeFile): SVGSVGElement =>
  draw(
    'svg',
    { class: 'map', viewBox: `0 0 ${width} ${height}`, role: 'img' },
    draw('g', { class: 'areas' }, ...paths.map((d) => draw('path', { d }))),
    draw('g', { class: 'outlines' }, ...outlines.map((d) => draw('path', { d }))),
  );
