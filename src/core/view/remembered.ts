/**
 * A function that finds something only once: for as long as the thing is there that `by` names first, and for each name it gives beside
 * (`[site.portal, level]`).
 */
export function remembered<Given extends readonly unknown[], Found>(
  by: (...given: Given) => readonly [thing: object, name?: unknown],
  find: (...given: Given) => Found,
): (...given: Given) => Found {
  const known = new WeakMap<object, Map<unknown, Found>>();
  return (...given) => {
    const [thing, name] = by(...given);
    let names = known.get(thing);
    if (!names) known.set(thing, (names = new Map()));
    if (!names.has(name)) names.set(name, find(...given));
    return names.get(name)!;
  };
}
