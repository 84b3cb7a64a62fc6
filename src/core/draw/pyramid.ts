import { html, raw, type Markup, type Raw } from './escape.ts';

export interface PyramidModel {
  readonly caption: string;
  readonly left: string;
  readonly right: string;
  readonly middle: string;
  /** The topmost first. */
  readonly rows: readonly { readonly name: string; readonly left: PyramidSide; readonly right: PyramidSide }[];
}

export interface PyramidSide {
  /** The cell as a table shows it. */
  readonly text: Markup;
  /** Length of the bar, 0 to 100; null where there is no figure. */
  readonly bar: number | null;
}

/** A table that is its own picture: the groups in the middle, a bar to either side, the figures at both edges. */
export function drawPyramid({ caption, left, right, middle, rows }: PyramidModel): Markup {
  const body = rows.map((row) =>
    raw(
      html`<tr><td class="num">${raw(row.left.text)}</td><td>${bar(row.left, true)}</td><th scope="row">${row.name}</th><td>${bar(row.right, false)}</td><td>${raw(row.right.text)}</td></tr>`,
    ),
  );
  return html`<table class="pyramid"><caption class="hidden">${caption}</caption><thead><tr><th scope="colgroup" colspan="2" class="num">${left}</th><th scope="col">${middle}</th><th scope="colgroup" colspan="2">${right}</th></tr></thead><tbody>${body}</tbody></table>`;
}

const bar = ({ bar: length }: PyramidSide, left: boolean): Raw | null =>
  length === null
    ? null
    : raw(
        html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect x="${left ? 100 - length : 0}" width="${length}" height="10"/></svg>`,
      );
