import { expect, test } from 'vitest';
import { openPage } from './harness.ts';

const EXPLORER =
  'indikator jahr ebene zweiter ansicht gruppe merkmal ab bis schwelle auswahl gebiet ueberlagerung ordnung muster stand'.split(
    ' ',
  );
const MAP = 'jahr ebene gebiet klassen vergleich muster verlauf zweiter stand'.split(' ');
const FACILITIES = 'art status traeger gebiet'.split(' ');

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

/** Opens a page five times, with each of its parameters set, twice, to another value each time, and all values among them. */
async function attacked(path: string, names: readonly string[], ready: string): Promise<void> {
  const { page, errors, close } = await openPage(path);
  const address = page.url();
  for (let round = 0; round < 5; round++) {
    const value = (position: number): string => VALUES[(position + 2 * round) % VALUES.length]!;
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
