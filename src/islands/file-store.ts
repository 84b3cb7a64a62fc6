/** The files of one folder, each fetched once, and only when something asks for it. */
export interface FileStore {
  load<T>(name: string): Promise<T>;
  /** What is made of files is made once as well. */
  remember<T>(name: string, make: () => Promise<T>): Promise<T>;
}

/** `folder` is an address with a slash at its end; names are without `.json`. */
export function fileStore(folder: string): FileStore {
  const known = new Map<string, Promise<unknown>>();
  const remember = <T>(name: string, make: () => Promise<T>): Promise<T> => {
    const made = (known.get(name) as Promise<T> | undefined) ?? make();
    known.set(name, made);
    // What failed may be tried again.
    made.catch(() => known.delete(name));
    return made;
  };
  return {
    remember,
    load: <T>(name: string) =>
      remember(name, async () => {
        const answer = await fetch(`${folder}${name}.json`);
        if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
        return (await answer.json()) as T;
      }),
  };
}
