import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPortal } from '../../../src/core/check/portal.ts';
import { preparePortal } from '../../../src/core/portal.ts';
import { readPortal } from '../../../src/core/read/portal.ts';
import { append, remove, replace, write, type Edit } from './edit.ts';
import { FIXTURES, loadFolder } from './folder.ts';

const POPULATION = 'data/indicators/bevoelkerung.csv';
const QUOTA = 'data/indicators/sgb2-quote.csv';
const QUOTA_YAML = 'data/indicators/sgb2-quote.yaml';
const GEMEINDE = 'data/areas/gemeinde.csv';
const CHAPTER = 'content/reports/lagebericht/01-einkommen.mdx';

/** What the checks say of the tiny portal after some edits: `KS-DATA-011 2 value: 5990 / 5980`. */
function checked(...edits: Edit[]): string[] {
  const files = loadFolder(join(FIXTURES, 'tiny'));
  for (const edit of edits) edit(files);
  return checkPortal(readPortal(files).portal!, files).map(
    ({ code, row, column, found, expected }) => `${code} ${row ?? ''} ${column ?? ''}: ${found ?? ''} / ${expected ?? ''}`,
  );
}

test('sums are compared in totals and slices, for ratios in numerators and denominators', () => {
  expect(checked(replace(POPULATION, '99001,2023,3060,p,w', '99001,2023,3050,p,w'))).toEqual([
    'KS-DATA-011 10 value: 3050 / 3060',
  ]);
  expect(checked(replace(QUOTA, '99001;2023;8,2;410;5000', '99001;2023;8,2;412;5010'))).toEqual([
    'KS-DATA-011 6 nenner: 5010 / 5000',
    'KS-DATA-011 6 zähler: 412 / 410',
  ]);
});

test('nothing is said of a sum when a part is withheld or missing, or when the source does not add up', () => {
  const wrong = replace(POPULATION, '99001,2022,5980', '99001,2022,9999');
  expect(checked(wrong, replace(POPULATION, '99001003,2022,995,,', '99001003,2022,.,s,'))).toEqual([]);
  expect(checked(wrong, replace(POPULATION, '99001003,2022,995,,total\n', ''))).toEqual([]);
  expect(checked(wrong, replace('data/sources.yaml', 'title: Melderegister', 'additive: false\n  title: Melderegister'))).toEqual(
    [],
  );
});

test('only the parts that existed at the end of the period count', () => {
  const merged = [
    replace(GEMEINDE, '99001003,Cammin,99001,,,', '99001003,Cammin,99001,,2023-01-01,'),
    append(GEMEINDE, '99001004,Neu-Cammin,99001,2023-01-01,,,1000\n'),
    append('data/areas/changes.csv', '2023-01-01,rename,99001003,99001004,,\n'),
    replace(POPULATION, '99001003,2023,1000,p,total', '99001004,2023,1000,p,total'),
    replace(POPULATION, '99001003,2023,510', '99001004,2023,510'),
    replace(POPULATION, '99001003,2023,490', '99001004,2023,490'),
    replace(QUOTA, '99001003;2023', '99001004;2023'),
  ];
  expect(checked(...merged)).toEqual(['KS-GEO-008 5 id: 99001004 / ']);
});

test('combined areas are the sum of their members', () => {
  const combined = [
    replace('data/portal.yaml', 'reference:', 'overlays:\n  - { id: programm, one: P, many: P }\nreference:'),
    write('data/areas/programm.csv', 'id,name,members\np1,Programm,99001001;99001002\n'),
    replace('data/indicators/bevoelkerung.yaml', 'levels: [kreis, gemeinde]\n', ''),
  ];
  expect(checked(...combined, append(POPULATION, 'p1,2022,4985,,total\n'))).toEqual([]);
  expect(checked(...combined, append(POPULATION, 'p1,2022,5000,,total\n'))).toEqual(['KS-DATA-011 18 value: 5000 / 4985']);
});

test.each([
  ['6,3', []],
  ['6,29', []],
  ['6,294', []],
  ['6', []],
  ['6,0', ['KS-DATA-010 4 wert: 6,0 / 107 / 1700 × 100 = 6.29412']],
  ['6,2', ['KS-DATA-010 4 wert: 6,2 / 107 / 1700 × 100 = 6.29412']],
  ['6,30', []],
  ['0,063', ['KS-DATA-010 4 wert: 0,063 / 107 / 1700 × 100 = 6.29412']],
])('107 of 1,700 may be written %s: rounding to the written decimals is allowed and no more', (value, problems) => {
  expect(checked(replace(QUOTA, '99001002;2022;6,3;', `99001002;2022;${value};`))).toEqual(problems);
});

