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
