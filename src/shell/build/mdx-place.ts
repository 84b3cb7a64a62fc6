import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where something is wrong; the line only when it is certain. */
export interface Place {
  readonly file: string;
  readonly line: number | undefined;
}

/** The MDX file that an error arose in, by what the bundler made of it: the compiler of MDX gives no map back to the text. */
export function frameInMdx(stack: string): Place | null {
  for (const [, url, line, column] of stack.matchAll(/(file:\/\/\/\S+?\.mjs):(\d+):(\d+)/g)) {
    const chunk = fileURLToPath(url!);
    if (!existsSync(chunk)) continue;
    const lines = readFileSync(chunk, 'utf8').split('\n');
    const file = sourceAt(lines, Number(line));
    if (file !== null) return { file, line: lineWith(file, expressionsAt(lines[Number(line) - 1] ?? '', Number(column))) };
  }
  return null;
}

/** Before each module in a chunk stands a comment with its path, after each text its full path. */
function sourceAt(lines: readonly string[], line: number): string | null {
  const above = lines.slice(0, line).findLast((text) => /^\/\/(#region)? \S.*\.\w+$/.test(text));
  const below = lines.slice(line).find((text) => text.includes('.moduleId = "'));
  const id = below === undefined ? undefined : /\.moduleId = ("(?:[^"\\]|\\.)*")/.exec(below)?.[1];
  if (above === undefined || id === undefined) return null;
  const file = JSON.parse(id) as string;
  return file.endsWith('.mdx') && above.endsWith(basename(file)) ? file : null;
}

/** What of a line of code may stand in the text as it is: all of it, or the chain of names that the column points into. */
function expressionsAt(code: string, column: number): string[] {
  const before = /[\w$.]*$/.exec(code.slice(0, column - 1))![0];
  const after = /^[\w$.]*/.exec(code.slice(column - 1))![0];
  return [code.trim().replace(/[,;]$/, ''), before + after].filter((text) => text.length > 1);
}

/** The only line of a file with one of these texts, however quoted; the first text that tells decides. */
export function lineWith(file: string, texts: readonly string[]): number | undefined {
  const plain = (text: string): string => text.replace(/["'`]/g, '"').replace(/\s+/g, '');
  const lines = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split(/\r\n|\r|\n/)
        .map(plain)
    : [];
  for (const text of texts.map(plain)) {
    const found = lines.flatMap((line, index) => (line.includes(text) ? [index + 1] : []));
    if (found.length === 1) return found[0];
  }
  return undefined;
}
