import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { walk } from '../../../src/shell/walk.ts';
import { buildSearch, wordsOf } from '../../../src/shell/build/search.ts';
import { folderWith } from '../folder.ts';

test('only marked pages are indexed, without the search forms that come along', async () => {
  const page = (body: string): string => `<!doctype html><html lang="de"><title>x</title>${body}</html>`;
  const folder = folderWith({
    'a/index.html': page('<main data-pagefind-body><h1>Kinderbetreuung</h1></main>'),
    'b/index.html': page('<main><h1>Nebensache</h1></main>'),
  });
  expect(await buildSearch(folder)).toBe(1);
  const files = walk(join(folder, 'pagefind'));
  expect(files).toEqual(expect.arrayContaining(['pagefind-entry.json', 'pagefind-worker.js', 'pagefind.js']));
  expect(files.filter((file) => /ui|highlight/.test(file))).toEqual([]);
  expect(files.filter((file) => file.startsWith('fragment/'))).toHaveLength(1);
});

test('a site without marked pages gets no index', async () => {
  const folder = folderWith({ 'index.html': '<html lang="de"><h1>x</h1></html>' });
  expect(await buildSearch(folder)).toBe(0);
  expect(existsSync(join(folder, 'pagefind'))).toBe(false);
});

test('maps and long tables are no words, short tables are', () => {
  const long = `<tbody>${'<tr><td>1</td></tr>'.repeat(2000)}</tbody>`;
  expect(
    wordsOf(
      `<p>a</p><svg class="map"><path d="M0 0"/></svg><table><tbody><tr><td>b</td></tr></tbody></table><table>${long}</table>`,
    ),
  ).toBe('<p>a</p><table><tbody><tr><td>b</td></tr></tbody></table><table></table>');
});
