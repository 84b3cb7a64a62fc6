import { isTotal } from '../core/derive/is-total.ts';
import type { Language } from '../core/model/localized.ts';
import { formatCompact, formatNumber } from '../core/text/number.ts';
import { draw } from './elements.ts';
import type { Found } from './explorer-filter.ts';
import { pairAt } from './explorer-paint.ts';
import { scatterFrame, scatterLayout } from './explorer-scatter.ts';
import type { Explored } from './explorer-view.ts';
import type { Point } from './map-walk.ts';
import type { Scene } from './map-view.ts';

/** The scatter plot of two indicators: its points are areas, marked and selected by their position. */
export interface Plot {
  show(explored: Explored, found: Found, label: string): void;
  mark(k: number | null): void;
  point(k: number | null): void;
  select(areas: readonly number[]): void;
  /** Where the points stand. */
  readonly places: () => ReadonlyMap<number, Point>;
}

export function scatterPlot(stage: HTMLElement, language: Language): Plot {
  const svg = draw('svg', { class: 'scatter', role: 'img' });
  let width = 0;
  let again = (): void => undefined;
  const [axes, points, over] = ['axes', 'points', 'over-points'].map((name) => draw('g', { class: name })) as [
    SVGGElement,
    SVGGElement,
    SVGGElement,
  ];
  svg.append(axes, points, over);
  stage.replaceChildren(svg);
  let places = new Map<number, Point>();
  let selected: readonly number[] = [];
  let marked: number | null = null;
  let pointed: number | null = null;
  const rings = (): void => {
    const ring = (k: number, name: string): SVGElement[] => {
      const at = places.get(k);
      return at === undefined ? [] : [draw('circle', { class: name, cx: at[0], cy: at[1], r: 9 })];
    };
    over.replaceChildren(
      ...selected.flatMap((k) => ring(k, 'chosen')),
      ...(pointed === null ? [] : ring(pointed, 'pointed')),
      ...(marked === null ? [] : ring(marked, 'ring')),
    );
  };

  const show = ({ first, second }: Explored, { all, is }: Found, label: string): void => {
    if (second === null) return;
    width = Math.max(280, stage.clientWidth);
    const frame = scatterFrame(width);
    const { height, left, right, top, bottom } = frame;
    svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    const [xs, ys] = [first.figures.values, second.figures.values];
    const { reference, own } = first.level;
    const compare = (scene: Scene): number =>
      reference === null || reference < own || isTotal(scene.data) ? NaN : scene.figures.values[reference]!;
    const layout = scatterLayout(xs, ys, all, [compare(first), compare(second)], frame);
    const [x1, y1] = [width - right, height - bottom];
    const text = (content: string, attributes: Parameters<typeof draw>[1]): SVGElement => draw('text', attributes, content);
    const guide = (attributes: Parameters<typeof draw>[1]): SVGElement => draw('line', { class: 'guide', ...attributes });
    axes.replaceChildren(
      ...layout.xTicks.flatMap(({ value, x }) => [
        draw('line', { x1: x, x2: x, y1: top, y2: y1 }),
        text(tick(value, first, language), { x, y: y1 + 20, 'text-anchor': 'middle' }),
      ]),
      ...layout.yTicks.flatMap(({ value, y }) => [
        draw('line', { x1: left, x2: x1, y1: y, y2: y }),
        text(tick(value, second, language), { x: left - 8, y: y + 5, 'text-anchor': 'end' }),
      ]),
      text(`↑ ${named(second)}`, { class: 'axis-name', x: 4, y: 20 }),
      text(`${named(first)} →`, { class: 'axis-name', x: x1, y: height - 14, 'text-anchor': 'end' }),
      ...(layout.guide.x === null ? [] : [guide({ x1: layout.guide.x, x2: layout.guide.x, y1: top, y2: y1 })]),
      ...(layout.guide.y === null ? [] : [guide({ x1: left, x2: x1, y1: layout.guide.y, y2: layout.guide.y })]),
    );
    const coloured = first.data.mappable && second.data.mappable;
    places = new Map(layout.points.map(({ k, x, y }) => [k, [x, y]]));
    points.replaceChildren(
      // Those that are not found lie below.
      ...layout.points
        .toSorted((a, b) => is[a.k]! - is[b.k]!)
        .map(({ k, x, y }) =>
          draw('circle', {
            'data-k': k,
            class: [coloured ? pairAt(first, second, k) : '', is[k] ? '' : 'off'].filter(Boolean).join(' ') || null,
            cx: x,
            cy: y,
            r: 5.5,
          }),
        ),
    );
    svg.setAttribute('aria-label', label);
    rings();
  };
  new ResizeObserver(() => stage.clientWidth > 0 && stage.clientWidth !== width && again()).observe(stage);

  return {
    show(explored, found, label) {
      again = () => show(explored, found, label);
      again();
    },
    mark(k) {
      marked = k;
      rings();
    },
    point(k) {
      pointed = k;
      rings();
    },
    select(areas) {
      selected = areas;
      rings();
    },
    places: () => places,
  };
}

const named = ({ data }: Scene): string =>
  data.unit === '' || data.unit.length > 24 ? data.short : `${data.short} (${data.unit})`;

const tick = (value: number, { data }: Scene, language: Language): string =>
  Math.abs(value) >= 10_000
    ? formatCompact(value, language)
    : formatNumber(value, { decimals: Number.isInteger(value) ? 0 : Math.max(1, data.decimals), language });
