import { html, raw, type Markup, type Raw } from './escape.ts';

export interface RankingModel {
  /** Names the table for those who hear it. */
  readonly caption: string;
  readonly heads: { readonly rank: string; readonly area: string; readonly value: string; readonly chart: string };
  /** From the left end of the drawings to the right. */
  readonly domain: readonly [number, number];
  /** The value of the reference area: a dashed line through all rows. */
  readonly reference: number | null;
  readonly rows: readonly (RankingRow | RankingGap)[];
  /** Rows between the ends that a script may fold, and what unfolds them; null where all stay. */
  readonly fold: { readonly from: number; readonly to: number; readonly show: string } | null;
  /** Where the marked area stands: `Papiermühle: Rang 3–9 von 56`; null when none is marked, or it has no figure. */
  readonly marked: string | null;
}

export interface RankingRow {
  /** Position of the area in the map and the table beside it; null where there is none. */
  readonly k: number | null;
  /** Empty for the reference area, which stands between the others without being one of them. */
  readonly rank: string;
  readonly name: string;
  readonly href: string;
  readonly value: number;
  readonly text: string;
  readonly interval: { readonly lower: number; readonly upper: number; readonly text: string } | null;
  readonly isReference: boolean;
  readonly marked: boolean;
}

/** Stands for the rows that are left out. */
export interface RankingGap {
  readonly gap: string;
}

const WIDTH = 200;
const PAD = 8;

/** A table from the highest figure down; each row draws the figure as a dot and its interval as a line. */
export function drawRanking(model: RankingModel): Markup {
  const { heads, rows, domain } = model;
  const span = domain[1] - domain[0];
  const x = (value: number): number =>
    span === 0 ? WIDTH / 2 : PAD + Math.round(((value - domain[0]) * (WIDTH - 2 * PAD)) / span);
  const { fold } = model;
  const body = rows.map((row, at) =>
    'gap' in row
      ? raw(html`<tr class="gap"><td></td><td colspan="3">${row.gap}</td></tr>`)
      : drawRow(row, x, model.reference === null ? null : x(model.reference), fold !== null && at >= fold.from && at < fold.to),
  );
  if (fold !== null) {
    const button = raw(html`<button type="button" data-unfold>${fold.show}</button>`);
    body.splice(fold.from, 0, raw(html`<tr class="unfold"><td></td><td colspan="3">${button}</td></tr>`));
  }
  return html`<table class="ranking"><caption class="hidden">${model.caption}</caption><thead><tr><th scope="col" class="num">${heads.rank}</th><th scope="col">${heads.area}</th><th scope="col" class="num">${heads.value}</th><th scope="col">${heads.chart}</th></tr></thead><tbody>${body}</tbody></table>`;
}

function drawRow(row: RankingRow, x: (value: number) => number, reference: number | null, isInFold: boolean): Raw {
  const { interval, value } = row;
  const line = interval === null ? null : raw(html`<path d="M${x(interval.lower)} 5H${x(interval.upper)}"/>`);
  const dashed = reference === null ? null : raw(html`<path class="ref" d="M${reference} 0v10"/>`);
  // A line of no length with round ends is a dot, however the picture is stretched.
  const drawing = raw(
    html`<svg viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" aria-hidden="true">${dashed}${line}<path class="dot" d="M${x(value)} 5h.01"/></svg>`,
  );
  const told = interval === null ? null : raw(html`<span class="hidden">${interval.text}</span>`);
  const title = interval === null ? null : raw(html` title="${interval.text}"`);
  const k = row.k === null ? null : raw(html` data-k="${row.k}"`);
  const names = [
    row.isReference ? 'reference' : '',
    row.marked ? 'marked' : '',
    isInFold && !row.isReference && !row.marked ? 'folded' : '',
  ]
    .filter(Boolean)
    .join(' ');
  const className = names === '' ? null : raw(html` class="${names}"`);
  return raw(
    html`<tr${k}${className}><td class="num">${row.rank}</td><th scope="row"><a href="${row.href}">${row.name}</a></th><td class="num">${row.text}</td><td${title}>${drawing}${told}</td></tr>`,
  );
}
