import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { walk } from '../walk.ts';

/** Pagefind's ready-made search forms, which no page of ours uses. */
const OWN_INTERFACE = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** Indexes the pages that carry `data-pagefind-body`, each in the language of its `lang`. Returns how many there are. */
export async function buildSearch(folder: string): Promise<number> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
  let pages = 0;
  try {
    for (const path of walk(folder).filter((name) => name.endsWith('.html'))) {
      const content = readFileSync(join(folder, path));
      if (!content.includes('data-pagefind-body')) continue;
      const added = await index.addHTMLFile({ sourcePath: path, content: wordsOf(content.toString()) });
      if (added.errors.length > 0) throw new Error(`${path} cannot be indexed: ${added.errors.join('; ')}`);
      pages++;
    }
    if (pages > 0) {
      const { files, errors: unwritten } = await index.getFiles();
      if (unwritten.length > 0) throw new Error(`The search index cannot be written: ${unwritten.join('; ')}`);
      for (const { path, content } of files.filter((file) => !OWN_INTERFACE.test(file.path))) {
        const target = join(folder, 'pagefind', path);
        await mkdir(dirname(target), { recursive: true });
        await writeFile(target, content);
      }
    }
  } finally {
    await close();
  }
  return pages;
}

const LONG_TABLE = 20_000;

/** Maps and tables of all areas are most of a page's bytes and none of its words; what a short table says is kept. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<svg[\s>][\s\S]*?<\/svg>/g, '')
    .replace(/<tbody[\s>][\s\S]*?<\/tbody>/g, (body) => (body.length > LONG_TABLE ? '' : body));
