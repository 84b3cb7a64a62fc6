import { expect, test } from 'vitest';
import { openPage } from './harness.ts';

const EXPLORER =
  'indikator jahr ebene zweiter ansicht gruppe merkmal ab bis schwelle auswahl gebiet ueberlagerung ordnung muster stand'.split(
    ' ',
  );
const MAP = 'jahr ebene gebiet klassen vergleich muster verlauf zweiter stand'.split(' ');
const FACILITIES = 'art status traeger gebiet'.split(' ');
const COMPARISON = 'gebiete indikatoren gruppe jahr ansicht unterschied'.split(' ');

const VALUES = [
  '<img src=x onerror=window.attacked=1>',
  '"><script>window.attacked=1</script>',
  'javascript:window.attacked=1',
  '__proto__',
  'constructor',
  'NaN',
  '-1',
  '1e999',
  ';;:*$&{x}',
  'x'.repeat(300),
];

/** What a page looks like whose script has read its address. */
const EXPLORED = 'ks-explorer[data-shown]:not([aria-busy])';

/** Opens a page once for each value: each of its parameters is set twice, first to a value of its own, which moves on from time to time. */
async function attacked(path: string, names: readonly string[], ready: string): Promise<void> {
  const { page, errors, close } = await openPage(path);
  const address = page.url();
  for (let round = 0; round < VALUES.length; round++) {
    const value = (position: number): string => VALUES[(position + round) % VALUES.length]!;
    const query = names.map((name, position) => `${name}=${encodeURIComponent(value(position))}&${name}=2`).join('&');
    await page.goto(`${address}?${query}`);
    await page.locator(ready).waitFor();
    expect(await page.evaluate(() => 'attacked' in window), query).toBe(false);
    expect(await page.locator('img[onerror], main script:not([type=module])').count(), query).toBe(0);
    const text = await page.locator('body').innerText();
    expect(text, query).not.toMatch(/\bundefined\b|\[object |\bInfinity\b/);
    // What is asked for and cannot be is told; it does not fill the page.
    expect(text, query).not.toContain('x'.repeat(200));
    // A page that leads elsewhere gives up what it was asking for; nothing else may fail.
    expect(
      errors.filter((error) => !error.includes('ERR_ABORTED')),
      query,
    ).toEqual([]);
  }
  await close();
}

test('whatever the address of the explorer says, nothing of it is run, and the page stands', { timeout: 90_000 }, () =>
  attacked('karte/', EXPLORER, EXPLORED),
);

test('whatever the address of an embedded view of two indicators says, nothing of it is run', { timeout: 90_000 }, () =>
  attacked('karte/einbetten/', EXPLORER, EXPLORED),
);

test('whatever the address of an indicator says, nothing of it is run, and the page stands', { timeout: 90_000 }, () =>
  attacked('indikatoren/sgb2-quote/', MAP, 'ks-map[data-ready]'),
);

test('whatever the address of an embedded indicator says, nothing of it is run', { timeout: 90_000 }, () =>
  attacked('einbetten/sgb2-quote/', MAP, EXPLORED),
);

test('whatever the address of the facilities says, nothing of it is run, and the page stands', { timeout: 90_000 }, () =>
  attacked('einrichtungen/', FACILITIES, '.facility-filters:not([hidden])'),
);

test('whatever the address of a comparison says, nothing of it is run, and the page stands', { timeout: 90_000 }, () =>
  attacked('vergleich/', COMPARISON, 'ks-compare[data-ready]:not([aria-busy])'),
);

test('whatever the address of an extract says, nothing of it is run, and the page stands', { timeout: 90_000 }, () =>
  attacked('foerderauszug/', ['gebiet', 'indikatoren'], 'ks-extract[data-ready]:not([aria-busy])'),
);

test('whatever is asked, nothing of it is run, and both searches stand', { timeout: 90_000 }, async () => {
  await attacked('suche/', ['q'], 'form[role=search] input, main form input');
  await attacked('gebiete/', ['q'], 'form.area-search input');
});
