import { expect, test } from 'vitest';
import { drawProfileFacilities } from '../../../src/core/draw/profile-facilities.ts';
import { toDegrees } from '../../../src/core/geo/plane.ts';
import type { AreaId } from '../../../src/core/model/ids.ts';
import { aboutDistance } from '../../../src/core/text/profile-facility-words.ts';
import { profileFacilities } from '../../../src/core/view/profile-facilities.ts';
import { siteOf } from '../../fixtures/site.ts';

const degrees = toDegrees('EPSG:25832');
/** A place in kilometres from the corner of Altstadt: squares of one kilometre make up the Sozialräume. */
const at = (x: number, y: number): string =>
  degrees([500_000 + 1000 * x, 5_700_000 + 1000 * y])
    .map((value) => value.toFixed(7))
    .join(',');
const HEADER = 'id,name,lon,lat,area,status\n';
const withKitas = (rows: readonly string[], yaml = 'title: Kitas\nradius: 1100\n') =>
  siteOf('small', { 'data/facilities/kita.csv': `${HEADER}${rows.join('\n')}\n`, 'data/facilities/kita.yaml': yaml });
const textOf = (rows: readonly string[], id: string, yaml?: string): string =>
  profileFacilities(withKitas(rows, yaml), id as AreaId)!.rows[0]!.text;

const MIDDLE = `k1,Kita Mitte,${at(0.5, 0.5)},,open`;

test('what is in the area is named, what reaches it is counted, what is planned is said', () => {
  expect(textOf([MIDDLE, `k2,Kita Neu,${at(0.4, 0.4)},,planned`, `k3,Kita Alt,${at(0.3, 0.3)},,closed`], 'm-1')).toBe(
    '1 (Kita Mitte); geplant: Kita Neu',
  );
  // The middle of Neustadt is 1,000 m east of Kita Mitte.
  expect(textOf([MIDDLE], 'm-2')).toBe('keine; 1 im Umkreis von 1,1\u00a0km');
  expect(textOf([MIDDLE, `k4,Kita Ost,${at(1.5, 0.5)},,open`], 'm-2')).toBe('1 (Kita Ost); 1 weitere im Umkreis von 1,1\u00a0km');
});

test('more than two names are counted', () => {
  const rows = ['A', 'B', 'C', 'D'].map((name, k) => `k${k},Kita ${name},,,m-1,open`);
  expect(textOf(rows, 'm-1')).toBe('4 (Kita A, Kita B und 2 weitere)');
});

test('where there is none inside and none in reach, the nearest open one is named with its distance', () => {
  // The middle of Berg & Tal is beyond the radius; a planned one is no help, and neither is a closed one.
  const far = textOf([MIDDLE, `k2,Kita Berg,${at(2.5, 1.2)},,planned`], 'a-2');
  expect(far).toMatch(/^keine; am nächsten Kita Mitte, \d,\d\u00a0km entfernt in Altstadt; geplant: Kita Berg$/);
  expect(textOf([MIDDLE], 'm-2', 'title: Kitas\n')).toBe('keine; am nächsten Kita Mitte, 1\u00a0km entfernt in Altstadt');
  expect(textOf([`k1,Kita Altstadt,${at(0.5, 0.5)},,open`], 'm-2', 'title: Kitas\n')).toBe(
    'keine; am nächsten Kita Altstadt, 1\u00a0km entfernt',
  );
});

test('in an area that consists of others they are only counted, and the link narrows their list down', () => {
  const site = withKitas([MIDDLE, `k2,Kita Neu,${at(1.4, 0.6)},,planned`, 'k3,Kita Au,,,a-1,open']);
  expect(profileFacilities(site, '98001001' as AreaId)!.rows).toEqual([
    { name: 'Kitas', href: '/daten/muster/einrichtungen/#kategorie-kita', text: '1; 1 geplant' },
  ]);
  expect(profileFacilities(site, '98001' as AreaId)!.rows[0]!.text).toBe('2; 1 geplant');
  expect(profileFacilities(site, 'p-1' as AreaId)!.rows[0]!.text).toBe('1; 1 geplant');
  expect(profileFacilities(site, '98001004' as AreaId)!.rule).toBe('');
  expect(profileFacilities(site, 'm-1' as AreaId)!.rows[0]!.href).toBe('/daten/muster/einrichtungen/?gebiet=m-1#kategorie-kita');
});

test('an area without any says so; a portal without facilities and a former area say nothing', () => {
  expect(textOf(['k1,K,,,m-1,closed'], 'a-1')).toBe('keine');
  expect(profileFacilities(siteOf('small'), 'm-1' as AreaId)).toBeNull();
  expect(profileFacilities(withKitas([MIDDLE]), '98001002' as AreaId)).toBeNull();
});

test('the section is one short list, and says how distances are measured where it tells any', () => {
  const site = withKitas([`k1,"<b>Kita</b> ""Mitte""",${at(0.5, 0.5)},,open`]);
  expect(drawProfileFacilities(profileFacilities(site, 'm-1' as AreaId)!)).toBe(
    '<section><h2>Einrichtungen</h2><ul class="plain"><li><a href="/daten/muster/einrichtungen/?gebiet=m-1#kategorie-kita">Kitas</a>: 1 (&lt;b&gt;Kita&lt;/b&gt; &quot;Mitte&quot;)</ul></section>',
  );
  expect(drawProfileFacilities(profileFacilities(site, 'm-2' as AreaId)!)).toContain(
    '<p class="note">Umkreis und Entfernung: Luftlinie von der Mitte des Gebiets.</section>',
  );
});

test.each([
  [0, '100\u00a0m'],
  [449, '400\u00a0m'],
  [960, '1\u00a0km'],
  [2347, '2,3\u00a0km'],
  [12_040, '12\u00a0km'],
])('a distance of %d m is told as about %s', (metres, text) => {
  expect(aboutDistance(metres, 'de')).toBe(text);
});
