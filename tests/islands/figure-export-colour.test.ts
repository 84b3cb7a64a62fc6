import { expect, test } from 'vitest';
import { plainColour } from '../../src/islands/figure-export-colour.ts';

test.each([
  ['rgb(11, 90, 107)', '#0b5a6b', 1],
  ['rgba(0, 0, 0, 0.25)', '#000000', 0.25],
  ['rgb(255 255 255 / 0.5)', '#ffffff', 0.5],
  ['rgba(0, 0, 0, 0)', '#000000', 0],
  ['color(srgb 0.2 0.4 1)', '#3366ff', 1],
  ['color(srgb 1.2 -0.1 0 / 0.5)', '#ff0000', 0.5],
])('%s is %s', (css, hex, opacity) => {
  expect(plainColour(css)).toEqual({ hex, opacity });
});
