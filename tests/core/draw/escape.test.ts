import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { escape, html, raw } from '../../../src/core/draw/escape.ts';

test('escape replaces every character that can leave text or a quoted attribute', () => {
  expect(escape(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;');
});

test('control characters, which no document may hold, are dropped; line breaks and tabs stay', () => {
  expect(escape('a\u0000b\u0007c\td\ne')).toBe('abc\td\ne');
});

test('html escapes its holes, lets finished pieces in, and leaves nothing for null', () => {
  const inner = html`<b>${'<i>'}</b>`;
  expect(html`<p title="${'"'}">${raw(inner)}${null}${3}</p>`).toBe('<p title="&quot;"><b>&lt;i&gt;</b>3</p>');
  expect(html`<ul>${[raw(html`<li>1</li>`), raw(html`<li>2</li>`)]}</ul>`).toBe('<ul><li>1</li><li>2</li></ul>');
});

test('whatever the text, a template has the elements and attributes that were written in it, and the text can be read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { document } = parseHTML(
        html`<!doctype html>
          <html>
            <body>
              <p title="${text}">${text}</p>
            </body>
          </html>`,
      );
      const kept = text.replace(/\p{Cc}/gu, (character) => (/\s/.test(character) ? character : ''));
      expect(document.body.children.length).toBe(1);
      const [paragraph] = document.body.children;
      expect(paragraph!.getAttributeNames()).toEqual(['title']);
      expect(paragraph!.children.length).toBe(0);
      expect(paragraph!.textContent).toBe(kept);
    }),
  );
});
