import { expect, test } from 'vitest';
import { declaredAddress } from '../../src/shell/declared.ts';
import { folderWith } from './folder.ts';

const declared = (yaml: string) => declaredAddress(folderWith({ 'data/portal.yaml': yaml }));

test('the site stands where the declaration says, with slashes at both ends of the base', () => {
  expect(declared('url: https://example.org/x\nbase: /sozial/')).toEqual({ site: 'https://example.org', base: '/sozial/' });
  for (const base of ['sozial', '/sozial', 'sozial/']) expect(declared(`base: ${base}`).base).toBe('/sozial/');
});

test('it is read as the portal is: a number is a text, and nothing is taken from a key that is written twice', () => {
  expect(declared('base: 2025').base).toBe('/2025/');
  expect(declared('base: /a/\nbase: /b/').base).toBe('/a/');
});

test('without an address, or with a declaration that check will complain about, it is the root', () => {
  for (const yaml of [
    '',
    'url: nonsense',
    'base: [1]',
    'a: b: c',
    '- x',
    'url: "javascript:alert(1)"',
    'base: //host',
    'base: /../x',
    'base: ~',
  ]) {
    expect(declared(yaml)).toEqual({ site: undefined, base: '/' });
  }
  expect(declaredAddress(folderWith())).toEqual({ site: undefined, base: '/' });
});
