import { expect, test } from 'vitest';
import { checkChapters } from '../../../src/core/claims/chapters.ts';
import { SAMPLE } from './sample.ts';

const check = (text: string, file = 'content/reports/bericht/01-armut.mdx'): unknown =>
  checkChapters(SAMPLE, SAMPLE, new Map([[file, new TextEncoder().encode(text)]])).map(
    ({ code, row, column, found, expected }) => [code, row, column, found, expected],
  );

test('a chapter whose references all lead to published figures has no problems', () => {
  const text =
    'Es sind <Value of="quote[kreis, neu]" bare />.\n\n<Map indicator="quote" level="gemeinde" period={2024} mark="9901" title="T" note="N" />\n\n<Trend indicator="quote" areas="hier, 9901" from="2023" />';
  expect(check(text)).toEqual([]);
});

test.each([
  ['<Vaule of="quote" />', ['KS-MDX-007', 3, undefined, 'Vaule', 'Value']],
  ['<Value off="a" of="quote" />', ['KS-MDX-008', 3, 'off', 'off', 'of']],
  ['<Value />', ['KS-MDX-009', 3, 'of', 'Value', 'sgb2-quote[kreis, neu]']],
  ['<Value of={quote} />', ['KS-MDX-010', 3, 'of', '{quote}', 'ein Text in Anführungszeichen']],
  ['<Value of="quote" bare="ja" />', ['KS-MDX-010', 3, 'bare', '"ja"', 'das Attribut ohne Wert']],
  ['<Value of="quote[kreis" />', ['KS-MDX-011', 3, 'of', 'quote[kreis', 'quote[kreis]']],
  ['<Value of="qoute[kreis]" />', ['KS-MDX-012', 3, 'of', 'qoute', 'quote']],
  ['<Map indicator="intern" />', ['KS-MDX-013', 3, 'indicator', 'intern', undefined]],
  ['<Value of="quote{alter=0-1}" />', ['KS-MDX-014', 3, 'of', '0-1', '0-2']],
  ['<Trend indicator="quote" areas="hier, Neustadt" />', ['KS-MDX-015', 3, 'areas', 'Neustadt', '9901']],
  ['<Value of="quote[sozialraum]" />', ['KS-MDX-018', 3, 'of', 'Hafen (990101)', undefined]],
  ['<Value of="quote[gemeinde]" />', ['KS-MDX-016', 3, 'of', 'gemeinde', undefined]],
  ['<Map indicator="quote" period="2032" />', ['KS-MDX-017', 3, 'period', '2032', '2023']],
  ['<Map indicator="quote" level="sozialraum" />', ['KS-MDX-018', 3, 'level', 'Sozialräume', undefined]],
  ['<Statement role="Rat">Wort.</Statement>', ['KS-MDX-009', 3, 'by', 'Statement', '"Gemeinde Auenstadt"']],
  [
    '<Statement by="Rat" date="14.3.2025">Wort.</Statement>',
    ['KS-MDX-010', 3, 'date', '"14.3.2025"', '2025-03-14 | 2025-03 | 2025'],
  ],
  ['<Statement from="Rat" by="Rat">Wort.</Statement>', ['KS-MDX-008', 3, 'from', 'from', undefined]],
  ['<Context indicator="qoute">Ein Heim.</Context>', ['KS-MDX-012', 3, 'indicator', 'qoute', 'quote']],
  ['<Map indicator="quote" level="kries" />', ['KS-MDX-019', 3, 'level', 'kries', 'kreis']],
])('%s is reported with file, row and attribute', (tag, problem) => {
  expect(check(`# Armut\n\n${tag}\n`)).toEqual([problem]);
});

test('a statement is signed, with a day, a month or a year, and context may stand for itself', () => {
  const dates = ['"2025-03-14"', '"2025-03"', '{2025}'];
  const statements = dates.map((date) => `<Statement by="Gemeinde Au" role="Rat" date=${date}>\n  Unser Wort.\n</Statement>`);
  expect(check([...statements, '<Context title="Kleine Zahlen">\n  Wenige Kinder.\n</Context>'].join('\n\n'))).toEqual([]);
});

test('the row is that of the attribute, where a tag takes several lines', () => {
  expect(check('<Map\n  indicator="quote"\n  level="kries"\n/>')).toEqual([['KS-MDX-019', 3, 'level', 'kries', 'kreis']]);
});

test('what does not fit is told in the language of the portal', () => {
  const english = { ...SAMPLE, declaration: { ...SAMPLE.declaration, language: 'en' } } as typeof SAMPLE;
  const files = new Map([['content/pages/a.mdx', new TextEncoder().encode('<Value of={a} />')]]);
  expect(checkChapters(english, english, files)).toMatchObject([{ code: 'KS-MDX-010', expected: 'a text in quotes' }]);
});

test('a text filed under an area speaks of that area', () => {
  expect(check('<Value of="quote[gemeinde]" />', 'content/areas/990101.mdx')).toEqual([]);
});

test('all problems of a chapter are reported at once', () => {
  expect(check('<Vaule />\n\n<Value />\n\n5 <6')).toHaveLength(3);
});

test('components that a text imports itself are not checked', () => {
  expect(check('import Chart from "./chart.astro"\n\n<Chart data="x" />')).toEqual([]);
});

test('files that are no texts are left alone', () => {
  expect(check('<Vaule />', 'data/portal.yaml')).toEqual([]);
});
