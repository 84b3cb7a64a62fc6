import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNames } from '../../src/core/text/collate.ts';
import { fold } from '../../src/core/text/fold.ts';
import { formatNumber } from '../../src/core/text/number.ts';
import { roundTo } from '../../src/core/text/round.ts';

const figure = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const decimals = fc.integer({ min: 0, max: 4 });

test('a written number reads back as the rounded one, in both languages and groupings', () => {
  fc.assert(
    fc.property(
      figure,
      decimals,
      fc.constantFrom('de', 'en'),
      fc.constantFrom('text', 'table'),
      (value, places, language, grouping) => {
        const text = formatNumber(value, { decimals: places, language, grouping });
        const [group, point] = language === 'de' ? ['.', ','] : [',', '.'];
        const back = Number(text.replaceAll(group!, '').replace(point!, '.').replace('\u2212', '-'));
        expect(back).toBe(roundTo(value, places));
      },
    ),
  );
});

test('rounding moves a number by half a unit at most, and no further when done again', () => {
  fc.assert(
    fc.property(figure, decimals, (value, places) => {
      const rounded = roundTo(value, places);
      expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -places * (1 + 1e-6) + Math.abs(value) * 1e-15);
      expect(roundTo(rounded, places)).toBe(rounded);
      expect(roundTo(-value, places) + rounded).toBe(0);
    }),
  );
});

test('names have one order, and the same spelling folds to itself', () => {
  const name = fc.string({ unit: fc.constantFrom(...'abzäöüßÄ -190é'), maxLength: 8 });
  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      expect(Math.sign(compareNames(a, b)) + Math.sign(compareNames(b, a))).toBe(0);
      if (compareNames(a, b) <= 0 && compareNames(b, c) <= 0) expect(compareNames(a, c)).toBeLessThanOrEqual(0);
      expect(fold(fold(a))).toBe(fold(a));
      expect(fold(a.toUpperCase())).toBe(fold(a));
    }),
  );
});
