/**
 * Edits that turn a word into another one, a swap of neighbours counting once; Infinity as soon as there are more than `most`.
 * `beginning`: into some beginning of the other one, as for a word that is still being typed.
 */
export function edits(word: string, other: string, most: number, beginning = false): number {
  if (word.length - other.length > most || (!beginning && other.length - word.length > most)) return Infinity;
  if (lacking(word, other) > most) return Infinity;
  let older: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= word.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = word[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same);
      if (i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1])
        cost = Math.min(cost, older[j - 2]! + 1);
      row.push(cost);
    }
    // No later row holds less than this one: a swap looks two rows back, and adds one to what cannot be two less.
    if (Math.min(...row) > most) return Infinity;
    [older, above] = [above, row];
  }
  const found = beginning ? Math.min(...above) : above[other.length]!;
  return found <= most ? found : Infinity;
}

/** How many letters of the word the other one does not have at all: each needs an edit, and most words are told apart by that. */
function lacking(word: string, other: string): number {
  let count = 0;
  for (let i = 0; i < word.length; i++) if (!other.includes(word[i]!) && word.indexOf(word[i]!) === i) count++;
  return count;
}
