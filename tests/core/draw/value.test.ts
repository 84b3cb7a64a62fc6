import { expect, test } from 'vitest';
import { drawValue } from '../../../src/core/draw/value.ts';

test('a figure in a sentence is a link to its indicator without blanks around it', () => {
  expect(drawValue({ text: '12,1\u00a0%', title: 'Quote, "Au", 2025', href: '/i/' })).toBe(
    '<a class="value" href="/i/" title="Quote, &quot;Au&quot;, 2025">12,1\u00a0%</a>',
  );
});

test('on the page of its own indicator it is no link', () => {
  expect(drawValue({ text: '3', title: 'x', href: null })).toBe('<span class="value" title="x">3</span>');
});
