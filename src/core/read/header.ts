/** `Gültig ab` and `gueltig_ab` are the same heading: case, umlauts, blanks and marks do not count. */
export const plainName = (heading: string): string =>
  heading
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/[\s_.\-\u00ad\ufeff]+/g, '');

/** The columns of a kind of table with the other headings they may have; what is `required` must be there. */
export interface TableForm<Name extends string = string> {
  readonly columns: Readonly<Record<Name, readonly string[]>>;
  readonly required: readonly Name[];
}

export interface MatchedHeader<Name extends string> {
  /** Position of every column that is there. */
  readonly index: ReadonlyMap<Name, number>;
  /** Two headings with one meaning, by position. */
  readonly twice: readonly { readonly name: Name; readonly first: number; readonly second: number }[];
  /** Positions of headings that mean no column of the form. */
  readonly others: readonly number[];
}

/** Finds the columns of a form in a header. A heading that is a column's own name goes before its aliases. */
export function matchHeader<Name extends string>(header: readonly string[], form: TableForm<Name>): MatchedHeader<Name> {
  const index = new Map<Name, number>();
  const twice: { name: Name; first: number; second: number }[] = [];
  const taken = new Set<number>();
  const plain = header.map(plainName);
  const entries = Object.entries(form.columns) as [Name, readonly string[]][];
  const take = (name: Name, at: number): void => {
    const first = index.get(name);
    if (first === undefined) index.set(name, at);
    else twice.push({ name, first, second: at });
    taken.add(at);
  };
  for (const [name] of entries) plain.forEach((heading, at) => heading === plainName(name) && take(name, at));
  for (const [name, aliases] of entries) {
    if (index.has(name)) continue;
    const meant = new Set(aliases.map(plainName));
    plain.forEach((heading, at) => !taken.has(at) && meant.has(heading) && take(name, at));
  }
  return { index, twice, others: header.flatMap((_, at) => (taken.has(at) ? [] : [at])) };
}
