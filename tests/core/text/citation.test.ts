import { expect, test } from 'vitest';
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
