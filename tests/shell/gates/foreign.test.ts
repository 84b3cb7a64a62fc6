import { expect, test } from 'vitest';
import { foreignGate } from '../../../src/shell/gates/foreign.ts';
import { findings } from './site.ts';

const found = (files: Readonly<Record<string, string>>) => findings(foreignGate, files).map((line) => line.split(' would')[0]);

test('links that a reader follows, canonical addresses and namespaces are no requests', () => {
  const files = {
    'index.html': `<a href="https://example.org">x</a><link rel="canonical" href="https://example.org/"><link rel="license" href="https://x.org/l">
      <meta property="og:image" content="https://example.org/a.png"><svg xmlns="http://www.w3.org/2000/svg"></svg><img src="/a.png">`,
    'a.js': 'document.createElementNS("http://www.w3.org/2000/svg", "path"); fetch("/daten/x.json"); // see https://example.org',
    'a.css': '/* url(https://example.org) */ a{background:url(/a.png)}',
  };
  expect(found(files)).toEqual([]);
});

test('everything that a browser would load from elsewhere is found', () => {
  const tags = [
    '<script src="https://cdn.example/a.js"></script>',
    '<link rel="stylesheet" href="//fonts.example/css">',
    '<link rel="preconnect" href="https://b.example">',
    '<img src="HTTPS://c.example/x.png" srcset="https://d.example/y.png 2x">',
    '<iframe src="https://e.example"></iframe>',
    '<svg><image href="https://f.example/i.png"/><use xlink:href="https://g.example/s.svg#x"/></svg>',
    '<form action="https://h.example"></form>',
    '<style>@import "https://i.example/a.css";</style>',
    '<video poster="https://j.example/p.png"></video>',
  ];
  expect(found({ 'index.html': tags.join('') })).toHaveLength(11);
  expect(found({ 'index.html': '<a href="/" ping="/count">x</a>' })).toHaveLength(1);
  expect(
    found({ 'a.css': 'a{background:url( "https://k.example/x.png" )}', 'b.css': '@import url(//l.example/b.css)' }),
  ).toHaveLength(2);
  expect(
    found({ 'a.js': 'fetch("https://m.example/x"),new WebSocket(`wss://n.example/`),import("//o.example/p.js")' }),
  ).toHaveLength(3);
  expect(found({ 'a.svg': '<svg><image href="https://p.example/x.png"/></svg>' })).toEqual(['a.svg: https://p.example/x.png']);
});
