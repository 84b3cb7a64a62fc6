import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyPublic } from '../../../src/shell/build/public-files.ts';
import { WORDS } from '../../../src/shell/build/words.ts';
import { walk } from '../../../src/shell/walk.ts';
import { folderWith } from '../folder.ts';

test('public files go into the site, and none replaces what is there', () => {
  const portal = folderWith({ 'public/logo.svg': '<svg/>', 'public/a/b.pdf': 'b', 'public/daten/x.csv': 'mine' });
  const site = folderWith({ 'daten/x.csv': 'generated' });
  const { findings, copied } = copyPublic(portal, site, WORDS.de);
  expect([findings.map(({ file }) => file), copied]).toEqual([['public/daten/x.csv'], 2]);
  expect(walk(site)).toEqual(['a/b.pdf', 'daten/x.csv', 'logo.svg']);
  expect(readFileSync(join(site, 'daten/x.csv'), 'utf8')).toBe('generated');
});

test('hidden files stay out and are named, but for those meant for servers', () => {
  const names = [
    '.env',
    '.DS_Store',
    'a/.git/config',
    '~$bericht.docx',
    '.well-known/.x',
    '.well-known/security.txt',
    'a/.htaccess',
  ];
  const site = folderWith();
  const { hidden, findings } = copyPublic(
    folderWith(Object.fromEntries(names.map((name) => [`public/${name}`, 'x']))),
    site,
    WORDS.de,
  );
  expect([...hidden].sort()).toEqual(['.DS_Store', '.env', '.well-known/.x', 'a/.git', '~$bericht.docx']);
  expect([walk(site), findings]).toEqual([['.well-known/security.txt', 'a/.htaccess'], []]);
});

test('links that lead nowhere, out of the portal or to its tables are refused, others are followed', () => {
  const elsewhere = folderWith({ 'secret.txt': 'x' });
  const portal = folderWith({ 'data/x.csv': 'x', 'berichte/b.pdf': 'b', 'public/a.txt': 'a', '.git/config': 'x' });
  const links = {
    away: elsewhere,
    'away.txt': join(elsewhere, 'secret.txt'),
    gone: 'nowhere',
    self: 'self',
    root: '/',
    up: '..',
  };
  const inside = {
    'x.csv': '../data/x.csv',
    config: '../.git/config',
    'b.pdf': '../berichte/b.pdf',
    'c.txt': 'a.txt',
    circle: '.',
  };
  for (const [name, to] of Object.entries({ ...links, ...inside })) symlinkSync(to, join(portal, 'public', name));
  const site = folderWith();
  const { findings } = copyPublic(portal, site, WORDS.de);
  expect(findings.map(({ file }) => file).sort()).toEqual(
    [...Object.keys(links), 'x.csv', 'config'].map((name) => `public/${name}`).sort(),
  );
  expect(walk(site)).toEqual(['a.txt', 'b.pdf', 'c.txt']);
});

test('public may be missing, but neither a file nor a link out of the portal', () => {
  expect(copyPublic(folderWith(), folderWith(), WORDS.de)).toEqual({ findings: [], hidden: [], copied: 0 });
  expect(copyPublic(folderWith({ public: '' }), folderWith(), WORDS.de).findings).toHaveLength(1);
  const [portal, site] = [folderWith(), folderWith()];
  symlinkSync(folderWith({ 'x.txt': '' }), join(portal, 'public'));
  expect(copyPublic(portal, site, WORDS.de).findings.map(({ file }) => file)).toEqual(['public']);
  expect(existsSync(join(site, 'x.txt'))).toBe(false);
});

test.for([
  '<svg><script>alert(1)</script></svg>',
  '<svg xmlns:s="http://www.w3.org/2000/svg"><s:script href="x.js"/></svg>',
  '<svg onload="alert(1)"/>',
  '<svg><path d="M0 0" onclick=\'x()\'/></svg>',
  '<svg><a xlink:href="java&#x73;cript:alert(1)"><text>x</text></a></svg>',
])('a drawing that runs code is refused: %s', (text) => {
  const { findings } = copyPublic(folderWith({ 'public/bild.svg': text }), folderWith(), WORDS.de);
  expect(findings.map(({ file }) => file)).toEqual(['public/bild.svg']);
});

test('a drawing that only draws is welcome', () => {
  const text = '<?xml version="1.0"?><svg><style>a{}</style><title>on=off</title><a href="/x"><path d="M0 0"/></a></svg>';
  expect(copyPublic(folderWith({ 'public/bild.svg': text }), folderWith(), WORDS.de).findings).toEqual([]);
});
