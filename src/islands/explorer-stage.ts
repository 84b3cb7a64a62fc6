import { DENSE } from '../core/draw/dense.ts';
import type { LevelFile } from '../core/view/map-level.ts';
import type { ShapeFile } from '../core/view/map-shapes.ts';
import { areaPainter, areaPaths } from './area-painter.ts';
import { draw } from './elements.ts';
import type { MapSource } from './map-source.ts';
import { redrawing } from './map-dates.ts';

/** A drawn map: its areas are painted, faded, marked and selected by their position. */
export interface Stage {
  readonly box: HTMLElement;
  /** Draws another level; the one that the page was built with needs no shapes. */
  show(level: LevelFile, shapes: ShapeFile | null): void;
  /** Gives the areas the outlines that they had on a day; `paint`, `mark` and `select` follow. */
  date(level: LevelFile, day: number, source: MapSource): Promise<void>;
  /** Class name of every area; those that `faded` tells are pale, with their outline. */
  paint(classNames: readonly string[], scheme: string, faded: (k: number) => boolean): void;
  label(text: string): void;
  select(areas: readonly number[]): void;
  mark(k: number | null): void;
  point(k: number | null): void;
  /** A layer above the borders, by its name; the marks stay above all of them. */
  layer(name: string, ...content: readonly SVGElement[]): void;
  view(box: string): void;
  /** Of the whole drawing. */
  size(): readonly [width: number, height: number];
  /** How many pixels one unit of the drawing takes. */
  pixels(): number;
  areaOf(target: EventTarget | null): number | null;
}

export function mapStage(box: HTMLElement): Stage {
  let svg = box.querySelector<SVGSVGElement>('svg.map');
  let paths: SVGPathElement[] = [];
  let fill = areaPainter([]);
  let positions = new Map<EventTarget, number>();
  let size: readonly [number, number] = [0, 0];
  const layers = new Map<string, SVGGElement>();
  let marked: number | null = null;
  /** The areas, borders and marks of the drawing at hand. */
  const adopt = (): void => {
    // Path k is area k.
    paths = areaPaths(svg);
    positions = new Map(paths.map((path, k) => [path, k]));
    // The titles of the drawing speak of what it was made for.
    for (const path of paths) if (path.firstChild) path.replaceChildren();
    fill = areaPainter(paths);
    const [, , width = 0, height = 0] = svg?.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
    size = [width, height];
    layers.clear();
    for (const name of ['over', 'symbols', 'places', 'selected', 'point', 'mark']) {
      const group = draw('g', { class: name === 'point' ? 'mark' : name });
      layers.set(name, group);
      svg?.append(group);
    }
  };
  const outline = (k: number, ...names: readonly string[]): SVGElement[] => {
    const d = paths[k]?.getAttribute('d');
    return d ? names.map((name) => draw('path', { class: name, d })) : [];
  };
  adopt();

  return {
    box,
    show({ drawn }, shapes) {
      if (shapes === null) return;
      svg = draw('svg', { class: 'map', viewBox: `0 0 ${shapes.width} ${shapes.height}`, role: 'img' });
      const areas = shapes.paths.slice(0, drawn).map((d) => draw('path', { d }));
      const borders = shapes.outlines.map((d) => draw('path', { d }));
      svg.append(draw('g', { class: 'areas' }, ...areas), draw('g', { class: 'outlines' }, ...borders));
      box.querySelector('svg.map, .empty')?.remove();
      box.prepend(svg);
      adopt();
    },
    async date(level, day, source) {
      const redraw = await redrawing(svg, level, day, source);
      if (redraw === null) return;
      redraw();
      fill = areaPainter(paths);
      for (const name of ['point', 'mark']) layers.get(name)?.replaceChildren();
    },
    paint(classNames, scheme, faded) {
      const kind = `map ${scheme}${paths.length > DENSE ? ' dense' : ''}`;
      if (svg?.getAttribute('class') !== kind) svg?.setAttribute('class', kind);
      fill(classNames.map((plain, k) => (faded(k) ? `${plain} off` : plain)));
    },
    label: (text) => svg?.setAttribute('aria-label', text),
    select: (areas) => layers.get('selected')?.replaceChildren(...areas.flatMap((k) => outline(k, 'casing', 'line'))),
    mark(k) {
      if (k === marked && layers.get('mark')?.childElementCount) return;
      marked = k;
      layers.get('mark')?.replaceChildren(...(k === null ? [] : outline(k, 'casing', 'line')));
    },
    point: (k) => layers.get('point')?.replaceChildren(...(k === null ? [] : outline(k, 'line'))),
    layer: (name, ...content) => layers.get(name)?.replaceChildren(...content),
    // Written again, even the same part would lay out thousands of paths anew.
    view: (viewBox) => svg?.getAttribute('viewBox') !== viewBox && svg?.setAttribute('viewBox', viewBox),
    size: () => size,
    pixels: () => svg?.getScreenCTM()?.a ?? 1,
    areaOf(target) {
      const symbol = target instanceof Element ? target.closest<SVGElement>('[data-k]') : null;
      return symbol ? Number(symbol.dataset['k']) : ((target && positions.get(target)) ?? null);
    },
  };
}
