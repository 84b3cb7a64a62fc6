import { dsvFormat } from 'd3-dsv';
import { expect, test } from 'vitest';
import type { FacilityCategoryId } from '../../../src/core/model/ids.ts';
import { facilitiesCsv, facilitiesExcelCsv, facilitiesGeojson } from '../../../src/core/write/facilities.ts';
import { siteOf } from '../../fixtures/site.ts';

const TABLE =
  'id,name,kind,provider_type,lon,lat,area,status,opened,closed,address,url,Telefon,Plätze\n' +
  'k1,"Kita ""Süd"", Altstadt",Krippe,kommunal,9.0071,51.4553,m-1,open,2004,,"Markt 1\n99999 Ort",https://kita.example.org/,+49 99 0,75\n' +
  'k2,Kita Berg,=1+1,kirchlich,,,a-2,planned,2027-08,,,mailto:kita@example.org,@x,\n' +
  'k3,Kita Au,Krippe,,9.02,51.46,,closed,,2020-07-31,-3,,,12\n';

const portalWith = (table: string) => siteOf('small', { 'data/facilities/kita.csv': table }).portal;
const kita = (portal: ReturnType<typeof portalWith>) => portal.facilities.get('kita' as FacilityCategoryId)!;

test('the list for programs, read again, is the same list', () => {
  const portal = portalWith(TABLE);
  const written = facilitiesCsv(portal, kita(portal));
  const again = portalWith(written);
  expect(
    kita(again).facilities.map(({ more, ...rest }) => ({ ...rest, more: [...more].filter(([head]) => head !== 'notice') })),
  ).toEqual(
    kita(portal).facilities.map(({ more, area, within, ...rest }) => ({
      ...rest,
      area: area ?? within,
      within,
      more: [...more],
    })),
  );
  expect(facilitiesCsv(again, kita(again))).toBe(written);
});

test('the list for programs has the columns of the contract, those of the publisher, and the notice of invented data', () => {
  const portal = portalWith(TABLE);
  const [head, first] = dsvFormat(',').parseRows(facilitiesCsv(portal, kita(portal)));
  expect(head).toEqual([
    ...['id', 'name', 'kind', 'provider_type', 'lon', 'lat', 'area', 'status', 'opened', 'closed', 'address', 'url'],
    ...['Telefon', 'Plätze', 'notice'],
  ]);
  expect(first!.slice(0, 8)).toEqual(['k1', 'Kita "Süd", Altstadt', 'Krippe', 'kommunal', '9.0071', '51.4553', 'm-1', 'open']);
  expect(first!.at(-1)).toBe('Fiktive Daten');
});

test('the list for spreadsheets speaks German, and no text in it can run as a formula', () => {
  const portal = portalWith(TABLE);
  const text = facilitiesExcelCsv(portal, kita(portal));
  expect(text.startsWith('\ufeffKennung;Name;Art;Trägerart;Länge;Breite;')).toBe(true);
  const rows = dsvFormat(';').parseRows(text.slice(1));
  expect(rows[1]!.slice(4, 8)).toEqual(['9,0071', '51,4553', 'm-1', 'geöffnet']);
  expect(rows[1]!.slice(-3)).toEqual(["'+49 99 0", '75', 'Altstadt']);
  expect(rows[2]!.slice(2, 4)).toEqual(["'=1+1", 'kirchlich']);
  expect(rows.flat().filter((field) => /^\s*[=+@＝]/.test(field))).toEqual([]);
  expect(text).toContain('\r\nHinweis;Fiktive Daten\r\n');
});

test('the list for maps has points in degrees, longitude first, and keeps what has no position', () => {
  const portal = portalWith(TABLE);
  const { type, notice, features } = JSON.parse(facilitiesGeojson(portal, kita(portal))) as {
    type: string;
    notice: string;
    features: { id: string; geometry: { coordinates: number[] } | null; properties: Record<string, string> }[];
  };
  expect([type, notice]).toEqual(['FeatureCollection', 'Fiktive Daten']);
  expect(features.map(({ id, geometry }) => [id, geometry?.coordinates])).toEqual([
    ['k1', [9.0071, 51.4553]],
    ['k2', undefined],
    ['k3', [9.02, 51.46]],
  ]);
  expect(features[1]!.properties).toEqual({
    id: 'k2',
    name: 'Kita Berg',
    kind: '=1+1',
    provider_type: 'kirchlich',
    area: 'a-2',
    status: 'planned',
    opened: '2027-08',
    url: 'mailto:kita@example.org',
    Telefon: '@x',
  });
});
