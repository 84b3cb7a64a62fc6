/** Paths that lead back to where they began, each once, in the order of the ids; an id may lead to one other or to several. */
export function circlesIn<Id extends string>(ids: Iterable<Id>, next: (id: Id) => Id | readonly Id[]): Id[][] {
  const done = new Set<Id>();
  const circles: Id[][] = [];
  for (const start of ids) {
    // Walks without recursion: hierarchies come from files and may be of any depth.
    const path = new Set<Id>();
    const open: { readonly id: Id | null; readonly next: Id[] }[] = [{ id: null, next: [start] }];
    for (let step = open.at(-1); step; step = open.at(-1)) {
      const id = step.next.pop();
      if (id === undefined) {
        open.pop();
        if (step.id === null) continue;
        path.delete(step.id);
        done.add(step.id);
      } else if (path.has(id)) {
        const walked = [...path];
        circles.push(walked.slice(walked.indexOf(id)));
      } else if (!done.has(id)) {
        path.add(id);
        open.push({ id, next: [...new Set([next(id)].flat() as Id[])] });
      }
    }
  }
  return circles;
}
