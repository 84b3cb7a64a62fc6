import { expect, test } from 'vitest';
import { parsePeriod } from '../../../src/core/model/period.ts';
import { createSeries, setCell } from '../../../src/core/model/series.ts';
import { disclosePortal } from '../../../src/core/disclose/disclose.ts';
import { citation } from '../../../src/core/text/citation.ts';
import { area, id, portalOf, seriesOf, share, source } from '../derive/portal.ts';

const QUOTE = share('q', {
  title: { de: 'SGB-II-Quote', en: 'Recipients of basic income support' },
  sources: [id('ba'), id('register')],
});

function cited(language: 'de' | 'en', fictional = false): string {
  const sources = [{ ...source('ba'), attribution: 'Statistik der BA', keyDate: '31. Dezember' }, source('register')];
  const series = [seriesOf('q', ['2023', '2024'], { G: [1, 2] })];
  const portal = portalOf({ areas: [area('G', 'gemeinde')], indicators: [QUOTE], series, sources, declaration: { fictional } });
  const { published } = disclosePortal(portal, { audience: 'public', today: '2025-01-01' });
  return citation(published, QUOTE, 'https://auental.example/indikatoren/q/', language);
}

test('an indicator is cited with publisher, year, title, portal, sources with key date, licence and address', () => {
  expect(cited('de')).toBe(
    'Landkreis Auental (2024): SGB-II-Quote. Sozialmonitoring Landkreis Auental. ' +
      'Quellen: Statistik der BA, Stichtag 31. Dezember; register. ' +
      'Lizenz: Datenlizenz Deutschland – Namensnennung – Version 2.0. https://auental.example/indikatoren/q/',
  );
});

test('invented figures are cited as such', () => {
  expect(cited('en', true)).toContain('; register. Fictional data. Licence: ');
});

test('a period whose figures are still to follow is not the year of the citation', () => {
  const announced = createSeries(
    QUOTE.id,
    [id('G')],
    ['2023', '2024'].map((key) => parsePeriod(key)!),
  );
  setCell(announced.total, 0, { kind: 'value', value: 1, flags: [] });
  setCell(announced.total, 1, { kind: 'later' });
  const portal = portalOf({ areas: [area('G', 'gemeinde')], indicators: [QUOTE], series: [announced], sources: [] });
  const { published } = disclosePortal(portal, { audience: 'public', today: '2025-01-01' });
  expect(citation(published, QUOTE, '', 'de')).toMatch(/^Landkreis Auental \(2023\): /);
});
