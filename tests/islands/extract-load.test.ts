import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawExtract, drawExtractFile } from '../../src/core/draw/extract.ts';
import { extractPlain } from '../../src/core/view/extract-plain.ts';
import { comparePage } from '../../src/core/view/compare-page.ts';
import { extractPage, type ExtractPage } from '../../src/core/view/extract.ts';
import { indicatorWordsOf } from '../../src/core/view/indicator-words.ts';
import { mapFiles, mapFileText } from '../../src/core/view/map-files.ts';
import { loadExtract } from '../../src/islands/extract-load.ts';
import { siteOf } from '../fixtures/site.ts';

const site = siteOf('small');
const page = comparePage(site)!;
const built = { areas: [], indicators: page.indicators, reference: page.reference, trait: '', href: '' };
const files = new Map(mapFiles(site).map((entry) => [entry.file, entry]));

beforeEach(() => {
  vi.stubGlobal('fetch', async (address: string) => {
    const name = address.replace(/^\/d\//, '').replace(/\.json$/, '');
    const entry = files.get(name);
    if (name === 'angaben') return new Response(JSON.stringify(indicatorWordsOf(site)));
    return entry === undefined ? new Response('', { status: 404 }) : new Response(mapFileText(site, entry));
  });
});
afterEach(() => vi.unstubAllGlobals());

const make = async (gebiet: string, indikatoren: readonly string[]): Promise<ExtractPage | null> => {
  const loaded = await loadExtract({ gebiet, indikatoren }, built, '/d/', 'de');
  return (
    loaded &&
    extractPage({
      ...loaded,
      portal: 'Sozialdaten <Muster>',
      publisher: 'Landkreis',
      notice: '',
      address: 'https://example.org/foerderauszug/?gebiet=m-1',
      today: '2026-11-20',
    })
  );
};

test('an extract compares an area with the one above it and the reference, and says where everything is from', async () => {
  const extract = (await make('m-1', ['armut', 'einwohner']))!;
  expect(extract.title).toBe('Altstadt: Auszug aus Sozialdaten <Muster>');
  expect(extract.subject).toBe('Sozialraum, Musterstadt, Landkreis Musterland');
  expect(extract.table.head).toEqual(['Indikator', 'Altstadt', 'Musterstadt', 'Landkreis Musterland', 'Zeit']);
  expect(extract.table.rows[0]![1]!.replaceAll('\u00a0', ' ')).toBe('22,0 % (132 von 600)');
  expect(extract.sources.lines).toEqual(
    expect.arrayContaining([
      'Herausgeber: Landkreis',
      'Adresse dieses Auszugs: https://example.org/foerderauszug/?gebiet=m-1',
      'Abgerufen am 20.\u00a0November 2026',
    ]),
  );
  expect(extract.sources.lines.find((line) => line.startsWith('Datenstand: '))).toBeTruthy();
});

test('a withheld figure is written in words, and its number nowhere', async () => {
  const extract = (await make('a-3', ['armut']))!;
  const text = extractPlain(extract);
  expect(text).toContain('wird zum Schutz der Personen nicht gezeigt');
  expect(extract.table.rows[0]![1]).toMatch(/^geheim gehalten/);
  expect(text).not.toContain('50,0');
});

test('an unknown area has no extract, and an extract has nothing of what an address asked for in vain', async () => {
  expect(await make('nirgends', ['armut'])).toBeNull();
  const extract = (await make('m-1', ['armut', 'nichts']))!;
  expect(extract.table.rows.length).toBe(1);
  expect(extractPlain(extract)).not.toContain('weggelassen');
});

test('the file is HTML that word processors open: character set, language, one simple table, nothing that runs', async () => {
  const text = drawExtractFile((await make('m-1', ['armut', 'einwohner']))!);
  expect(text.startsWith('\ufeff<!doctype html>')).toBe(true);
  const { document } = parseHTML(text.slice(1));
  expect(document.documentElement.getAttribute('lang')).toBe('de');
  expect(document.querySelector('meta[charset]')?.getAttribute('charset')).toBe('utf-8');
  expect(document.title).toBe('Altstadt: Auszug aus Sozialdaten <Muster>');
  expect(document.querySelectorAll('script, style, link, img, [style], [onclick]').length).toBe(0);
  const rows = [...document.querySelectorAll('table tr')].map((row) => row.children.length);
  expect(rows).toEqual([5, 5, 5]);
  expect(document.querySelectorAll('tbody th[scope=row]').length).toBe(2);
});

test('plain text has the same words as the preview, its table parted by tabs', async () => {
  const extract = (await make('m-1', ['armut']))!;
  const { document } = parseHTML(`<div>${drawExtract(extract)}</div>`);
  const bare = (text: string): string => text.replace(/[\s–]+/g, '');
  expect(bare(extractPlain(extract))).toBe(bare(document.querySelector('div')!.textContent));
  expect(extractPlain(extract)).toContain('\nIndikator\tAltstadt\t');
});

test('a former area stands beside figures of its last period', async () => {
  const extract = (await make('98001002', ['einwohner']))!;
  expect(extract.table.rows[0]!.at(-1)).toBe('2022');
  expect(extract.table.rows[0]!.join(' ')).not.toMatch(/202[34]/);
});
