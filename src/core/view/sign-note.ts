/** A sign in place of a figure, or a mark behind one, with what it means. */
export interface Sign {
  readonly sign: string;
  readonly word: string;
}

/** What the line below a table explains: the marks and signs that occur in it, each once, always in the same order. */
export const signNote = (marks: Iterable<Sign>, signs: Iterable<Sign>): readonly Sign[] => [
  ...distinct(marks),
  ...distinct(signs),
];

const distinct = (signs: Iterable<Sign>): readonly Sign[] =>
  [...new Map([...signs].map((one) => [`${one.sign} ${one.word}`, one])).values()].sort((a, b) =>
    a.word < b.word ? -1 : a.word > b.word ? 1 : 0,
  );
