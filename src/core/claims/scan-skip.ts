/** Passages of a chapter in which a `<` starts no tag. Each function takes where one starts and says where it ends. */

/** After the brace that closes the expression at `start`, or null when none does. */
export function afterExpression(text: string, start: number): number | null {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return at + 1;
    else if (sign === '"' || sign === "'" || sign === '`') at = endOfString(text, at);
    else if (sign === '/' && (text[at + 1] === '*' || text[at + 1] === '/')) {
      const close = text[at + 1] === '*' ? text.indexOf('*/', at + 2) + 1 : text.indexOf('\n', at);
      if (close <= 0) return null;
      at = close;
    }
  }
  return null;
}

/** Position of the closing quote; in a template, expressions are passed over. */
function endOfString(text: string, start: number): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === quote) return at;
    else if (quote === '`' && text[at] === '$' && text[at + 1] === '{') at = (afterExpression(text, at + 1) ?? text.length) - 1;
  }
  return text.length;
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?:[\s\S]*?\n)?---[ \t]*(?:\r?\n|$)/;

export const afterFrontMatter = (text: string): number => FRONT_MATTER.exec(text)?.[0].length ?? 0;

const FENCE = /[ \t]*(?:(?:>|[-*+]|\d+[.)])[ \t]*)*(`{3,}|~{3,})[^\n]*/y;

/** After the block of code whose fence opens the line at `start`, or null when there is none. */
export function afterFence(text: string, start: number): number | null {
  FENCE.lastIndex = start;
  const opening = FENCE.exec(text);
  if (
    !opening ||
    (opening[1]!.startsWith('`') && opening[0].slice(opening[0].indexOf(opening[1]!) + opening[1]!.length).includes('`'))
  )
    return null;
  const fence = opening[1]!;
  const close = new RegExp(`\\n[ \\t>]*${fence[0]}{${fence.length},}[ \\t\\r]*(?=\\n|$)`, 'g');
  close.lastIndex = start + opening[0].length;
  return close.exec(text) ? close.lastIndex : text.length;
}

/** After the code span whose ticks start at `start`; ticks that nothing closes before the paragraph ends are text. */
export function afterCodeSpan(text: string, start: number): number {
  const ticks = /`+/y;
  ticks.lastIndex = start;
  const run = ticks.exec(text)![0];
  const paragraph = text.slice(start + run.length).split(/\n[ \t\r]*\n/, 1)[0]!;
  const close = new RegExp(`(?<!\`)\`{${run.length}}(?!\`)`).exec(paragraph);
  return start + run.length + (close ? close.index + run.length : 0);
}

/** After the import or export at the start of the line at `start`, which lasts until a blank line; null when there is none. */
export function afterModuleCode(text: string, start: number): number | null {
  if (!/^(import|export)\s/.test(text.slice(start, start + 8))) return null;
  const lineBefore = text.slice(text.lastIndexOf('\n', start - 2) + 1, start);
  if (lineBefore.trim() !== '' && afterFrontMatter(text) !== start) return null;
  const blank = /\n[ \t\r]*\n/g;
  blank.lastIndex = start;
  return blank.exec(text) ? blank.lastIndex : text.length;
}
