/** Text that is safe to stand in HTML as it is. Only this file makes it, so that `set:html` can ask for nothing else. */
declare const markup: unique symbol;
export type Markup = string & { readonly [markup]: true };

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Hardly any text holds one of these, and a portal has millions of texts. */
const SPECIAL = /[&<>"'\p{Cc}]/u;

/** Text for element content or a double-quoted attribute; control characters that no document may hold are dropped. */
export const escape = (text: string): string => (SPECIAL.test(text) ? replaced(text) : text);

const replaced = (text: string): string =>
  text
    .replace(/\p{Cc}/gu, (character) => (/\s/.test(character) ? character : ''))
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!);

type Hole = string | number | null | Raw | readonly Raw[];
export interface Raw {
  readonly raw: Markup;
}

/** Lets a finished piece of markup into a template as it is. */
export const raw = (piece: Markup): Raw => ({ raw: piece });

const fill = (hole: Hole): string => {
  if (hole === null) return '';
  if (typeof hole !== 'object') return escape(String(hole));
  return 'raw' in hole ? hole.raw : hole.map((piece) => piece.raw).join('');
};

/** A template whose holes are escaped unless they are `raw`; null leaves nothing. */
export const html = (strings: TemplateStringsArray, ...holes: readonly Hole[]): Markup =>
  strings.reduce((out, part, index) => out + fill(holes[index - 1]!) + part) as Markup;

/** For SVG that a drawing library made from plain data, cleaned of styles. */
export const drawn = (svg: string): Markup => svg as Markup;

/** The value of an attribute, without quotes where HTML allows it. */
export const attribute = (value: string): Raw => (/^[^\s"'=<>`]+$/.test(value) ? raw(html`${value}`) : raw(html`"${value}"`));
