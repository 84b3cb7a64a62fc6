export type Files = Map<string, Uint8Array>;

/** One change to a portal folder. */
export type Edit = (files: Files) => void;

const textOf = (files: Files, file: string): string => {
  const bytes = files.get(file);
  if (!bytes) throw new Error(`the tiny portal has no ${file}`);
  return new TextDecoder().decode(bytes);
};

export const write =
  (file: string, content: string | Uint8Array): Edit =>
  (files) =>
    void files.set(file, typeof content === 'string' ? new TextEncoder().encode(content) : content);

/** Replaces text that must be there, once. */
export const replace =
  (file: string, from: string, to: string): Edit =>
  (files) => {
    const text = textOf(files, file);
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    write(
      file,
      text.replace(from, () => to),
    )(files);
  };

export const append =
  (file: string, lines: string): Edit =>
  (files) =>
    write(file, textOf(files, file) + lines)(files);

export const remove =
  (file: string): Edit =>
  (files) => {
    if (!files.delete(file)) throw new Error(`the tiny portal has no ${file}`);
  };

/** Gives all areas other keys, in every file and file name. */
export const rekey =
  (from: string, to: string): Edit =>
  (files) => {
    for (const file of [...files.keys()]) {
      const text = textOf(files, file);
      files.delete(file);
      write(file.replaceAll(from, to), text.replaceAll(from, to))(files);
    }
  };

/** Takes a folder out, with everything in it. */
export const removeBelow =
  (folder: string): Edit =>
  (files) => {
    for (const file of [...files.keys()].filter((name) => name.startsWith(folder))) files.delete(file);
  };

/** Stores a text file in another encoding. */
export const recode =
  (file: string, encode: (text: string) => Uint8Array): Edit =>
  (files) =>
    write(file, encode(textOf(files, file)))(files);
