import { expect, test } from 'vitest';
import { creditLines, figureCitation, type FigureCredit } from '../../../src/core/text/figure-credit.ts';

const CREDIT: FigureCredit = {
  language: 'de',
  title: 'SGB-II-Quote',
  subtitle: 'SGB-II-Quote in %, Sozialräume, 2024',
  publisher: 'Landkreis Auental',
  portal: 'Sozialmonitoring Landkreis Auental',
  year: '2024',
  sources: ['Quelle: Statistik der Bundesagentur für Arbeit; Stichtag: 31. Dezember'],
  licence: 'dl-de/by-2-0',
  notice: 'Alles erfunden.',
  dataVersion: '0123abcd',
  address: 'https://example.org/indikatoren/sgb2-quote/?jahr=2024&ebene=sozialraum',
};

test('a citation names publisher, year, view, portal, source, licence, data version, address and day', () => {
  expect(figureCitation(CREDIT, '2026-11-01')).toBe(
    'Landkreis Auental (2024): SGB-II-Quote in %, Sozialräume, 2024. Sozialmonitoring Landkreis Auental. ' +
      'Quelle: Statistik der Bundesagentur für Arbeit; Stichtag: 31. Dezember. Fiktive Daten. Lizenz: dl-de/by-2-0. ' +
      'Datenstand 0123abcd. https://example.org/indikatoren/sgb2-quote/?jahr=2024&ebene=sozialraum Abgerufen am 1.\u00a0November 2026.',
  );
});

test('what is not known is left out, and two indicators of one source name it once', () => {
  const text = figureCitation(
    { ...CREDIT, year: '', notice: '', portal: '', sources: ['Quelle: A', 'Quelle: A', 'Quelle: B'] },
    '2026-11-01',
  );
  expect(text).toMatch(/^Landkreis Auental: SGB-II-Quote in %/);
  expect(text.match(/Quelle: A\./g)).toHaveLength(1);
  expect(text).toContain('Quelle: B.');
  expect(text).not.toContain('Fiktive');
});

test('the lines at the foot of a picture end with the address, alone on its line', () => {
  const lines = creditLines({ ...CREDIT, language: 'en' }, '2026-11-01');
  expect(lines.at(-1)).toBe(CREDIT.address);
  expect(lines[1]).toBe('Licence: dl-de/by-2-0 · Data version 0123abcd · retrieved on 1\u00a0November 2026');
});
