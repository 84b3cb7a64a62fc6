import { html, raw, type Markup, type Raw } from './escape.ts';

export interface ProfileSection {
  readonly title: string;
  readonly heads: readonly [string, string, string];
  readonly rows: readonly {
    readonly title: string;
    readonly figure: string;
    /** What the sign in place of a figure means. */
    readonly words: string | null;
    readonly position: string;
    readonly bar: string | null;
  }[];
  readonly radar: { readonly src: string; readonly label: string } | null;
  readonly note: string;
}

/** Bars as a table, the web beside it. A page of an area has many of these, so that optional end tags are left out. */
export function drawProfileSection({ title, heads, rows, radar, note }: ProfileSection): Markup {
  const [indicator, value, position] = heads;
  const drawnRows = rows.map(({ title: name, figure, words, position: place, bar }): Raw => {
    const sign = words === null ? null : raw(html`<span aria-hidden=true>${figure}</span><span class=hidden>${words}</span>`);
    const image = bar === null ? null : raw(html`<img src=${bar} alt>`);
    return raw(html`<tr><th>${name}<td>${sign ?? figure}<td>${place}<td>${image}`);
  });
  const web = radar === null ? null : raw(html`<img src=${radar.src} alt="${radar.label}">`);
  return html`<h2>${title}</h2><div class=ip><table><tr><th>${indicator}<th>${value}<th colspan=2>${position}${drawnRows}</table>${web}</div><p class=note>${note}`;
}
