import { expect, test } from 'vitest';
import { readYaml } from '../../../src/core/read/yaml.ts';
import { reading } from './helpers.ts';

const read = (text: string, skipped = 0) => reading((report) => readYaml(text, 'a.yaml', report, skipped));

test('nothing is taken for a number, a date or a switch: keys keep their zeros', () => {
  expect(read('id: 05978\nday: 2024-01-31\nflag: no\nnone: ~\nquoted: "~"\n').value?.value).toEqual({
    id: '05978',
    day: '2024-01-31',
    flag: 'no',
    quoted: '~',
  });
});

test('every entry knows its line, also in flow collections, lists and below front matter', () => {
  const { value } = read('levels:\n  - id: kreis\n  - {id: gemeinde,\n     parent: kreis}\n', 1);
  expect(value?.where(['levels', 0, 'id'])).toEqual({ file: 'a.yaml', row: 3, column: 'levels[0].id' });
  expect(value?.where(['levels', 1, 'parent']).row).toBe(5);
  expect(value?.where(['levels', 1, 'missing']).row).toBe(4);
});

test('a syntax error is one problem with its row; an open quote is named where it opens', () => {
  expect(read('a: 1\nb: [1, 2\nc: 3\n').short).toEqual(['KS-YAML-001 3']);
  expect(read('a: 1\nb: "x\nc: 3\n').short).toEqual(['KS-YAML-001 2']);
});

test('a key given twice counts once, and __proto__ is no key', () => {
  const { value, short } = read('a: 1\na: 2\n__proto__: {polluted: yes}\n');
  expect(value?.value).toEqual({ a: '1' });
  expect(short).toEqual(['KS-YAML-005 2 a', 'KS-YAML-004 3 __proto__']);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('files that are too deep or that grow without end are refused', () => {
  const bomb = [
    'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
    ...Array.from({ length: 8 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`),
  ].join('\n');
  expect(read(bomb).short).toEqual(['KS-YAML-001 1']);
  expect(read('['.repeat(5000)).value).toBeNull();
  expect(read('a: &x [*x]').short).toHaveLength(1);
});

test('an alias stands for the last anchor before it; one without an anchor is named', () => {
  expect(read('a: &x 1\nb: *x\nc: &x 2\nd: *x\n').value?.value).toEqual({ a: '1', b: '1', c: '2', d: '2' });
  expect(read('a: 1\nb: *x\n').short).toEqual(['KS-YAML-003 2 b']);
});

test('thousands of aliases or keys are read in no time', () => {
  const started = performance.now();
  const many = read(`a: &a x\nb:\n${'  - *a\n'.repeat(20_000)}`);
  const keys = read(Array.from({ length: 20_000 }, (_, at) => `k${at}: x`).join('\n')).value!;
  for (let at = 0; at < 20_000; at++) expect(keys.where([`k${at}`]).row === at + 1).toBe(true);
  expect((many.value?.value as { b: unknown[] }).b).toHaveLength(20_000);
  expect(performance.now() - started).toBeLessThan(5000);
});

test('a key without a value stays', () => {
  expect(Object.keys(read('a:\nb: 1\n').value!.value as object)).toEqual(['a', 'b']);
});
