import { expect, test } from 'vitest';
import { linkGate } from '../../../src/shell/gates/links.ts';
import { findings } from './site.ts';

test('links that lead somewhere pass: pages, files, ids, queries, relative and foreign ones', () => {
  const files = {
    'index.html': `<a href="/b/gebiete/?jahr=2024#karte">x</a><a href="#da">x</a><p id="da"></p><img src="a%20b.png">
      <a href="https://example.org/x">x</a><a href="mailto:a@example.org">x</a><a href="/b/daten/x.csv">x</a>`,
    'gebiete/index.html': '<h1 id="karte">x</h1><a href="../">x</a><a href="">x</a><a href="?a=b">x</a><a href="#">x</a>',
    'a b.png': '',
    'daten/x.csv': '',
    's.css': 'a{background:url("a b.png")}',
  };
  expect(findings(linkGate, files, '/b/')).toEqual([]);
});

test('each kind of broken link is found on the page that has it', () => {
  const files = {
    'index.html': `<a href="/b/fehlt/">x</a><a href="/außen/">x</a><a href="/b/gebiete">x</a><a href="#nichts">x</a>
      <a href="/b/gebiete/#nichts">x</a><img src="/b/x.png" srcset="/b/y.png 2x"><link rel="stylesheet" href="/b/z.css"><a href="http://[">x</a>`,
    'gebiete/index.html': '',
    's.css': '@import "t.css";',
  };
  expect(findings(linkGate, files, '/b/')).toEqual([
    'index.html: /b/fehlt/ leads nowhere.',
    'index.html: /außen/ leads out of /b/, the path the site is served under.',
    'index.html: /b/gebiete needs a slash at its end.',
    'index.html: #nichts names an id that is not on the page.',
    'index.html: /b/x.png leads nowhere.',
    'index.html: /b/y.png leads nowhere.',
    'index.html: /b/z.css leads nowhere.',
    'index.html: „http://[“ is no address.',
    's.css: t.css leads nowhere.',
    'index.html: gebiete/index.html#nichts names an id that is not on that page.',
  ]);
});

test('fragments into an SVG picture are followed', () => {
  const files = { 'index.html': '<img src="m.svg#a1"><img src="m.svg#a2">', 'm.svg': '<svg><path id="a1"/></svg>' };
  expect(findings(linkGate, files)).toEqual(['index.html: m.svg#a2 names an id that is not on that page.']);
});

test('redirect pages must lead somewhere, too', () => {
  const refresh = (to: string) => `<meta http-equiv="refresh" content="0;url=${to}">`;
  expect(findings(linkGate, { 'index.html': '', 'alt/index.html': refresh('/') })).toEqual([]);
  expect(findings(linkGate, { 'alt/index.html': refresh('/weg/') })).toEqual(['alt/index.html: /weg/ leads nowhere.']);
});

test('the 404 page, which is shown anywhere, has no relative links', () => {
  const files = {
    '404.html': '<a href="gebiete/">x</a><a href="/gebiete/">x</a><a href="#a" id="a">x</a>',
    'gebiete/index.html': '',
  };
  expect(findings(linkGate, files)).toEqual(['404.html: gebiete/ must begin with /: the 404 page is shown under every address.']);
});
