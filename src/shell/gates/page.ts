/** A built page, cut into tags once for all gates. */
export interface Page {
  /** Path below the site's folder. */
  readonly path: string;
  readonly bytes: number;
  readonly tags: readonly Tag[];
}

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between the tags of a script, style, textarea or title; empty for every other element. */
  readonly text: string;
}

const TAG = /<!--(?:[\s\S]*?-->|[\s\S]*$)|<([a-zA-Z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
/** What maps and charts consist of. Where such an element only draws, no gate has a question about it, and there are millions. */
const SHAPES = new Set(['path', 'circle', 'line', 'polyline', 'polygon', 'rect', 'text', 'tspan', 'td']);
const TELLING = /[\s"'](?:id|style|href|xlink:href|on[a-z]+)\s*=/i;
const SHAPE: Tag = { name: 'shape', attributes: new Map(), text: '' };

/** Elements whose content is text, whatever it looks like. */
const RAW_ENDS = new Map(['script', 'style', 'textarea', 'title'].map((name) => [name, new RegExp(`</${name}`, 'i')]));

/**
 * Most tags of a site stand on many pages, so equal ones are one object: it is parsed once, and what a gate finds out about it
 * is remembered by `perTag`.
 */
const known = new Map<string, Tag>();
const MOST_KNOWN = 50_000;

function remember(source: string): Tag {
  // A piece of a string keeps the whole of it in memory, here a page; a copy does not.
  const copy = Buffer.from(source).toString();
  const name = /^<([^\s/>]*)/.exec(copy)![1]!;
  const tag: Tag = { name: name.toLowerCase(), attributes: attributesOf(copy.slice(name.length + 1, -1)), text: '' };
  known.set(copy, tag);
  return tag;
}

/** A question about a tag alone, answered once for all equal tags. */
export function perTag<Answer>(ask: (tag: Tag) => Answer): (tag: Tag) => Answer {
  const answers = new WeakMap<Tag, { readonly answer: Answer }>();
  return (tag) => {
    const given = answers.get(tag) ?? { answer: ask(tag) };
    answers.set(tag, given);
    return given.answer;
  };
}

export function parsePage(path: string, html: string): Page {
  const tags: Tag[] = [];
  if (known.size > MOST_KNOWN) known.clear();
  TAG.lastIndex = 0;
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    const [source, name] = match;
    if (name === undefined) continue;
    if (SHAPES.has(name) && !TELLING.test(source)) {
      tags.push(SHAPE);
      continue;
    }
    const tag = known.get(source) ?? remember(source);
    const end = RAW_ENDS.get(tag.name);
    if (end === undefined) {
      tags.push(tag);
      continue;
    }
    const rest = html.slice(TAG.lastIndex);
    const length = rest.search(end);
    const text = length === -1 ? rest : rest.slice(0, length);
    TAG.lastIndex += text.length;
    tags.push({ ...tag, text });
  }
  return { path, bytes: Buffer.byteLength(html), tags };
}

function attributesOf(source: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  if (source === '') return attributes;
  for (const [, name, double, single, bare] of source.matchAll(ATTRIBUTE)) {
    attributes.set(name!.toLowerCase(), decode(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
    hex
      ? String.fromCodePoint(parseInt(hex, 16))
      : decimal
        ? String.fromCodePoint(Number(decimal))
        : (ENTITIES.get(name ?? '') ?? whole),
  );
}
