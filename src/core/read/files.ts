/** Everything below `data` and `content` of a portal folder: portal-relative path with forward slashes → bytes. */
export type PortalFiles = ReadonlyMap<string, Uint8Array>;

/** The paths directly inside a folder (`data/areas/`), in the order of their names. */
export const filesIn = (files: PortalFiles, folder: string): string[] =>
  [...files.keys()].filter((path) => path.startsWith(folder) && !path.slice(folder.length).includes('/')).sort();

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The name up to its last dot, and what follows in lower case. */
export function splitName(path: string): { stem: string; extension: string } {
  const name = nameOf(path);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? { stem: name, extension: '' } : { stem: name.slice(0, dot), extension: name.slice(dot + 1).toLowerCase() };
}
