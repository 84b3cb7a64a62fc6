import { html, raw, type Raw } from './escape.ts';
import { px } from './px.ts';

/** The shape of a population: of all people, the share of each group per year of age. */
export interface ShareBand {
  readonly from: number;
  /** The year of age that no longer belongs to it. */
  readonly to: number;
  readonly name: string;
  /** Left and right, 0 to 1 of the widest; null for what is withheld or not known. */
  readonly own: readonly [number | null, number | null];
  readonly reference: readonly [number | null, number | null];
}

export const PYRAMID_WIDTH = 320;
export const PYRAMID_HEIGHT = 190;
const TOP = 20;
const GUTTER = 34;
const REACH = (PYRAMID_WIDTH - 2 * GUTTER) / 2;
const YEAR = (PYRAMID_HEIGHT - TOP) / 100;
/** Lower bands have no room for their words. */
const TEXT = 9;

/** Ages from below to above: a band is as high as it has years and as wide as it has people in each, so that its area is its people. */
export function drawProfilePyramid(bands: readonly ShareBand[], left: string, right: string): Raw {
  const y = (age: number): number => px(PYRAMID_HEIGHT - age * YEAR);
  const edge = (side: 0 | 1): number => (side === 0 ? REACH : PYRAMID_WIDTH - REACH);
  const x = (side: 0 | 1, share: number): number =>
    px(side === 0 ? REACH - share * REACH : PYRAMID_WIDTH - REACH + share * REACH);
  const bars = bands.flatMap((band) =>
    ([0, 1] as const).map((side) => {
      const share = band.own[side];
      const [top, high] = [y(band.to), px((band.to - band.from) * YEAR - 1)];
      // A withheld group reaches as far as the reference's, so that it is seen to be there without saying how large it is.
      const reach = x(side, share ?? band.reference[side] ?? 0.5);
      const from = Math.min(reach, edge(side));
      return raw(
        html`<rect class="${share === null ? 'h' : 'b'}" x="${from}" y="${top}" width="${px(Math.abs(reach - edge(side)))}" height="${high}"/>`,
      );
    }),
  );
  const outlines = ([0, 1] as const).map((side) => raw(html`<path class="r" d="${outline(bands, side, edge(side), x, y)}"/>`));
  const words = labelled(bands).map(({ from, to, name }) =>
    raw(html`<text class="x" text-anchor="middle" x="160" y="${px((y(from) + y(to)) / 2 + 4)}">${name}</text>`),
  );
  return raw(
    html`<text class="x" text-anchor="end" x="${REACH}" y="12">${left}</text><text class="x" x="${PYRAMID_WIDTH - REACH}" y="12">${right}</text>${bars}${outlines}${words}`,
  );
}

interface Label {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** Bands too low for their words share one: `0–17`. */
function labelled(bands: readonly ShareBand[]): Label[] {
  const labels: Label[] = [];
  let low: Label | null = null;
  for (const { from, to, name } of bands) {
    if ((to - from) * YEAR >= TEXT) {
      if (low !== null) labels.push(low);
      low = null;
      labels.push({ from, to, name });
    } else {
      low = low === null ? { from, to, name } : { from: low.from, to, name: `${low.from}–${to - 1}` };
    }
  }
  if (low !== null) labels.push(low);
  return labels.filter(({ from, to }) => (to - from) * YEAR >= TEXT);
}

function outline(
  bands: readonly ShareBand[],
  side: 0 | 1,
  edge: number,
  x: (side: 0 | 1, share: number) => number,
  y: (age: number) => number,
): string {
  let path = '';
  for (const { from, to, reference } of bands) {
    const share = reference[side];
    if (share === null) continue;
    path += `${path === '' ? `M${edge} ${y(from)}` : ''}H${x(side, share)}V${y(to)}`;
  }
  return path === '' ? '' : `${path}H${edge}`;
}
