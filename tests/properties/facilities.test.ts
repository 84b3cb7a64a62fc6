import { dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { disclosePortal } from '../../src/core/disclose/disclose.ts';
import type { FacilityCategoryId } from '../../src/core/model/ids.ts';
import { readPortal } from '../../src/core/read/portal.ts';
import { facilitiesCsv, facilitiesExcelCsv, facilitiesGeojson } from '../../src/core/write/facilities.ts';
import { loadFiles } from '../../src/shell/load.ts';
import { projectRoot } from '../../src/shell/paths.ts';

const files = loadFiles(join(projectRoot, 'tests', 'fixtures', 'tiny'));

function read(table: string) {
  const { portal, problems } = readPortal(new Map([...files, ['data/facilities/kita.csv', new TextEncoder().encode(table)]]));
  const { published } = disclosePortal(portal!, { audience: 'public', today: '2026-01-01' });
  return { published, category: published.facilities.get('kita' as FacilityCategoryId), problems };
}

const HEADER = 'id,name,kind,provider_type,lon,lat,area,status,opened,closed,address,url,Telefon';
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const cells = fc.array(
  fc.tuple(
    fc.oneof(text, fc.constantFrom('k1', 'K1', 'k2', '__proto__')),
    text,
    text,
    text,
    fc.oneof(text, fc.double({ min: -200, max: 200 }).map(String), fc.constantFrom('7,58934', '7.58934', '')),
    fc.oneof(text, fc.double({ min: -100, max: 100 }).map(String), fc.constantFrom('51,46068', '51.46068', '')),
    fc.oneof(text, fc.constantFrom('99001001', '99001', '')),
    fc.oneof(text, fc.constantFrom('offen', 'geplant', 'geschlossen', '')),
    fc.oneof(text, fc.constantFrom('2020', '2020-08', '2020-08-01')),
    fc.oneof(text, fc.constantFrom('2019', '2021-07-31')),
    text,
    fc.oneof(text, fc.webUrl(), fc.emailAddress(), fc.constant('javascript:alert(1)')),
    text,
  ),
  { minLength: 1, maxLength: 4 },
);

test('whatever stands in a list of facilities, it is read, every problem has a row, and no link leads astray', () => {
  fc.assert(
    fc.property(cells, (rows) => {
      const { category, problems } = read([HEADER, ...rows.map((row) => row.map(quoted).join(','))].join('\n'));
      for (const { row, file } of problems) if (file === 'data/facilities/kita.csv') expect(row).toBeGreaterThan(0);
      for (const { url, position } of category?.facilities ?? []) {
        if (url !== null) expect(url).toMatch(/^(https?:\/\/|mailto:)/i);
        if (position !== null) expect(position.every(Number.isFinite)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('what is written for programs says the same when it is read again; no text of the file for spreadsheets is a formula', () => {
  fc.assert(
    fc.property(cells, (rows) => {
      const { published, category } = read([HEADER, ...rows.map((row) => row.map(quoted).join(','))].join('\n'));
      if (category === undefined || category.facilities.length === 0) return;
      const written = facilitiesCsv(published, category);
      const again = read(written);
      expect(facilitiesCsv(again.published, again.category!)).toBe(written);
      const fields = dsvFormat(';').parseRows(facilitiesExcelCsv(published, category).slice(1)).flat();
      expect(fields.filter((field) => /^\s*[=+\-@＝＋－＠]/.test(field) && !/^-\d+(,\d+)?$/.test(field))).toEqual([]);
      const { features } = JSON.parse(facilitiesGeojson(published, category)) as { features: unknown[] };
      expect(features).toHaveLength(category.facilities.length);
    }),
    { numRuns: 40 },
  );
});
