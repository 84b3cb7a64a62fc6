import { expect, test } from 'vitest';
import { answers, excerptParts } from '../../src/islands/search-excerpt.ts';

test('what was found is told apart from the text around it', () => {
  expect(excerptParts('Anteil der <mark>Kinder</mark> an &lt;b&gt; &amp; &#228;hnlichen')).toEqual([
    { text: 'Anteil der ', marked: false },
    { text: 'Kinder', marked: true },
    { text: ' an <b> & ähnlichen', marked: false },
  ]);
});

test('other markup and broken entities stay text', () => {
  expect(excerptParts('<img src=x onerror=alert(1)> &#9999999; &nichts;')).toEqual([
    { text: '<img src=x onerror=alert(1)> &#9999999; &nichts;', marked: false },
  ]);
});

test('an entity is decoded once', () => {
  expect(excerptParts('&amp;lt;')).toEqual([{ text: '&lt;', marked: false }]);
});

test.each([
  ['Kinder', 'alle <mark>Kind</mark>', true],
  ['Straße', 'die <mark>Strassen</mark>', true],
  ['Xyzzy', '<mark>x</mark> nicht sinnvoll', false],
  ['', '<mark>x</mark>', false],
])('what was typed (%s) is answered by %s: %s', (typed, excerpt, expected) => {
  expect(answers(typed, excerpt)).toBe(expected);
});
