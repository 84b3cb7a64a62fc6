import { expect, test } from 'vitest';
import { drawProfilePyramid, type ShareBand } from '../../../src/core/draw/profile-pyramid.ts';
import type { AreaId } from '../../../src/core/model/ids.ts';
import { profilePyramid, pyramidCells } from '../../../src/core/view/profile-pyramid.ts';
import { siteOf } from '../../fixtures/site.ts';

const YAML = `title: Menschen
definition: Alle.
unit: Personen
type: count
sources: [register]
dimensions:
  alter: {title: Alter, categories: {'0-17': unter 18, '18-64': 18 bis 64, '65plus': ab 65}}
  sex: {title: Geschlecht, categories: {w: weiblich, m: männlich}}
`;
const HEAD = 'area,period,alter,sex,value,status\n';
const rows = (area: string, total: number, shares: readonly (string | number)[]): string =>
  `${area},2023,total,total,${total},\n` +
  ['0-17', '18-64', '65plus']
    .flatMap((age, at) => ['w', 'm'].map((sex, side) => `${area},2023,${age},${sex},${shares[2 * at + side]}`))
    .map((line) => (line.endsWith(',x') ? `${line.slice(0, -1)},x` : `${line},`))
    .join('\n') +
  '\n';

const siteWith = (own: readonly (string | number)[]) =>
  siteOf('small', {
    'data/indicators/menschen.yaml': YAML,
    'data/indicators/menschen.csv': HEAD + rows('m-1', 1000, own) + rows('98001', 10000, [1000, 1000, 3000, 3000, 1000, 1000]),
  });
const area = 'm-1' as AreaId;

test('the sentence names the age group whose share of all people lies furthest from the reference', () => {
  const pyramid = profilePyramid(siteWith([200, 200, 250, 250, 50, 50]), area)!;
  // 400 of 1,000 children here, 2,000 of 10,000 there.
  expect(pyramid.sentence).toContain('unter 18');
  expect(pyramid.sentence).toMatch(/40,0\u00a0%.*20,0\u00a0%/);
  expect(pyramid.src).toMatch(/^\.\.\/bilder\/\d+\.svg#\d\.p$/);
});

test('a group without a figure is drawn as one and told in the note, never as zero', () => {
  const site = siteWith(['x', 150, 300, 300, 50, 50]);
  const [cell] = pyramidCells(site, site.portal.areas.get(area)!);
  expect(cell!.content.raw.match(/class="h"/g)).toHaveLength(1);
  expect(profilePyramid(site, area)!.note).toContain('ohne Wert');
});

test('a portal that counts nobody by age and sex has no pyramid', () => {
  expect(profilePyramid(siteOf('small'), area)).toBeNull();
});

test('the area of a band is its people: twice the years at the same share per year are twice as high and as wide', () => {
  const band = (from: number, to: number): ShareBand => ({ from, to, name: 'x', own: [1, 1], reference: [null, null] });
  const drawn = drawProfilePyramid([band(0, 20), band(20, 60)], 'm', 'w').raw;
  const boxes = [...drawn.matchAll(/width="([\d.]+)" height="([\d.]+)"/g)].map(([, width, height]) => [
    width,
    Number(height) + 1,
  ]);
  expect(boxes[0]![0]).toBe(boxes[2]![0]);
  expect(boxes[2]![1]).toBeCloseTo(2 * Number(boxes[0]![1]), 5);
});
