import { expect, test } from 'vitest';
import { chosenClasses, methodPainter } from '../../src/islands/paint-method.ts';
import type { Painting } from '../../src/islands/map-view.ts';
import { siteOf } from '../fixtures/site.ts';
import { sceneIn, sourceOf } from './site-source.ts';

const QUANTILES = { method: 'quantile', count: 4 } as const;

test.each([
  ['jenks.5', { method: 'jenks', count: 5 }],
  ['jenks', { method: 'jenks', count: 4 }],
  ['quantile.3', { method: 'quantile', count: 3 }],
  ['manual.5', null],
  ['jenks.8', null],
  ['jenks.2', null],
  ['kreise', null],
  ['', null],
])('%s is read as %o', (text, expected) => {
  expect(chosenClasses(text, QUANTILES)).toEqual(expected);
});

test('a publisher who has fewer or more classes than readers may choose counts as the nearest number', () => {
  expect(chosenClasses('equal', { method: 'quantile', count: 1 })).toEqual({ method: 'equal', count: 3 });
  expect(chosenClasses('equal', { method: 'quantile', count: 9 })).toEqual({ method: 'equal', count: 7 });
});

const source = sourceOf(siteOf('small'));
const painted = async (text: string, period = '2024'): Promise<Painting> =>
  methodPainter(text, source, 'de')(await sceneIn(source, 'armut', 'sozialraum', period));

test('equal steps part the range of all years without its zeros; they stand apart', async () => {
  // 3.33 to 22.0: a third of it is 6.22.
  const { classNames, legend } = await painted('equal.3');
  expect(classNames).toEqual(['c2', 'c1', 'c0', 'c0', 'z', 's-suppressed']);
  expect(legend.map(({ className, label }) => `${className} ${label}`)).toEqual([
    'z genau null',
    'c0 3,3 bis unter 9,5',
    'c1 9,5 bis unter 15,8',
    'c2 15,8 bis 22,0',
    's-suppressed geheim gehalten',
  ]);
});

test('classes are the same in all years', async () => {
  const labels = async (period: string): Promise<string[]> =>
    (await painted('jenks.3', period)).legend.flatMap(({ className, label }) => (className.startsWith('c') ? [label] : []));
  expect(await labels('2022')).toEqual(await labels('2024'));
});

test('the publisher’s method with the publisher’s number gives the publisher’s classes', async () => {
  const [built, chosen] = [await sceneIn(source, 'armut', 'sozialraum', '2024'), await painted('quantile.4')];
  const bounds = [built.data.classes.min, ...built.data.classes.breaks, built.data.classes.max];
  const inLabels = chosen.legend.flatMap(({ className, label }) =>
    className.startsWith('c') ? (label.match(/\d+,\d/g) ?? []).map((text) => Number(text.replace(',', '.'))) : [],
  );
  expect([...new Set(inLabels)]).toEqual(bounds.map((bound) => Math.round(bound * 10) / 10));
});

test('what is no method leaves the classes as they were published, and says so', async () => {
  const { sentence, classNames } = await painted('kreise');
  expect(sentence).toMatch(/^Diese Einteilung gibt es nicht, daher gilt die der Herausgeber\. /);
  expect(classNames).toEqual((await painted('quantile.4')).classNames);
});
