import type { Prose } from '../model/report.ts';
import { admit } from './door.ts';
import { fields } from './fields.ts';
import { splitName } from './files.ts';
import { readMdx } from './front-matter.ts';
import type { Report } from './report.ts';

/** A text of the publisher. Pages need a title; what belongs to an indicator or an area has the name of that. */
export function readProse(text: string, file: string, needsTitle: boolean, report: Report): Prose | null {
  const mdx = readMdx(text, file, report);
  if (!mdx) return null;
  const shape = { title: fields.line, description: fields.line, date: fields.dayOrNull, responsible: fields.line };
  const { title, description } = admit(mdx.yaml, [], mdx.yaml.value, shape, needsTitle ? ['title'] : [], report);
  const id = splitName(file).stem;
  return { id, title: title || (needsTitle ? id : ''), description, file, words: mdx.words };
}
