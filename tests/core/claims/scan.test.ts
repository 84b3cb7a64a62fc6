import { expect, test } from 'vitest';
import { chapterTags, scanChapter } from '../../../src/core/claims/scan.ts';

const faults = (text: string): unknown => scanChapter(text).faults.map(({ kind, line, column }) => [kind, line, column]);
const names = (text: string): unknown => chapterTags(text).map(({ name }) => name);

test('a tag has its name, its place and its attributes with theirs', () => {
  const text =
    '---\ntitle: Armut\n---\n\nEs sind <Value of="quote[kreis, neu]"\n  bare digits={2} form={`kurz`} more={a + b} />.';
  expect(chapterTags(text)).toEqual([
    {
      name: 'Value',
      line: 5,
      column: 9,
      attributes: [
        { name: 'of', line: 5, column: 16, value: 'quote[kreis, neu]' },
        { name: 'bare', line: 6, column: 3, value: true },
        { name: 'digits', line: 6, column: 8, value: 2 },
        { name: 'form', line: 6, column: 19, value: 'kurz' },
        { name: 'more', line: 6, column: 33, value: { expression: 'a + b' } },
      ],
    },
  ]);
});

test('components inside others are found, elements of HTML are not listed', () => {
  expect(names('<Claim when="a > 1">\n  Text <b>mit</b> <Value of="a"/>\n</Claim>\n\n<Map indicator="a" />')).toEqual([
    'Claim',
    'Value',
    'Map',
  ]);
});

test.each([
  ['a fence', '```mdx\n<Value of="a" {\n```\n'],
  ['a fence of tildes in a list', '- ~~~~\n  <Value\n  ~~~\n  {\n  ~~~~\n'],
  ['a code span', 'Schreiben Sie `<Value of="a" {` oder ``a ` <b``.'],
  ['a comment', '{/* <Value of="a" > { */}'],
  ['front matter', '---\ntitle: a <b {\n---\n'],
  ['module code', 'import X from "./x.astro"\nexport const a = "<b {"\n\nText'],
  ['escaped signs', 'a \\<Value und \\{ b'],
  ['signs that stand alone', 'a < b und c } d'],
])('%s holds no tags and no faults', (_, text) => {
  expect([names(text), faults(text)]).toEqual([[], []]);
});

test.each([
  ['Text\n\n5 <6 und', [['brokenTag', 3, 3]]],
  ['<https://example.org>', [['brokenTag', 1, 1]]],
  ['<Map indicator=quote />', [['brokenTag', 1, 1]]],
  ['<!-- Notiz -->', [['htmlComment', 1, 1]]],
  ['Text <Value of="a"> Text', [['unclosedTag', 1, 6]]],
  ['eine Zeile<br>', [['unclosedTag', 1, 11]]],
  ['Text </Claim>', [['unopenedTag', 1, 6]]],
  [
    '<b><i></b></i>',
    [
      ['unclosedTag', 1, 4],
      ['unopenedTag', 1, 11],
    ],
  ],
  ['Text {a\n\nText', [['unclosedBrace', 1, 6]]],
  ['Text {a\n\nText}', [['unclosedBrace', 1, 6]]],
  ['Text <Claim when="a">b\n\nc</Claim>', [['splitTag', 1, 6]]],
])('%j cannot be built, and the fault has its line and column', (text, expected) => {
  expect(faults(text)).toEqual(expected);
});

test.each(['<Claim when="a">\n\nText\n\n</Claim>', '> <b>a</b>', '<Map\n\n title="x" />', '<>a</>', '{`a${"}"}`}'])(
  '%j can be built',
  (text) => {
    expect(faults(text)).toEqual([]);
  },
);

test('names that a text imports itself are known', () => {
  expect([...scanChapter('import Karte, { Liste as Tafel } from "./x.ts"\n\n<Karte />').imported].filter(Boolean)).toEqual([
    'Karte',
    'Tafel',
  ]);
});

test.each([
  ['{', 30_000],
  ['{"', 30_000],
  ['{/*', 20_000],
  ['` ', 30_000],
  ['import a\n', 20_000],
  ['---\nx\nimport a\n', 20_000],
  ['<a {', 20_000],
  ['`${', 30_000],
  ['{`${', 20_000],
  ['<a>', 30_000],
])('%j written %d times is read in no time and without an error', (text, times) => {
  const started = performance.now();
  scanChapter(text.repeat(times));
  scanChapter(`${text.repeat(times)}\n\n}`);
  expect(performance.now() - started).toBeLessThan(2000);
});

test('tags nested deep are matched in no time, also across paragraphs', () => {
  const started = performance.now();
  expect(scanChapter('<a>'.repeat(30_000) + '</a>'.repeat(30_000)).faults).toEqual([]);
  expect(scanChapter('<b>\n'.repeat(30_000) + '\n' + '</b>\n'.repeat(30_000)).faults).toEqual([]);
  expect(performance.now() - started).toBeLessThan(5000);
});

test('a text that is broken all over is given up after its first faults', () => {
  expect(scanChapter('</a>'.repeat(1000)).faults).toHaveLength(50);
});

test('templates within templates end where they should', () => {
  expect(names('{`a${`b${"}"}`}`} <Map indicator="a" />')).toEqual(['Map']);
  expect(faults('{`a${b`} <Map />')).toEqual([['unclosedBrace', 1, 1]]);
});

test('imports over several lines, with other names or without any are understood', () => {
  const text = "import A, { B as C,\n  D } from './a.mdx'\nimport './b.css'\nimport E from './e.mdx'\n\nText\n";
  expect([...scanChapter(text).imported].filter((name) => name !== '').sort()).toEqual(['A', 'C', 'D', 'E']);
});
