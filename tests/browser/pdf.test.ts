import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { pdfFacts } from '../../src/shell/pdf/facts.ts';
import { chosenAreas, printProfiles } from '../../src/shell/pdf/profiles.ts';

/** One of each kind: full, above others, the whole, former, new, cutting across the hierarchy. */
const AREAS = {
  'aue-05': 'Papiermühle',
  '99001001': 'Auenstadt',
  '99001': 'Landkreis Auental',
  '99001009': 'Dornhövel',
  '99001016': 'Hövelried',
  'soziale-stadt-auenstadt': 'Sozialer Zusammenhalt Auenstadt-Ost',
};

let out = '';
let faults: readonly string[] = [];

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'kreisspiegel-pdf-'));
  faults = await printProfiles({ dist: inject('dist'), out, areas: Object.keys(AREAS), print: () => undefined });
});
afterAll(() => rm(out, { recursive: true, force: true }));

test('every profile is printed as a double page, with title, language and tags', () => {
  expect(faults).toEqual([]);
});

test('a printed profile says on paper whose it is, what the figures are, where they come from, of when they are and where they stand', async () => {
  for (const [id, name] of Object.entries(AREAS)) {
    const bytes = await readFile(join(out, `${id}.pdf`));
    expect(pdfFacts(bytes)).toMatchObject({ pages: 2, language: 'de', tagged: true });
    expect(pdfFacts(bytes).title).toContain(name);
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const { totalPages, text } = await extractText(pdf);
    expect(totalPages, id).toBe(2);
    const [first, second] = (text as string[]).map((page) => page.replace(/\s+/g, ' '));
    expect(first, id).toContain(name);
    expect(first, id).toContain('1 / 2');
    expect(second, id).toContain('2 / 2');
    // Each page says so at its foot: they are copied singly.
    for (const page of [first, second]) {
      expect(page, id).toMatch(/Quellen: .*Datenstand [0-9a-f]{8}\. Vollständig: /);
      expect(page, id).toContain(`/gebiete/${id}/`);
    }
    expect(first, id).not.toContain('Zähler und Nenner');
    expect(second, id).toContain('Zähler und Nenner');
    // Menus, links to files and what only a screen can do are left out.
    expect(`${first} ${second}`, id).not.toMatch(/Hauptmenü|Zum Inhalt|CSV|Datenschutz/);
  }
});

test('the areas to print are all that have a profile, or those that are named; an unknown one is refused with a guess', () => {
  const dist = inject('dist');
  expect(chosenAreas(dist, 'all')).toHaveLength(75);
  expect(chosenAreas(dist, 'aue-01, 99001,aue-01')).toEqual(['aue-01', '99001']);
  expect(() => chosenAreas(dist, '99001,aue-1')).toThrow(/aue-1\b.*aue-/);
  expect(() => chosenAreas(dist, ' , ')).toThrow(/names no area/);
});
