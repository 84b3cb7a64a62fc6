import { expect, test } from 'vitest';
import { calledIn, comparable, meant, parentsCalled, suggested } from '../../src/islands/map-options-areas.ts';
import { classesIn, classesText, comparedIn, countsFor, methodsFor, offered } from '../../src/islands/map-options-choice.ts';
import { siteOf } from '../fixtures/site.ts';
import { sceneIn, sourceOf } from './site-source.ts';

const source = sourceOf(siteOf('small'));
const poverty = await sceneIn(source, 'armut', 'sozialraum', '2024');

test('a share is compared with reference, parents, any area and other years; totals only with other years', async () => {
  expect(offered(poverty)).toEqual(['', 'reference', 'parents', 'area', 'period']);
  expect(offered(await sceneIn(source, 'einwohner', 'sozialraum', '2024'))).toEqual(['', 'period']);
  // All municipalities lie in the reference area, so that it would stand there twice.
  expect(offered(await sceneIn(source, 'armut', 'gemeinde', '2024'))).toEqual(['', 'reference', 'area', 'period']);
  // One period alone.
  expect(offered(await sceneIn(source, 'saldo', 'sozialraum', '2022--2024'))).not.toContain('period');
});

test.each([
  [null, ''],
  ['98001', 'reference'],
  ['m-1', 'area'],
  ['eltern', 'parents'],
  ['jahr:2022', 'period'],
] as const)('a state with %s has chosen “%s”', (vergleich, expected) => {
  expect(comparedIn({ vergleich }, poverty)).toBe(expected);
});

test('classes as they were published need no word in the address, others come back from it', () => {
  const { data } = poverty;
  expect(classesIn({ klassen: null }, data)).toEqual({ method: 'quantile', count: 4 });
  expect(classesText({ method: 'quantile', count: 4 }, data)).toBeNull();
  for (const method of methodsFor(data)) {
    for (const count of [3, 4, 5, 6, 7]) {
      const klassen = classesText({ method, count }, data);
      expect(classesIn({ klassen }, data)).toEqual({ method, count });
    }
  }
});

test('fixed bounds are offered where the publisher has some, and then as they are', () => {
  const { data } = poverty;
  const fixed = { ...data, classes: { ...data.classes, method: 'manual' as const, count: 2 } };
  expect(methodsFor(data)).not.toContain('manual');
  expect(methodsFor(fixed)).toContain('manual');
  expect(countsFor(fixed)).toEqual([2, 3, 4, 5, 6, 7]);
  expect(classesText({ method: 'manual', count: 5 }, fixed)).toBeNull();
  expect(classesText({ method: 'equal', count: 2 }, fixed)).toBe('equal.3');
});

test('areas of all levels are found by their names, with what tells them apart', async () => {
  const areas = await comparable(poverty, source);
  expect(areas.map(calledIn)).toEqual(
    expect.arrayContaining(['Altstadt (Sozialraum, Musterstadt)', 'Musterstadt (Gemeinde, Landkreis Musterland)']),
  );
  expect(new Set(areas.map(({ u }) => u)).size).toBe(areas.length);
  expect(suggested(areas, 'altstdt').map(({ u }) => u)).toEqual(['m-1']);
  expect(suggested(areas, '  ')).toEqual([]);
});

test('what is typed means an area when it is a suggestion, or the name of one area only', async () => {
  const areas = await comparable(poverty, source);
  expect(meant(areas, 'Altstadt (Sozialraum, Musterstadt)')?.u).toBe('m-1');
  expect(meant(areas, 'altstadt')?.u).toBe('m-1');
  expect(meant([...areas, { n: 'Altstadt', l: '', p: '', u: 'x' }], 'altstadt')).toBeNull();
  expect(meant(areas, 'Alt')).toBeNull();
});

test('the area above is called by its kind', async () => {
  expect(await parentsCalled(poverty, source, 'de')).toBe('der jeweiligen Gemeinde');
});
