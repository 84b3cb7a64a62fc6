import { DENSE } from '../core/draw/dense.ts';
import type { SymbolCircle } from '../core/draw/symbols.ts';
import type { Painting } from './map-view.ts';
import { areaPainter, areaPaths } from './area-painter.ts';
import { draw } from './elements.ts';

/** The drawing of a map: path `k` is area `k`. */
export interface MapPicture {
  /** Takes another drawing, or the same with other outlines. */
  use(drawing: SVGSVGElement | null): void;
  paint(painting: Painting): void;
  mark(k: number | null): void;
  point(k: number | null): void;
  areaOf(target: EventTarget | null): number | null;
  /** Where an area lies in the drawing; null for one that is not drawn. */
  boxOf(k: number): DOMRect | null;
}

export function mapPicture(root: HTMLElement): MapPicture {
  let svg: SVGSVGElement | null = null;
  let paths: readonly SVGPathElement[] = [];
  let painted: readonly string[] = [];
  let fill = areaPainter([]);
  let positions = new Map<EventTarget, number>();
  // Above the borders of all neighbours and of higher levels.
  const layers = { mark: draw('g', { class: 'mark' }), point: draw('g', { class: 'mark' }) };
  const outline = (layer: SVGElement, k: number | null, ...names: readonly string[]): void => {
    const d = k === null || painted[k] === 'gone' ? null : paths[k]?.getAttribute('d');
    layer.replaceChildren(...(d ? names.map((name) => draw('path', { class: name, d })) : []));
  };
  const use = (drawing: SVGSVGElement | null): void => {
    svg = drawing;
    paths = areaPaths(svg);
    painted = paths.map((path) => path.getAttribute('class') ?? '');
    fill = areaPainter(paths);
    positions = new Map(paths.map((path, k) => [path, k]));
    // The titles of a built drawing speak of the period it was made for; what is pointed at is read out.
    for (const path of paths) if (path.firstChild) path.replaceChildren();
    layers.point.replaceChildren();
    svg?.append(layers.point, layers.mark);
  };
  use(root.querySelector<SVGSVGElement>('.map-stage svg.map'));
  return {
    use,
    paint({ classNames, classCount, scheme, circles = [] }) {
      const names = ['map', `n${classCount}`, scheme === 'sequential' ? '' : scheme, paths.length > DENSE ? 'dense' : ''];
      const look = names.filter(Boolean).join(' ');
      // Written anew, the same name would have the styles of all areas worked out again.
      if (svg?.getAttribute('class') !== look) svg?.setAttribute('class', look);
      fill(classNames);
      painted = classNames;
      showCircles(svg, circles);
    },
    mark: (k) => outline(layers.mark, k, 'casing', 'line'),
    point: (k) => outline(layers.point, k, 'line'),
    areaOf: (target) => (target === null ? null : (positions.get(target) ?? null)),
    boxOf: (k) => (painted[k] === 'gone' ? null : (paths[k]?.getBBox() ?? null)),
  };
}

/** The circles of the legend stay. */
function showCircles(svg: SVGSVGElement | null, circles: readonly SymbolCircle[]): void {
  const layer = svg?.querySelector('.symbols');
  for (const circle of layer?.querySelectorAll('[data-c]') ?? []) circle.remove();
  layer?.prepend(
    ...circles.map(({ k, x, y, r, negative }) => {
      const attributes = { 'data-c': String(k), cx: String(x), cy: String(y), r: String(r) };
      return draw('circle', negative ? { ...attributes, class: 'neg' } : attributes);
    }),
  );
}
