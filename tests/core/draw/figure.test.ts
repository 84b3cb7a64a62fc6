import { expect, test } from 'vitest';
import { drawFigure } from '../../../src/core/draw/figure.ts';

const provisional = { sign: 'p', word: 'vorläufig' };
const estimated = { sign: 'e', word: 'geschätzt' };

test('an ordinary figure stands alone', () => {
  expect(drawFigure({ figure: '12,3', sign: null, flags: [] })).toBe('12,3');
});

test('marks are set smaller for those who see, and are words for those who listen', () => {
  expect(drawFigure({ figure: '12,3', sign: null, flags: [provisional, estimated] })).toBe(
    '12,3<span class="flag" title="vorläufig, geschätzt" aria-hidden="true">p\u00a0e</span><span class="hidden">, vorläufig, geschätzt</span>',
  );
});

test('a sign carries its words, and the marks behind it theirs', () => {
  const withheld = { sign: '.', word: 'geheim gehalten' };
  const sign =
    '<span title="geheim gehalten"><span class="sign" aria-hidden="true">.</span><span class="hidden">geheim gehalten</span></span>';
  expect(drawFigure({ figure: '.', sign: withheld, flags: [] })).toBe(sign);
  const zero = drawFigure({ figure: '–', sign: { sign: '–', word: 'genau null' }, flags: [provisional] });
  expect(zero.replace(/<[^>]*aria-hidden[^>]*>[^<]*<\/span>/g, '').replace(/<[^>]*>/g, '')).toBe('genau null, vorläufig');
});
