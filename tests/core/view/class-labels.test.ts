import { expect, test } from 'vitest';
import { classLabels } from '../../../src/core/view/class-labels.ts';

const CLASSES = { breaks: [4.2, 6.1], min: 1.04, max: 1234.5, count: 3 };

test('a class begins with its bound and ends below the next; the last includes the highest figure', () => {
  expect(classLabels(1, 'de', CLASSES)).toEqual(['1,0 bis unter 4,2', '4,2 bis unter 6,1', '6,1 bis 1.234,5']);
  expect(classLabels(1, 'en', CLASSES)).toEqual(['1.0 to under 4.2', '4.2 to under 6.1', '6.1 to 1,234.5']);
});

test('a last class of one figure is that figure, and without figures there is none', () => {
  expect(classLabels(0, 'de', { breaks: [7], min: 2, max: 7, count: 2 })).toEqual(['2 bis unter 7', '7']);
  expect(classLabels(0, 'de', { breaks: [], min: NaN, max: NaN, count: 0 })).toEqual([]);
});
