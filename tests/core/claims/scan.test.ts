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
