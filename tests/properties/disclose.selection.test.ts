import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SelectionCell, SelectionGround, SelectionWhole } from '../../src/core/disclose/selection-ground.ts';
import { sumOfSelection, type SelectionResult } from '../../src/core/disclose/selection.ts';
import { ABSENCES } from '../../src/core/model/cell.ts';
import { refusalSentence } from '../../src/core/text/selection-words.ts';

const LIMITS = { minCount: 3, minDenominator: 10 };

interface Place {
  readonly cases: number;
  readonly people: number;
  /** Withheld to protect another one. */
  readonly hidden: boolean;
}

const place = fc.record({
  cases: fc.integer({ min: 0, max: 12 }),
  people: fc.integer({ min: 12, max: 60 }),
  hidden: fc.boolean(),
});
/** Towns of neighbourhoods in a district, some overlays across them, and which larger areas are withheld. */
const country = fc.record({
  towns: fc.array(fc.array(place, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
  overlays: fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 5 }), { maxLength: 3 }),
  withheld: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  chosen: fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 5 }),
});
type Country = typeof country extends fc.Arbitrary<infer T> ? T : never;

const few = (number: number): boolean => number > 0 && number < LIMITS.minCount;
const cellOf = (name: string, cases: number, people: number, hidden: boolean, share: boolean): SelectionCell => {
  if (hidden || few(cases) || (share && few(people - cases)))
    return { name, state: 'suppressed', value: NaN, numerator: NaN, denominator: NaN, flags: 0 };
  const parts = share ? { numerator: cases, denominator: people } : { numerator: NaN, denominator: NaN };
  return { name, state: 'value', value: share ? (cases / people) * 100 : cases, ...parts, flags: 0 };
};

function groundOf(
  { towns, overlays, withheld }: Country,
  share: boolean,
): SelectionGround & { readonly places: readonly Place[] } {
  const places = towns.flat();
  let next = 0;
  const groups = [
    ...towns.map((town) => town.map(() => next++)),
    places.map((_, at) => at),
    ...overlays.map((overlay) => overlay.filter((at) => at < places.length)),
  ];
  const wholes = groups.map((parts, index): SelectionWhole => {
    const total = (part: (one: Place) => number): number => parts.reduce((sum, at) => sum + part(places[at]!), 0);
    const hidden = parts.length === 0 || withheld[index] === true;
    return {
      ...cellOf(
        `P${index}`,
        total((one) => one.cases),
        total((one) => one.people),
        hidden,
        share,
      ),
      parts,
      more: false,
      at: -1,
    };
  });
  const cells = places.map(({ cases, people, hidden }, at) => cellOf(`S${at}`, cases, people, hidden, share));
  const kind = share
    ? ({ type: 'share', aggregation: 'ratio', per: 100 } as const)
    : ({ type: 'count', aggregation: 'sum', per: 1 } as const);
  return { kind, cell: (at) => cells[at], wholes, limits: LIMITS, places };
}

const isSum = (result: SelectionResult): boolean => result.kind === 'sum' || result.kind === 'ratio';

test('what one subtraction leaves of a published area is never a single withheld area, nor too small a number', () => {
  fc.assert(
    fc.property(country, fc.boolean(), (one, share) => {
      const ground = groundOf(one, share);
      const result = sumOfSelection(one.chosen, ground);
      if (!isSum(result)) return;
      for (const { parts, state } of ground.wholes) {
        if (state !== 'value' || !one.chosen.every((at) => parts.includes(at))) continue;
        const rest = parts.filter((at) => !one.chosen.includes(at));
        const hidden = rest.filter((at) => ground.cell(at)?.state !== 'value');
        if (hidden.length === 0) continue;
        expect(rest).not.toHaveLength(1);
        const left = rest.reduce((sum, at) => sum + ground.places[at]!.cases, 0);
        expect(left).toBeGreaterThanOrEqual(LIMITS.minCount);
      }
    }),
    { numRuns: 500 },
  );
});

test('a sum is that of its areas, and a ratio that of their sums, in whatever order they are chosen', () => {
  fc.assert(
    fc.property(country, fc.boolean(), (one, share) => {
      const ground = groundOf(one, share);
      const result = sumOfSelection(one.chosen, ground);
      expect(sumOfSelection([...one.chosen].reverse(), ground)).toEqual(result);
      if (result.kind === 'refused') return;
      const total = (part: (place: Place) => number): number => one.chosen.reduce((sum, at) => sum + part(ground.places[at]!), 0);
      const [cases, people] = [total((place) => place.cases), total((place) => place.people)];
      expect(result.value).toBeCloseTo(share ? (cases / people) * 100 : cases, 9);
      if (share) expect([result.numerator, result.denominator]).toEqual([cases, people]);
    }),
  );
});

const number = fc.oneof(fc.double(), fc.integer({ min: -5, max: 50 }), fc.constant(NaN));
const anyCell = fc.record({
  name: fc.constantFrom('Au', 'Berg & Tal'),
  state: fc.constantFrom('value' as const, ...ABSENCES),
  value: number,
  numerator: number,
  denominator: number,
  flags: fc.integer({ min: 0, max: 127 }),
});
const anyWhole = fc
  .tuple(anyCell, fc.array(fc.integer({ min: -1, max: 6 }), { maxLength: 5 }), fc.boolean(), fc.integer({ min: -1, max: 6 }))
  .map(([cell, parts, more, at]) => ({ ...cell, parts, more, at }));
const anyKind = fc.record({
  type: fc.constantFrom('count', 'share', 'rate', 'mean', 'median', 'amount', 'index'),
  aggregation: fc.constantFrom('sum', 'ratio', 'none'),
  per: fc.constantFrom(1, 100, 1000),
});

test('whatever the data, there is an answer: a finite figure, or a refusal in words', () => {
  fc.assert(
    fc.property(
      fc.array(anyCell, { maxLength: 6 }),
      fc.array(anyWhole, { maxLength: 4 }),
      anyKind,
      fc.array(fc.integer({ min: -1, max: 8 }), { maxLength: 6 }),
      (cells, wholes, kind, chosen) => {
        const result = sumOfSelection(chosen, { kind, cell: (at) => cells[at], wholes, limits: LIMITS });
        if (result.kind === 'refused') expect(refusalSentence(result, 'de')).toMatch(/^[^{}]+\.$/);
        else expect(Number.isFinite(result.value)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
