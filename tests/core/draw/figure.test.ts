import { expect, test } from 'vitest';
import { drawFigure } from '../../../src/core/draw/figure.ts';

test('an ordinary figure stands alone, with its mark set smaller', () => {
  const text = { text: '12,3\u00a0p', figure: '12,3', marks: 'p', state: 'value', label: '12,3\u00a0%, vorläufig' } as const;
  expect(drawFigure({ ...text, marks: '' })).toBe('12,3');
  expect(drawFigure(text)).toBe('12,3<span class="flag" title="12,3\u00a0%, vorläufig">p</span>');
});

test('a sign carries its words for those who see and for those who listen', () => {
  expect(drawFigure({ text: '.', figure: '.', marks: '', state: 'suppressed', label: 'geheim gehalten' })).toBe(
    '<span title="geheim gehalten">.<span class="hidden"> geheim gehalten</span></span>',
  );
});
