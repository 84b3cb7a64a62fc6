/** Width of a character of the chart's text on average, and the height of a line, in the units of the drawing. */
export const CHARACTER = 6.7;
export const LINE = 15;

/** The text in lines of at most `most` characters, broken between words; only a word too long for a line is divided, at its own hyphens where it can be. */
export function wrap(text: string, most: number): string[] {
  const out: string[] = [];
  for (const word of text.split(/\s+/).flatMap((whole) => divided(whole, most))) {
    const last = out.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) out[out.length - 1] = `${last} ${word}`;
    else out.push(word);
  }
  return out;
}

function divided(word: string, most: number): string[] {
  const characters = [...word];
  if (characters.length <= most) return word === '' ? [] : [word];
  const hyphen = word.slice(0, most).lastIndexOf('-') + 1;
  if (hyphen > 1) return [word.slice(0, hyphen), ...divided(word.slice(hyphen), most)];
  return [`${characters.slice(0, most - 1).join('')}-`, ...divided(characters.slice(most - 1).join(''), most)];
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

/** Rows for signs at the tops of hairlines, from left to right: a sign that would touch an earlier one of its row goes down a row. */
export function rows(places: readonly number[], width: number): number[] {
  const ends: number[] = [];
  return places.map((place) => {
    const free = ends.findIndex((end) => place - end >= width);
    const row = free < 0 ? ends.length : free;
    ends[row] = place;
    return row;
  });
}
