import type { Report } from './report.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** An MDX file: its front matter as YAML, with rows counted in the whole file, and the words of its text. */
export interface MdxFile {
  readonly yaml: YamlFile;
  readonly words: number;
}

/** Null when the front matter cannot be read; a file without any has an empty one. */
export function readMdx(text: string, file: string, report: Report): MdxFile | null {
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  const front = match?.index === 0 ? match : null;
  const yaml = readYaml(front?.[1] ?? '', file, report, front ? 1 : 0);
  return yaml && { yaml, words: countWords(front ? text.slice(front[0].length) : text) };
}

/** Words that readers see: without imports, comments, tags, expressions, addresses of links, and marks. */
function countWords(text: string): number {
  const prose = withoutComments(text.replace(/^(import|export)\s.*$/gm, ' '))
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\{[^{}]*\}/g, ' ')
    .replace(/\]\([^()]*\)/g, ' ');
  return prose.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu)?.length ?? 0;
}

/** Where a comment is never closed nothing more is looked for: a pattern would search the rest of the text for each. */
function withoutComments(text: string): string {
  let prose = '';
  let at = 0;
  for (let start = text.indexOf('{/*'); start >= 0; start = text.indexOf('{/*', at)) {
    const close = text.indexOf('*/}', start + 3);
    if (close < 0) break;
    prose += `${text.slice(at, start)} `;
    at = close + 3;
  }
  return prose + text.slice(at);
}
