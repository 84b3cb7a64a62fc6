import { afterExpression } from './scan-skip.ts';

/** A tag as written, with positions counted from the start of the text. */
export interface RawTag {
  readonly kind: 'open' | 'close' | 'empty';
  /** Empty for a fragment `<>`. */
  readonly name: string;
  readonly attributes: readonly RawAttribute[];
  readonly start: number;
  readonly end: number;
}

export interface RawAttribute {
  readonly name: string;
  readonly at: number;
  readonly value: AttributeValue;
}

/** `true` stands for an attribute without value; an expression that is no literal can only be known when the page is built. */
export type AttributeValue = string | number | boolean | { readonly expression: string };

const NAME = /[\p{L}_$][\p{L}\p{N}_$.:-]*/uy;
const BLANK = /\s*/y;
const ATTRIBUTE_NAME = /[\p{L}_$:][\p{L}\p{N}_$.:-]*/uy;

const match = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

/** The tag that starts with the `<` at `start`, or null where the text is none. */
export function readTag(text: string, start: number): RawTag | null {
  const closing = text[start + 1] === '/';
  let at = start + (closing ? 2 : 1);
  const name = match(NAME, text, at);
  at += name.length;
  const attributes: RawAttribute[] = [];
  for (;;) {
    const blank = match(BLANK, text, at).length;
    at += blank;
    if (text[at] === '>') return { kind: closing ? 'close' : 'open', name, attributes, start, end: at + 1 };
    const slash = /\/\s*>/y;
    slash.lastIndex = at;
    const end = slash.exec(text);
    if (end && !closing && name !== '') return { kind: 'empty', name, attributes, start, end: at + end[0].length };
    if (closing || name === '' || (blank === 0 && attributes.length === 0)) return null;
    if (text[at] === '{') {
      const after = afterExpression(text, at);
      if (after === null) return null;
      attributes.push({ name: '{…}', at, value: { expression: text.slice(at + 1, after - 1) } });
      at = after;
      continue;
    }
    const attribute = readAttribute(text, at);
    if (!attribute) return null;
    attributes.push({ name: attribute.name, at, value: attribute.value });
    at = attribute.end;
  }
}

function readAttribute(text: string, at: number): { name: string; value: AttributeValue; end: number } | null {
  const name = match(ATTRIBUTE_NAME, text, at);
  if (name === '') return null;
  const end = at + name.length;
  let valueAt = end + match(BLANK, text, end).length;
  if (text[valueAt] !== '=') return { name, value: true, end };
  valueAt++;
  valueAt += match(BLANK, text, valueAt).length;
  const mark = text[valueAt];
  if (mark === '"' || mark === "'") {
    const close = text.indexOf(mark, valueAt + 1);
    return close < 0 ? null : { name, value: entities(text.slice(valueAt + 1, close)), end: close + 1 };
  }
  const after = mark === '{' ? afterExpression(text, valueAt) : null;
  return after === null ? null : { name, value: literal(text.slice(valueAt + 1, after - 1).trim()), end: after };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const entities = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|([a-z]+));/g, (whole, code: string | undefined, name: string | undefined) =>
    code === undefined ? (ENTITIES[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  );

/** Strings, numbers and truth values written out; anything else stays an expression. */
function literal(source: string): AttributeValue {
  const quoted = /^(["'`])((?:(?!\1)[^\\])*)\1$/.exec(source);
  if (quoted && !(quoted[1] === '`' && quoted[2]!.includes('${'))) return quoted[2]!;
  if (/^-?\d+(\.\d+)?$/.test(source)) return Number(source);
  if (source === 'true' || source === 'false') return source === 'true';
  return { expression: source };
}
