/** A listener waits no longer than for this many characters. */
const MOST = 150;

/** As many whole sentences as a listener waits for, and the first in any case. */
export function shortly(text: string): string {
  const [first = '', ...more] = text.split(/(?<=\.) (?=[\p{Lu}\d])/u);
  let heard = first;
  for (const sentence of more) {
    if (heard.length + 1 + sentence.length > MOST) break;
    heard += ` ${sentence}`;
  }
  return heard;
}
