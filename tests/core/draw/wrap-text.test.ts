import { expect, test } from 'vitest';
import { textWidth, wrapText } from '../../../src/core/draw/wrap-text.ts';

const STYLE = { size: 10 };

test('no line is wider than its column and no word is lost', () => {
  const text = 'In sieben von 56 Sozialräumen lebt mehr als jedes fünfte Kind von Sozialgeld.';
  const lines = wrapText(text, 120, STYLE);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.every((line) => textWidth(line, STYLE) <= 120)).toBe(true);
  expect(lines.join(' ')).toBe(text);
});

test('an address without blanks is cut rather than run over the edge', () => {
  const address = 'https://sozialmonitoring.example.org/indikatoren/sgb2-quote/?jahr=2024&ebene=sozialraum';
  const lines = wrapText(`Quelle: ${address}`, 150, STYLE);
  expect(lines.every((line) => textWidth(line, STYLE) <= 150)).toBe(true);
  expect(lines.slice(1).join('')).toBe(address);
});

test('a no-break space keeps number and unit together', () => {
  expect(wrapText('aaaa 12,3\u00a0%', 45, STYLE)).toEqual(['aaaa', '12,3\u00a0%']);
});

test('an empty text has no lines, and blanks of any kind count as one', () => {
  expect(wrapText(' \n ', 100, STYLE)).toEqual([]);
  expect(wrapText('a\f b\n\tc', 100, STYLE)).toEqual(['a b c']);
});

test('a column narrower than a letter still ends', () => {
  expect(wrapText('abc', 1, STYLE)).toEqual(['a', 'b', 'c']);
});

test('bold and large text is wider', () => {
  expect(textWidth('Wort', { size: 20 })).toBe(2 * textWidth('Wort', STYLE));
  expect(textWidth('Wort', { size: 10, bold: true })).toBeGreaterThan(textWidth('Wort', STYLE));
});
