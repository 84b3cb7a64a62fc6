import { expect, test } from 'vitest';
import { parsePage } from '../../../src/shell/gates/page.ts';

const tags = (html: string) =>
  parsePage('x.html', html).tags.map(({ name, attributes, text }) => [name, Object.fromEntries(attributes), text]);

test('tags come with their attributes, quoted in any way, and with entities decoded', () => {
  expect(tags(`<a href="/x?a=1&amp;b=2" title='"&#39;&#x3e;' hidden data-x=1/>`)).toEqual([
    ['a', { href: '/x?a=1&b=2', title: `"'>`, hidden: '', 'data-x': '1/' }, ''],
  ]);
});

test('a bracket between quotation marks ends no tag, wherever it stands', () => {
  for (const html of [
    `<p title="a > b" id="x">`,
    `<p title='a > b' id="x">`,
    `<p title="it's > ok" id="x">`,
    `<p id="x" title=">">`,
  ]) {
    expect(tags(html)[0]![1], html).toMatchObject({ id: 'x' });
  }
});

test('end tags, comments, declarations and lone brackets are no tags', () => {
  expect(tags('<!doctype html><!-- <a> --><p>1 < 2 <3</p><!-- <b>')).toEqual([['p', {}, '']]);
});

test('the text of a script is text, and a script that is never closed goes to the end', () => {
  expect(tags('<script type="x">if (a<b) "<p id=y>"</script><i>')).toEqual([
    ['script', { type: 'x' }, 'if (a<b) "<p id=y>"'],
    ['i', {}, ''],
  ]);
  expect(tags('<script>"<p>"')).toEqual([['script', {}, '"<p>"']]);
});

test('shapes that only draw are one and the same, those with an id, a style or code are not', () => {
  const [plain, named, styled, coded] = tags(
    '<path d="M0 0"/><path d="M0 0" id="a"/><path style="x"/><path d="M0 0" onclick="x()"/>',
  );
  expect([plain![0], named![1], styled![1], coded![1]]).toEqual([
    'shape',
    { d: 'M0 0', id: 'a' },
    { style: 'x' },
    { d: 'M0 0', onclick: 'x()' },
  ]);
});

test('a tag that has been seen before is the same object', () => {
  const [one, other] = [parsePage('a', '<p class="x">'), parsePage('b', '<p class="x">')];
  expect(one.tags[0]).toBe(other.tags[0]);
});
