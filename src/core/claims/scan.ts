import { afterCodeSpan, afterExpression, afterFence, afterFrontMatter, afterModuleCode, paragraphsOf } from './scan-skip.ts';
import { readTag, type AttributeValue, type RawTag } from './scan-tag.ts';

/** A component that a chapter uses, with positions counted from 1. */
export interface ChapterTag {
  readonly name: string;
  readonly line: number;
  readonly column: number;
  readonly attributes: readonly {
    readonly name: string;
    readonly line: number;
    readonly column: number;
    readonly value: AttributeValue;
  }[];
}

/** Markup that no page can be built from. */
export interface SyntaxFault {
  readonly kind: 'brokenTag' | 'htmlComment' | 'unclosedTag' | 'unopenedTag' | 'unclosedBrace' | 'splitTag';
  readonly line: number;
  readonly column: number;
  readonly found: string;
}

export interface Scan {
  readonly tags: readonly ChapterTag[];
  readonly faults: readonly SyntaxFault[];
  /** Names that the chapter imports itself, and so knows better than this scan. */
  readonly imported: ReadonlySet<string>;
}

/** The components of a chapter: tags with a capital letter outside code, comments and front matter. */
export const chapterTags = (text: string): readonly ChapterTag[] => scanChapter(text).tags;

/** After so many faults the rest is their consequence; looking on would only take time. */
const MOST_FAULTS = 50;

/** Reads the tags and braces of an MDX text; never throws, whatever the text, and gives up on one that is broken all over. */
export function scanChapter(text: string): Scan {
  const place = placer(text);
  const tags: ChapterTag[] = [];
  const faults: SyntaxFault[] = [];
  const imported = new Set<string>();
  const open: RawTag[] = [];
  const fault = (kind: SyntaxFault['kind'], at: number, found: string): unknown => faults.push({ kind, found, ...place(at) });

  const paragraph = paragraphsOf(text);
  const acrossParagraphs = (from: number, to: number): boolean => paragraph(from).next <= to && paragraph(from).end < to;
  /** A tag that shares its line with text belongs to that paragraph, and so must the other end of it. */
  const splits = (tag: RawTag, end: RawTag): boolean =>
    acrossParagraphs(tag.end, end.start) && !(standsAlone(text, tag) && standsAlone(text, end));

  const close = (tag: RawTag): void => {
    if (open.findLast((one) => one.name === tag.name) === undefined)
      return void fault('unopenedTag', tag.start, `</${tag.name}>`);
    for (let last = open.pop()!; ; last = open.pop()!) {
      if (last.name === tag.name) return void (splits(last, tag) && fault('splitTag', last.start, `<${last.name}>`));
      fault('unclosedTag', last.start, `<${last.name}>`);
    }
  };

  const special = /[\\`{<\n]/g;
  const bodyStart = afterFrontMatter(text);
  let at = bodyStart;
  let lineStart = true;
  while (at < text.length && faults.length < MOST_FAULTS) {
    if (lineStart) {
      const module = afterModuleCode(text, at, bodyStart, paragraph(at).next);
      if (module !== null) for (const name of importedNames(text.slice(at, module))) imported.add(name);
      const after = module ?? afterFence(text, at);
      if (after !== null) at = after;
      lineStart = false;
    }
    special.lastIndex = at;
    const next = special.exec(text);
    if (!next) break;
    at = next.index;
    if (next[0] === '\n') {
      lineStart = true;
      at++;
    } else if (next[0] === '\\') at += 2;
    else if (next[0] === '`') at = afterCodeSpan(text, at, paragraph(at).end);
    else if (next[0] === '{') {
      const end = afterExpression(text, at);
      const after = end !== null && acrossParagraphs(at, end) && !/^[\s>]*$/.test(lineBefore(text, at)) ? null : end;
      if (after === null) fault('unclosedBrace', at, excerpt(text, at));
      at = after ?? at + 1;
    } else if (text.startsWith('<!--', at)) {
      fault('htmlComment', at, excerpt(text, at));
      const after = text.indexOf('-->', at);
      at = after < 0 ? text.length : after + 3;
    } else if (/\s/.test(text[at + 1] ?? ' ')) at++;
    else {
      const tag = readTag(text, at);
      if (!tag) {
        fault('brokenTag', at, excerpt(text, at));
        at++;
        continue;
      }
      if (tag.kind === 'open') open.push(tag);
      else if (tag.kind === 'close') close(tag);
      if (tag.kind !== 'close' && /^\p{Lu}/u.test(tag.name)) {
        tags.push({
          name: tag.name,
          ...place(at),
          attributes: tag.attributes.map((one) => ({ name: one.name, value: one.value, ...place(one.at) })),
        });
      }
      at = tag.end;
    }
  }
  for (const tag of open) fault('unclosedTag', tag.start, `<${tag.name}>`);
  return { tags, faults, imported };
}

const lineBefore = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at - 1) + 1, at);

function standsAlone(text: string, tag: RawTag): boolean {
  const lineEnd = text.indexOf('\n', tag.end);
  const after = text.slice(tag.end, lineEnd < 0 ? text.length : lineEnd);
  return /^[\s>]*(?:[-*+]|\d+[.)])?\s*$/.test(lineBefore(text, tag.start)) && after.trim() === '';
}

const excerpt = (text: string, at: number): string =>
  text
    .slice(at, at + 24)
    .split('\n', 1)[0]!
    .trim();

/** The names between `import` and `from` of every import; each is looked at by itself, so that an unfinished one reads no other. */
function importedNames(source: string): string[] {
  return source.split(/^import(?=\s)/m).flatMap((one) => {
    const names = one.split(/['"]/, 1)[0]!.trimEnd();
    if (!/\sfrom$/.test(names.slice(-5))) return [];
    return names
      .slice(0, -4)
      .split(/[{},]/)
      .map((name) =>
        name
          .trim()
          .split(/\s+as\s+/)
          .at(-1)!,
      );
  });
}

function placer(text: string): (at: number) => { line: number; column: number } {
  const starts = [0, ...[...text.matchAll(/\n/g)].map((found) => found.index + 1)];
  return (at) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - starts[low]! + 1 };
  };
}
