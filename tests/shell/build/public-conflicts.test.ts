import { expect, test } from 'vitest';
import { publicConflicts } from '../../../src/shell/build/public-conflicts.ts';
import { WORDS } from '../../../src/shell/build/words.ts';

const GENERATED = ['index.html', '404.html', 'impressum/index.html', 'gebiete/A/index.html', 'daten/bevoelkerung.csv'];
const conflictsOf = (...files: string[]): string[] => publicConflicts(files, GENERATED, WORDS.de).map(({ file }) => file);

test('a public file never stands where a generated one does, and the message names both', () => {
  expect(publicConflicts(['daten/bevoelkerung.csv'], GENERATED, WORDS.de)).toEqual([
    {
      gate: 'public',
      file: 'public/daten/bevoelkerung.csv',
      message: expect.stringContaining('daten/bevoelkerung.csv') as string,
    },
  ]);
  expect(publicConflicts(['impressum/index.html'], GENERATED, WORDS.en)[0]?.message).toContain('impressum/index.html');
});

test.for([
  'index.html',
  'Impressum/INDEX.html',
  'impressum.html',
  'impressum/index.php',
  'index.htm',
  'index.html.gz',
  'daten/bevoelkerung.csv.br',
  'gebiete',
  'gebiete/A',
  'daten/bevoelkerung.csv/x',
  'build.json',
  'pagefind/pagefind.js',
])('%s would take the place of a generated file, or of one that servers send instead', (path) => {
  expect(conflictsOf(path)).toEqual([`public/${path}`]);
});

test('files of other names may stand beside generated ones', () => {
  expect(conflictsOf('logo.svg', 'gebiete/karte.pdf', 'daten/bevoelkerung.pdf', '.htaccess', 'berichte/index.html')).toEqual([]);
});
