import { expect, test } from 'vitest';
import { htmlGate } from '../../../src/shell/gates/html.ts';
import { findings } from './site.ts';

const WHOLE = '<html lang="de"><title>T</title><h1 id="a">x</h1><img src="x" alt=""><p id="b"></p></html>';

test('a page with title, language, one main heading and unique ids passes', () => {
  expect(findings(htmlGate, { 'index.html': WHOLE })).toEqual([]);
});

test('what is missing or doubled is named', () => {
  const broken = (from: string, to: string) => findings(htmlGate, { 'index.html': WHOLE.replace(from, to) });
  expect(broken('<title>T</title>', '<title> </title>')).toEqual(['index.html: The page has no title.']);
  expect(broken(' lang="de"', '')).toEqual(['index.html: The html element names no language.']);
  expect(broken('<h1 id="a">x</h1>', '')).toEqual([
    'index.html: The page has 0 headings of the first level; it needs exactly one.',
  ]);
  expect(broken(' alt=""', '')).toEqual(['index.html: A picture has no alternative text.']);
  expect(broken('id="b"', 'id="a"')).toEqual(['index.html: The id „a“ stands more than once on the page.']);
});

test('tags that stand in text, comments or scripts are no tags', () => {
  const text =
    '<!-- <h1 id="a"> --><script type="application/json">"<h1 id=\\"a\\">"</script><p title="<h1 id=a>">&lt;h1&gt;</p>';
  expect(findings(htmlGate, { 'index.html': WHOLE + text })).toEqual([]);
});
