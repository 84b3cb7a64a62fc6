import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divergingBounds, divergingClass } from '../../src/core/derive/diverging.ts';
import { roundTo } from '../../src/core/text/round.ts';
import { CELL_STATES, type Figures } from '../../src/core/view/map-figures.ts';
import { differenceLabels } from '../../src/core/view/difference-classes.ts';
import type { Against } from '../../src/islands/paint-against.ts';
import { paintComparison } from '../../src/islands/paint-compare.ts';
import type { Scene } from '../../src/islands/map-view.ts';
import { DATA, LEVEL } from '../islands/scene.ts';

const figure = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double({ min: -1e4, max: 1e4, noNaN: true }));
const differences = fc.array(fc.oneof(figure, fc.constant(NaN)), { maxLength: 60 });
const decimals = fc.integer({ min: 0, max: 3 });

test('bounds ascend, are shown as they are, and every difference lies as far from the middle as its opposite', () => {
  fc.assert(
    fc.property(differences, fc.nat({ max: 100 }), decimals, figure, (values, areas, digits, other) => {
      const bounds = divergingBounds(values, areas, digits);
      expect(bounds.length).toBeGreaterThanOrEqual(1);
      expect(bounds.length).toBeLessThanOrEqual(3);
      bounds.forEach((bound, at) => {
        expect(bound).toBeGreaterThan(bounds[at - 1] ?? 0);
        expect(roundTo(bound, digits)).toBe(bound);
      });
      for (const one of [...values.filter(Number.isFinite), other])
        expect(divergingClass(bounds, -one, digits)).toBe(-divergingClass(bounds, one, digits) || 0);
    }),
  );
});

/** A level of drawn areas with figures, withheld ones and those that have gone. */
const areas = fc.array(
  fc.record({
    value: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
    side: fc.option(
      fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
      { nil: NaN },
    ),
    state: fc.constantFrom('value' as const, 'suppressed' as const, 'missing' as const),
    gone: fc.boolean(),
  }),
  { minLength: 1, maxLength: 40 },
);

function sceneWith(of: readonly { value: number; state: (typeof CELL_STATES)[number]; gone: boolean }[]): Scene {
  const none = new Float64Array(0);
  const figures: Figures = {
    values: Float64Array.from(of, ({ value, state }) => (state === 'value' ? value : NaN)),
    numerators: none,
    denominators: none,
    lower: none,
    upper: none,
    states: Uint8Array.from(of, ({ state }) => CELL_STATES.indexOf(state)),
    flags: new Uint8Array(of.length),
  };
  const level = {
    ...LEVEL,
    ids: of.map((_, k) => `a-${k}`),
    names: of.map((_, k) => `Gebiet ${k}`),
    drawn: of.length,
    own: of.length,
    lives: Object.fromEntries(of.flatMap(({ gone }, k) => (gone ? [[k, [0, 20000101] as const] as const] : []))),
    reference: null,
  };
  return { level, data: DATA, period: 0, figures };
}

const AGAINST: Against = {
  kind: 'area',
  sides: [],
  self: null,
  period: null,
  than: 'anderswo',
  thanOf: () => 'anderswo',
  base: 'zu anderswo',
};

test('every area that exists stands in one class or state of the legend, and none has a difference without two figures', () => {
  fc.assert(
    fc.property(areas, (of) => {
      const scene = sceneWith(of);
      const sides = {
        values: Float64Array.from(of, ({ side }) => side),
        reasons: of.map(({ side }) => (Number.isNaN(side) ? 'ohne Vergleich' : '')),
      };
      const { classNames, legend, read, sentence } = paintComparison(scene, AGAINST, sides, null, 'de');
      const alive = of.filter(({ gone }) => !gone).length;
      const counted = legend.map(({ className }) => classNames.filter((name) => name === className).length);
      expect(counted.reduce((sum, count) => sum + count, 0)).toBe(alive);
      of.forEach(({ state, side, gone }, k) => {
        const compared = /^d\d$/.test(classNames[k]!);
        expect(compared).toBe(!gone && state === 'value' && !Number.isNaN(side));
        if (state !== 'value') expect(read(k)).not.toMatch(/\d,\d|Prozentpunkt/);
      });
      const [, , total] = /in (allen|\d+ von) (\d+) (?:vergleichbaren )?Sozialräumen/.exec(sentence) ?? [];
      if (total !== undefined) expect(Number(total)).toBe(classNames.filter((name) => /^d\d$/.test(name)).length);
    }),
  );
});

test('figures compared with themselves are all around the middle', () => {
  fc.assert(
    fc.property(areas, (of) => {
      const scene = sceneWith(of);
      const sides = { values: scene.figures.values, reasons: of.map(() => '') };
      const { classNames } = paintComparison(scene, AGAINST, sides, null, 'de');
      expect(classNames.filter((name) => /^d[^3]$/.test(name))).toEqual([]);
    }),
  );
});

test('as many labels as classes, each once', () => {
  fc.assert(
    fc.property(differences, fc.nat({ max: 100 }), decimals, (values, count, digits) => {
      const bounds = divergingBounds(values, count, digits);
      const labels = differenceLabels(bounds, digits, 'de').map(({ label }) => label);
      expect(labels).toHaveLength(2 * bounds.length + 1);
      expect(new Set(labels).size).toBe(labels.length);
    }),
  );
});
