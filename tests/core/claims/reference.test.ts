import { expect, test } from 'vitest';
import { parseReference } from '../../../src/core/claims/reference.ts';

const read = (text: string): unknown => {
  const result = parseReference(text);
  if ('fault' in result) return result;
  return [result.indicator, Object.fromEntries(result.selection), result.area, result.period];
};

test.each([
  ['sgb2-quote[99001004, 2023]', ['sgb2-quote', {}, '99001004', '2023']],
  ['sgb2-quote', ['sgb2-quote', {}, 'hier', 'neu']],
  ['sgb2-quote[kreis]', ['sgb2-quote', {}, 'kreis', 'neu']],
  ['sgb2-quote[,2023]', ['sgb2-quote', {}, 'hier', '2023']],
  ['bevoelkerung{alter=0-2}[kreis, neu]', ['bevoelkerung', { alter: '0-2' }, 'kreis', 'neu']],
  ['bevoelkerung{alter=80plus, geschlecht=w}', ['bevoelkerung', { alter: '80plus', geschlecht: 'w' }, 'hier', 'neu']],
  [
    ' bevoelkerung { alter = 0-2 ; geschlecht = w } [ kreis , 2020--2024 ] ',
    ['bevoelkerung', { alter: '0-2', geschlecht: 'w' }, 'kreis', '2020--2024'],
  ],
  ['schueler[hier, 2023/24]', ['schueler', {}, 'hier', '2023/24']],
  ['quote[05978004, 2024-Q3]', ['quote', {}, '05978004', '2024-Q3']],
])('%s names indicator, selection, area and period', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['', 0, null],
  ['[kreis]', 0, null],
  ['quote[kreis, 2023', 17, 'quote[kreis, 2023]'],
  ['quote[kreis 2023]', 12, null],
  ['quote[kreis,]', 12, null],
  ['quote{alter}', 11, null],
  ['quote{alter=}', 12, null],
  ['quote{alter=0-2[kreis]', 15, 'quote{alter=0-2}[kreis]'],
  ['quote[kreis, 2023] > 5', 19, 'quote[kreis, 2023]'],
])('%s cannot be read, and the fault says from where on and what was meant', (text, at, suggestion) => {
  expect(parseReference(text)).toMatchObject({ fault: 'unreadable', at, suggestion });
});
