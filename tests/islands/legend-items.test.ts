import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { legendItems } from '../../src/islands/take-away-figure.ts';

test('the counts of a legend are read as numbers, however they are grouped for readers', () => {
  const row = (count: string): string => `<li><span class="label">5 bis 9</span><span class="count">${count}</span></li>`;
  const { document } = parseHTML(`<ol class="legend">${['7', '1.200', '11,299', ''].map(row).join('')}</ol>`);
  const legend = document.querySelector('.legend') as unknown as Element;
  expect(legendItems(legend).map(({ count }) => count)).toEqual([7, 1200, 11299, null]);
});
