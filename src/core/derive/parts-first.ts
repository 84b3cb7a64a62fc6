/**
 * Everything that can be reached from the starts, in an order in which what something needs comes before it; in a circle, where there is
 * no such order, each thing still comes once. Walks without recursion: chains may be as long as a portal has areas.
 */
export function partsFirst<T>(starts: Iterable<T>, needs: (one: T) => readonly T[]): T[] {
  const ordered: T[] = [];
  const met = new Set<T>();
  for (const start of starts) {
    if (met.has(start)) continue;
    met.add(start);
    const open = [{ one: start, needs: needs(start), next: 0 }];
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      if (top.next === top.needs.length) {
        ordered.push(top.one);
        open.pop();
        continue;
      }
      const need = top.needs[top.next++]!;
      if (met.has(need)) continue;
      met.add(need);
      open.push({ one: need, needs: needs(need), next: 0 });
    }
  }
  return ordered;
}
