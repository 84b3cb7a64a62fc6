import { html, raw, type Markup, type Raw } from './escape.ts';

/**
 * A swatch is as large as it is drawn; a map of 1000 units shrinks to its column, and on a narrow screen to a third. Its patterns are
 * coarser by as much, so that they look like the swatch.
 */
export const PATTERN_SETS = { map: 1.4, narrow: 2.9 } as const;

interface Texture {
  readonly name: string;
  readonly size: number;
  readonly d: string;
  readonly width: number;
}

/**
 * Upright lines, grids and crosses on the colours between the palest and the deepest, which need none. Nothing leans one way like the
 * hatch of missing figures, and there are no dots, rings or level lines either: these stand for other states.
 */
const SEQUENTIAL: readonly Texture[] = [
  { name: 'm1', size: 13, d: 'M6.5 0v13', width: 1.1 },
  { name: 'm2', size: 6, d: 'M3 0v6', width: 1.1 },
  { name: 'm3', size: 7, d: 'M3.5 0v7M0 3.5h7', width: 1.1 },
  { name: 'm4', size: 9, d: 'M0 0l9 9M9 0l-9 9', width: 1.1 },
  { name: 'm5', size: 10, d: 'M5 0v10', width: 1.3 },
];

/** Arrowheads: down for what is lower, up for what is higher, heavier the farther it is. */
const DIVERGING: readonly Texture[] = [
  { name: 'd0', size: 9, d: 'M1.5 3h6l-3 4z', width: 0.5 },
  { name: 'd1', size: 10, d: 'M2 3.5l3 3l3-3', width: 1.4 },
  { name: 'd2', size: 13, d: 'M4 5l2.5 2.5l2.5-2.5', width: 1.2 },
  { name: 'd4', size: 13, d: 'M4 8l2.5-2.5l2.5 2.5', width: 1.2 },
  { name: 'd5', size: 10, d: 'M2 6.5l3-3l3 3', width: 1.4 },
  { name: 'd6', size: 9, d: 'M1.5 6h6l-3-4z', width: 0.5 },
  // Small crosses: there is a figure, and nothing to compare it with.
  { name: 'apart', size: 10, d: 'M3 3l4 4M7 3l-4 4', width: 1 },
];

/** `k-m3` in the size of a swatch, and coarser `k-m3-map`, `k-m3-narrow`. */
function drawn(textures: readonly Texture[]): Raw[] {
  return textures.map(({ name, size, d, width }) => {
    const ground = raw(html`<rect class="k-${name}" width="${size}" height="${size}"/>`);
    const ink = raw(html`<path class="k-ink k-${name}" stroke-width="${width}" d="${d}"/>`);
    const coarser = Object.entries(PATTERN_SETS).map(([set, scale]) =>
      raw(html`<pattern id="k-${name}-${set}" href="#k-${name}" patternTransform="scale(${scale})"/>`),
    );
    return raw(
      html`<pattern id="k-${name}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">${ground}${ink}</pattern>${coarser}`,
    );
  });
}

/** Stand in every page, because what is printed is told apart by them even where no script runs. */
export const classPatterns = (): Raw[] => drawn(SEQUENTIAL);

/** Added to a page when it first shows differences. */
export const differencePatterns = (): Markup => html`${drawn(DIVERGING)}`;
