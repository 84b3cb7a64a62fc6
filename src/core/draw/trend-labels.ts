/** Width of a character of the chart's text on average, and the height of a line, in the units of the drawing. */
export const CHARACTER = 6.7;
export const LINE = 15;

/** The text in lines of at most `most` characters, broken between words; what does not fit into `lines` lines ends with an ellipsis. */
export function wrap(text: string, most: number, lines: number): string[] {
  const out: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = out.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) out[out.length - 1] = `${last} ${word}`;
    else out.push(word);
  }
  const kept = out.slice(0, lines);
  if (out.length > lines) kept[lines - 1] = `${kept[lines - 1]!.slice(0, most - 1).replace(/[\s,;.]+$/, '')}…`;
  return kept;
}

/**
 * Moves labels apart: each keeps as near to where it wants to stand as the others allow, and all stay between `top` and `bottom`
 * while there is room for them. Wishes and results are the middles of the labels, in the given order.
 */
export function dodge(wishes: readonly { readonly y: number; readonly height: number }[], top: number, bottom: number): number[] {
  interface Group {
    readonly members: number[];
    height: number;
    wish: number;
    y: number;
  }
  const clamp = (y: number, height: number): number => Math.max(top + height / 2, Math.min(bottom - height / 2, y));
  const groups: Group[] = [];
  const order = wishes.map((_, index) => index).sort((a, b) => wishes[a]!.y - wishes[b]!.y);
  for (const index of order) {
    const { y, height } = wishes[index]!;
    let group: Group = { members: [index], height, wish: y, y: clamp(y, height) };
    for (let above = groups.at(-1); above && above.y + above.height / 2 > group.y - group.height / 2; above = groups.at(-1)) {
      groups.pop();
      const count = above.members.length + group.members.length;
      const wish = (above.wish * above.members.length + group.wish * group.members.length) / count;
      const height = above.height + group.height;
      group = { members: [...above.members, ...group.members], height, wish, y: clamp(wish, height) };
    }
    groups.push(group);
  }
  const result = new Array<number>(wishes.length);
  for (const { members, height, y } of groups) {
    let edge = y - height / 2;
    for (const index of members) {
      result[index] = edge + wishes[index]!.height / 2;
      edge += wishes[index]!.height;
    }
  }
  return result;
}

/**
 * Rows for texts that belong to hairlines at `x`, from left to right: each stands lower than every earlier text that reaches over its own
 * text or its hairline, which starts at its row and goes down.
 */
export function rows(texts: readonly { readonly x: number; readonly start: number; readonly width: number }[]): number[] {
  const out: number[] = [];
  for (const { x, start } of texts) {
    const from = Math.min(x, start) - CHARACTER;
    const above = texts.slice(0, out.length).flatMap((one, index) => (one.start + one.width > from ? [out[index]!] : []));
    out.push(Math.max(-1, ...above) + 1);
  }
  return out;
}
