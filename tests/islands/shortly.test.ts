import { expect, test } from 'vitest';
import { shortly } from '../../src/islands/shortly.ts';

test('whole sentences are heard up to 150 characters, decimal points and abbreviations of thousands end none', () => {
  const first = '2024: am höchsten Papiermühle mit 234,7 je 1.000 Wohnungen, am niedrigsten 23 Gebiete mit genau null.';
  expect(shortly(`${first} Zum Vergleich im Landkreis Auental: 38,2 je 1.000 Wohnungen.`)).toBe(first);
  expect(shortly('Gefunden: 3. Der Rest folgt. Ende.')).toBe('Gefunden: 3. Der Rest folgt. Ende.');
  expect(shortly(`${'a'.repeat(200)}. Nie.`)).toBe(`${'a'.repeat(200)}.`);
  expect(shortly('')).toBe('');
});