test('a quotient with denominator 0 has no value', () => {
  const parts = (row: string): Edit[] => [
    replace(QUOTA, '99001003;2022;5,4;43;800;', row),
    replace(QUOTA, '99001;2022;8,0;400;5000;;\n', ''),
  ];
  expect(checked(...parts('99001003;2022;5,4;43;0;'))).toEqual(['KS-DATA-010 4 wert: 5,4 / 43 / 0']);
  expect(checked(...parts('99001003;2022;x;0;0;'))).toEqual([]);
});

test('coverage compares the newest two periods of each level; a row that says why is an answer', () => {
  const two = '99001002;2023;6,5;110;1700;p;vorläufig\n99001003;2023;5,6;45;800;p;vorläufig\n';
  expect(checked(replace(QUOTA, two, ''))).toEqual(['KS-DATA-012 6 jahr: 1 / 3']);
  expect(checked(replace(QUOTA, two, '99001002;2023;.;;;m;\n99001003;2023;.;;;s;\n'))).toEqual([]);
  expect(checked(replace(QUOTA, '99001;2023;8,2;410;5000;p;vorläufig\n', ''))).toEqual([]);
});

test('keys that only lack a zero are named with the key that was probably meant', () => {
  const zero: Edit[] = [
    write(
      'data/portal.yaml',
      'title: P\npublisher: {name: K}\nlicence: x\nlevels: [{id: kreis, one: K, many: K, keys: ags}]\nreference: 5978\n',
    ),
    write('data/areas/kreis.csv', 'id,name\n05978,Unna\n'),
  ];
  expect(checked(...zero)).toContain('KS-REF-006 5 reference: 5978 / 05978');
});

test('a recipe may name a slice that exists, and nothing else', () => {
  const recipe = (text: string): Edit =>
    write(
      'data/indicators/neu.yaml',
      `title: N\ndefinition: d\nunit: "%"\ntype: share\nthemes: [bevoelkerung]\nsources: [melderegister]\nderive: {numerator: "${text}", denominator: bevoelkerung}\n`,
    );
  expect(checked(recipe('bevoelkerung{geschlecht=w}'))).toEqual([]);
  expect(checked(recipe('bevoelkerung{geschlecht=x}'))).toEqual([
    'KS-REF-007 7 derive.numerator[0]: geschlecht=x / bevoelkerung',
  ]);
  expect(checked(recipe('bevölkerung'))).toEqual([]);
  expect(checked(recipe('bevolkerung'))).toEqual(['KS-REF-005 7 derive.numerator[0]: bevolkerung / bevoelkerung']);
});

test('recipes that name each other twice over are one problem', () => {
  const recipe = (id: string, other: string): Edit =>
    write(
      `data/indicators/${id}.yaml`,
      `title: N\ndefinition: d\nunit: "%"\ntype: share\nthemes: [bevoelkerung]\nsources: [melderegister]\nderive: {numerator: ${other}, denominator: ${other}}\n`,
    );
  expect(checked(recipe('a', 'b'), recipe('b', 'a'))).toEqual(['KS-META-006 7 derive: a → b → a / ']);
});

test.each([
  ['a declaration that is no YAML', [write(QUOTA_YAML, 'title: "SGB\n')], 'KS-YAML-001'],
  ['a table without rows', [write(QUOTA, 'gebiet;jahr;wert\n')], 'KS-CSV-008'],
  ['no table', [remove(QUOTA)], 'KS-FILE-009'],
  ['a table that is no text', [write(QUOTA, new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]))], 'KS-FILE-006'],
])('%s is one problem, whatever chapters say of the indicator or of one computed from it', (_, edits, code) => {
  const files = loadFolder(join(FIXTURES, 'tiny'));
  const derived = 'type: rate\nunit: x\ntitle: N\ndefinition: d\nthemes: [bevoelkerung]\nsources: [melderegister]\n';
  for (const edit of [
    ...edits,
    write('data/indicators/neu.yaml', `${derived}derive: {numerator: sgb2-quote, denominator: bevoelkerung}\n`),
    append(CHAPTER, '\n<Map indicator="sgb2-quote" level="gemeinde" />\n\n<Value of="neu[kreis, neu]" />\n'),
  ])
    edit(files);
  const { problems } = preparePortal(files, { audience: 'public', today: '2025-01-01' });
  expect(problems.map((problem) => problem.code)).toEqual([code]);
});

