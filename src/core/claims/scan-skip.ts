/** Passages of a chapter in which a `<` starts no tag. Each function takes where one starts and says where it ends. */

/** After the brace that closes the expression at `start`, or null when none does. Walks without recursion: templates may be of any depth. */
export function afterExpression(text: string, start: number): number | null {
  const open: ('{' | '`')[] = [];
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (open.at(-1) === '`') {
      if (sign === '\\') at++;
      else if (sign === '`') open.pop();
      else if (sign === '$' && text[at + 1] === '{') {
        open.push('{');
        at++;
      }
    } else if (sign === '{' || sign === '`') open.push(sign);
    else if (sign === '}') {
      open.pop();
      if (open.length === 0) return at + 1;
    } else if (sign === '"' || sign === "'") at = endOfString(text, at);
    else if (sign === '/' && (text[at + 1] === '*' || text[at + 1] === '/')) {
      const close = text[at + 1] === '*' ? text.indexOf('*/', at + 2) + 1 : text.indexOf('\n', at);
      if (close <= 0) return null;
      at = close;
    }
  }
  return null;
}

/** Position of the closing quote. */
function endOfString(text: string, start: number): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === quote) return at;
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

/** The ends of the paragraphs of a text: where blank lines start, and where what follows them does. Found in one walk, asked often. */
export function paragraphsOf(text: string): (at: number) => { readonly end: number; readonly next: number } {
  const ends = [...text.matchAll(/\n[ \t\r]*(?=\n)/g)].map((found) => ({
    end: found.index,
    next: found.index + found[0].length + 1,
  }));
  const last = { end: text.length, next: text.length };
  return (at) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]!.end < at) low = middle + 1;
      else high = middle;
    }
    return ends[low] ?? last;
  };
}

/** After the code span whose ticks start at `start`; ticks that nothing closes before the paragraph ends, at `end`, are text. */
export function afterCodeSpan(text: string, start: number, end: number): number {
  const ticks = /`+/g;
  ticks.lastIndex = start;
  const run = ticks.exec(text)![0].length;
  for (let found = ticks.exec(text); found && found.index < end; found = ticks.exec(text))
    if (found[0].length === run) return ticks.lastIndex;
  return start + run;
}

/** After the import or export at the start of the line at `start`, which lasts until a blank line; null when there is none. */
export function afterModuleCode(text: string, start: number, bodyStart: number, blank: number): number | null {
  if (!/^(import|export)\s/.test(text.slice(start, start + 8))) return null;
  const lineBefore = text.slice(text.lastIndexOf('\n', start - 2) + 1, start);
  return lineBefore.trim() !== '' && start !== bodyStart ? null : blank;
}
