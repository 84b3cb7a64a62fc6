import { expect, test } from 'vitest';
import { html } from '../../../src/core/draw/escape.ts';
import { drawPyramid } from '../../../src/core/draw/pyramid.ts';

test('a row has its group in the middle, bars that meet there, and figures at both edges; nothing is drawn for no figure', () => {
  const table = drawPyramid({
    caption: 'x',
    left: 'männlich',
    right: 'weiblich',
    middle: 'Alter',
    rows: [{ name: '80 und älter', left: { text: html`12`, bar: 40 }, right: { text: html`.`, bar: null } }],
  });
  expect(table).toContain(
    '<tr><td class="num">12</td><td><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect x="60" width="40" height="10"/></svg></td><th scope="row">80 und älter</th><td></td><td>.</td></tr>',
  );
  expect(table).toContain('<th scope="colgroup" colspan="2" class="num">männlich</th>');
});