test('the same mistake twice in one place is told once', () => {
  const files = loadFolder(join(FIXTURES, 'tiny'));
  append(CHAPTER, '\n<Value of="bevolkerung[kreis]" /> und <Value of="bevolkerung[kreis]" />\n')(files);
  const { problems } = preparePortal(files, { audience: 'public', today: '2025-01-01' });
  expect(problems.map(({ code, found }) => [code, found])).toEqual([['KS-MDX-012', 'bevolkerung']]);
});

test('an indicator that a chapter shows is used, even without a theme', () => {
  const edits = [
    replace(QUOTA_YAML, 'themes: [existenzsicherung]\n', ''),
    replace('data/portal.yaml', '[sgb2-quote, bevoelkerung]', '[bevoelkerung]'),
  ];
  expect(checked(...edits)).toEqual([]);
});

test('an internal indicator may be an intermediate result that nothing shows', () => {
  const edits = [
    replace(QUOTA_YAML, 'themes: [existenzsicherung]\n', 'visibility: internal\n'),
    replace('data/portal.yaml', '[sgb2-quote, bevoelkerung]', '[bevoelkerung]'),
    remove('content/reports/lagebericht/01-einkommen.mdx'),
  ];
  expect(checked(...edits)).toEqual([]);
});

test('more checks can be added', () => {
  const files = loadFolder(join(FIXTURES, 'tiny'));
  const portal = readPortal(files).portal!;
  const problems = checkPortal(portal, files, [
    ({ report, locate }) => report('KS-META-002', locate.yaml(QUOTA_YAML, ['unit']), { found: 'x' }),
  ]);
  expect(problems).toMatchObject([{ code: 'KS-META-002', file: QUOTA_YAML, row: 7, column: 'unit' }]);
});

const programme = (rows: string): Edit[] => [
  replace('data/portal.yaml', 'reference:', 'overlays:\n  - { id: programm, one: P, many: P }\nreference:'),
  write('data/areas/programm.csv', `id,name,parent,members\n${rows}`),
];

test('combined areas that contain themselves, directly or through others, are circles', () => {
  expect(checked(...programme('p1,P1,,p2\np2,P2,,p1\n'))).toEqual(['KS-AREA-003 2 members: p1 → p2 → p1 / ']);
  expect(checked(...programme('p1,P1,,p1;99001001\n'))).toEqual(['KS-AREA-003 2 members: p1 → p1 / ']);
  expect(checked(...programme('p1,P1,99001001,99001\n'))).toEqual(['KS-AREA-003 2 members: 99001 → 99001001 → p1 → 99001 / ']);
  expect(checked(...programme('p1,P1,,99001001;99001002\np2,P2,,p1;99001003\n'))).toEqual([]);
});

test('a member that is named twice would be counted twice', () => {
  expect(checked(...programme('p1,P1,,99001001;99001002;99001001;99001001\n'))).toEqual(['KS-AREA-009 2 members: 99001001 / ']);
});

test('shares that are all fractions are doubted, unless numerators and denominators bear them out', () => {
  const table = (rows: string): Edit => write(QUOTA, `gebiet;jahr;wert;zähler;nenner\n${rows}`);
  const doubts = (...edits: Edit[]): string[] => checked(...edits).filter((one) => one.startsWith('KS-DATA-015'));
  expect(doubts(table('99001001;2023;0,102;;\n99001002;2023;0,065;;\n99001003;2023;1;;\n'))).toEqual([
    'KS-DATA-015 4 wert: 1 / 100',
  ]);
  expect(doubts(table('99001001;2023;0,1;25;2500\n99001002;2023;0,5;;\n99001003;2023;0,9;;\n'))).toHaveLength(1);
  expect(doubts(table('99001001;2023;1,0;25;2500\n99001002;2023;0,5;;\n99001003;2023;0,9;;\n'))).toEqual([]);
  expect(doubts(table('99001001;2023;0,2;;\n99001002;2023;0,5;;\n99001003;2023;1,1;;\n'))).toEqual([]);
  expect(doubts(table('99001001;2023;0;;\n99001002;2023;0;;\n99001003;2023;0,4;;\n'))).toEqual([]);
});
