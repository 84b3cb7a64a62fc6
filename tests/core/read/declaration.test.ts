import { expect, test } from 'vitest';
import { readDeclaration } from '../../../src/core/read/declaration.ts';
import { readYaml } from '../../../src/core/read/yaml.ts';
import { reading } from './helpers.ts';

const read = (text: string) => reading((report) => readDeclaration(readYaml(text, 'data/portal.yaml', report)!, report));

const MINIMAL = 'title: P\npublisher: {name: Kreis}\nlicence: dl-de-by-2.0\nlevels: [{id: kreis, one: Kreis, many: Kreise}]\n';

test('a title, a publisher and one level make a declaration; the rest has defaults', () => {
  const { value, short } = read(MINIMAL);
  expect(short).toEqual([]);
  expect(value).toMatchObject({
    id: 'portal',
    title: 'P',
    language: 'de',
    base: '/',
    contact: { name: 'Kreis' },
    defaultLevel: 'kreis',
    reference: null,
    palette: 'petrol',
    fictional: false,
    levels: [{ id: 'kreis', keys: 'local', overlay: false, parent: null, geometry: null }],
  });
});

test('levels stand top first and overlays last, whatever their order in the file', () => {
  const { value } = read(
    'title: P\npublisher: K\nlicence: x\noverlays: [{id: programm, one: P, many: P}]\n' +
      'levels: [{id: sr, one: S, many: S, parent: gem}, {id: gem, one: G, many: G, parent: kreis}, {id: kreis, one: K, many: K}]\n',
  );
  expect(value?.levels.map(({ id, overlay }) => [id, overlay])).toEqual([
    ['kreis', false],
    ['gem', false],
    ['sr', false],
    ['programm', true],
  ]);
});

test('the base has a slash at both ends', () => {
  expect(read(`${MINIMAL}base: sozialmonitoring\n`).value?.base).toBe('/sozialmonitoring/');
});

test('addresses that are none are problems and never reach a page', () => {
  const { value, short } = read(
    'title: P\nurl: javascript:alert(1)\nbase: //host\nlicence: x\nlevels: [{id: kreis, one: K, many: K}]\n' +
      'publisher: {name: K, email: info, url: "data:text/html,x"}\ncontact: {name: K, email: "a@example.org?cc=b@example.org", url: /kontakt}\n',
  );
  expect(short.toSorted()).toEqual([
    'KS-YAML-003 2 url',
    'KS-YAML-003 3 base',
    'KS-YAML-003 6 publisher.email',
    'KS-YAML-003 6 publisher.url',
    'KS-YAML-003 7 contact.email',
    'KS-YAML-003 7 contact.url',
  ]);
  expect(value).toMatchObject({
    url: null,
    base: '/',
    publisher: { email: null, url: null },
    contact: { email: null, url: null },
  });
});

test('one wrong entry does not take the others with it', () => {
  const { value, short } = read(
    'title: {de: P, en: Q}\npublisher: {nam: K}\nlicence: x\nlanguage: fr\nthemes: [{id: a, title: A}, {title: B}, {id: a, title: C}]\n' +
      'levels:\n  - {id: kreis, one: K, many: K, min_population: viele}\n  - {id: ort, one: O, many: O, parent: gemeinde}\n',
  );
  expect(value?.themes.map(({ id }) => id)).toEqual(['a']);
  expect(value?.levels.map(({ id, parent }) => [id, parent])).toEqual([
    ['kreis', null],
    ['ort', null],
  ]);
  expect(short.toSorted()).toEqual([
    'KS-ID-002 5 themes[2].id',
    'KS-REF-004 8 levels[1].parent',
    'KS-YAML-002 2 publisher.name',
    'KS-YAML-002 5 themes[1].id',
    'KS-YAML-003 4 language',
    'KS-YAML-003 7 levels[0].min_population',
    'KS-YAML-004 2 publisher.nam',
  ]);
});

test('levels that contain each other are a problem and no endless loop', () => {
  const { value, short } = read(
    'title: P\npublisher: K\nlicence: x\nlevels: [{id: a, one: A, many: A, parent: b}, {id: b, one: B, many: B, parent: a}]\n',
  );
  expect(short).toEqual(['KS-YAML-003 4 levels[0].parent']);
  expect(value?.levels.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('without any level there is no portal', () => {
  expect(read('title: P\npublisher: K\n')).toMatchObject({ value: null, short: ['KS-YAML-002 1 levels'] });
  expect(read('just a text')).toMatchObject({ value: null });
});
