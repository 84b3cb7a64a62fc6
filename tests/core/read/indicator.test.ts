import { expect, test } from 'vitest';
import type { IndicatorId } from '../../../src/core/model/ids.ts';
import { parseSeriesRef } from '../../../src/core/read/derivation.ts';
import { readIndicator } from '../../../src/core/read/indicator.ts';
import { readYaml } from '../../../src/core/read/yaml.ts';
import { reading } from './helpers.ts';

const read = (text: string) =>
  reading((report) => readIndicator(readYaml(text, 'data/indicators/a.yaml', report)!, 'a' as IndicatorId, report));
const indicator = (text: string) => read(text).value.indicator;

test.each([
  ['count', { per: 1, decimals: 0, aggregation: 'sum', mappable: false }],
  ['share', { per: 100, decimals: 1, aggregation: 'ratio', mappable: true }],
  ['rate', { per: 1, decimals: 1, aggregation: 'ratio', mappable: true }],
  ['mean', { per: 1, decimals: 1, aggregation: 'none', mappable: true }],
  ['median', { per: 1, decimals: 1, aggregation: 'none', mappable: true }],
  ['amount', { per: 1, decimals: 0, aggregation: 'none', mappable: true }],
  ['index', { per: 1, decimals: 1, aggregation: 'none', mappable: true }],
])('an indicator of type %s has the defaults of its type', (type, defaults) => {
  expect(indicator(`title: A\ntype: ${type}\n`)).toMatchObject({
    ...defaults,
    polarity: 'none',
    visibility: 'public',
    embargo: null,
    classes: { method: 'quantile', count: 5, breaks: [] },
  });
});

test('texts may be in one language or in several, lists may be one entry', () => {
  expect(indicator('title: {de: A, en: B}\ntype: count\nthemes: arbeit\nsources: [x, y]\n')).toMatchObject({
    title: { de: 'A', en: 'B' },
    short: { de: 'A', en: 'B' },
    themes: ['arbeit'],
    sources: ['x', 'y'],
  });
});

test.each([
  'dimensions: {alter: {title: Alter, categories: {0-2: unter 3, 80plus: 80 und älter}}}',
  'dimensions: {alter: {title: Alter, categories: {0-2: {title: unter 3}, 80plus: {title: 80 und älter}}}}',
  'dimensions: [{id: alter, title: Alter, categories: [{id: 0-2, title: unter 3}, {id: 80plus, title: 80 und älter}]}]',
])('dimensions may be written as lists or as maps: %s', (yaml) => {
  const { value, short } = read(`title: A\ntype: count\n${yaml}\n`);
  expect(short).toEqual([]);
  expect(value.indicator.dimensions).toEqual([
    {
      id: 'alter',
      title: 'Alter',
      categories: [
        { id: '0-2', title: 'unter 3' },
        { id: '80plus', title: '80 und älter' },
      ],
    },
  ]);
});

test('recipes name indicators and slices of them', () => {
  const { derive } = indicator('title: A\ntype: share\nderive: {numerator: ["b{alter=0-2, sex=w}", c], denominator: b}\n');
  expect(derive).toEqual({
    numerator: [
      {
        indicator: 'b',
        selection: new Map([
          ['alter', '0-2'],
          ['sex', 'w'],
        ]),
      },
      { indicator: 'c', selection: new Map() },
    ],
    denominator: [{ indicator: 'b', selection: new Map() }],
    factor: 100,
  });
  expect(parseSeriesRef('b[kreis, 2023]')).toBeNull();
  expect(parseSeriesRef('b{alter}')).toBeNull();
  expect(read('title: A\ntype: share\nderive:\n  numerator: ["b{"]\n').short).toEqual(['KS-YAML-003 4 derive.numerator[0]']);
});

test('breaks, targets, annotations and classes are read, and named where they are wrong', () => {
  const { value, short } = read(
    'title: A\ntype: share\nbreaks: [{period: 2016, note: neu}]\ntargets: [{period: 2030, value: 12.5, goal: g1}, {period: bald, value: 1}]\n' +
      'annotations: [{period: 2020, text: Pandemie}]\nclasses: {method: manual, breaks: [5, 10, 7]}\ndecimal: komma\n',
  );
  expect(value.indicator).toMatchObject({
    breaks: [{ period: '2016', note: 'neu' }],
    targets: [{ period: '2030', value: 12.5, goal: 'g1' }],
    annotations: [{ period: '2020', text: 'Pandemie', measure: null }],
    classes: { method: 'quantile' },
  });
  expect(short.toSorted()).toEqual(['KS-YAML-003 4 targets[1].period', 'KS-YAML-003 6 classes.breaks', 'KS-YAML-003 7 decimal']);
});

test('the id of the file counts, and another one inside is a problem', () => {
  expect(read('id: b\ntitle: A\ntype: count\n').short).toEqual(['KS-YAML-003 1 id']);
});

test('unknown keys are named with what was probably meant', () => {
  expect(read('title: A\ntype: count\ndefintion: x\n').problems[0]).toMatchObject({
    code: 'KS-YAML-004',
    row: 3,
    expected: 'definition',
  });
});
