import { expect, test } from 'vitest';
import { isBasePath, isEmail, isSiteAddress, isWebAddress } from '../../../src/core/read/addresses.ts';

test.each([
  'https://www.example.org',
  'http://localhost:4321/a/',
  'https://www.köln.example/soziales?jahr=2024&ebene=kreis#karte',
  "https://example.org/o'neill/(a)",
])('%s may be linked', (address) => {
  expect(isWebAddress(address)).toBe(true);
});

test.each([
  '',
  'example.org',
  'www.example.org/x',
  '/soziales/',
  '//example.org/x',
  'https:///x',
  'https:example.org',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'https://example.org/ x',
  'https://example.org\\@other.example',
  'https://user:secret@example.org/',
  'https://www.example.org@other.example/',
  'https://example.org/"onclick=',
  'https://example.org/\u0000',
  'https://example.org/\u202e',
  'https://example.org:99999/',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'mailto:a@example.org',
])('%j may not be linked', (address) => {
  expect(isWebAddress(address)).toBe(false);
});

test('the address of the portal has neither query nor fragment, because paths are put behind it', () => {
  expect(
    ['https://example.org', 'https://example.org/x/', 'https://example.org/?a', 'https://example.org/#a'].map(isSiteAddress),
  ).toEqual([true, true, false, false]);
});

test('an e-mail address is a name at a host and nothing that a mail program reads as more', () => {
  const good = ['sozialplanung@example.org', 'a.b+c_d-e@stadt.köln.example', 'x@y.xn--p1ai'];
  const bad = [
    '',
    'a',
    'a@b',
    '@b.de',
    'a@b.de?cc=c@d.de',
    'a@b.de,c@d.de',
    'a@b.de\nbcc:x',
    'a b@c.de',
    'a%40b@c.de',
    'a@-b.de',
    'a@b..de',
  ];
  expect([good.filter((text) => !isEmail(text)), bad.filter(isEmail)]).toEqual([[], []]);
});

test('a base is a path of plain steps', () => {
  const good = ['', '/', 'sozial', '/sozial', 'sozial/', '/a/b-c/d_e/f.g/~h/'];
  const bad = ['//host', '/a//b/', '/a b/', '/ä/', '\\a', '/../', '/a/./b', 'https://example.org/', '/a?b', '/a%20b/', '/a"b/'];
  expect([good.filter((text) => !isBasePath(text)), bad.filter(isBasePath)]).toEqual([[], []]);
});
