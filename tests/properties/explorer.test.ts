import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AS_BUILT, readExplorerState, stateParams, VIEWS, type ExplorerState } from '../../src/islands/explorer-state.ts';
import { scatterAxis } from '../../src/islands/explorer-scatter.ts';
import { stepped, viewBoxOf, WHOLE } from '../../src/islands/explorer-zoom.ts';
import { writeParams } from '../../src/islands/view-state.ts';

const id = fc.stringMatching(/^[\p{L}\p{N}.:+&=%#-]{1,12}$/u);
/** Any code point, halves of pairs included. */
const anyText = fc.array(fc.nat({ max: 0x10ffff })).map((points) => String.fromCodePoint(...points));
const people = fc.option(fc.nat({ max: 999_999_999 }));
const state: fc.Arbitrary<ExplorerState> = fc.record({
  indikator: fc.option(id),
  jahr: fc.option(id),
  ebene: fc.option(id),
  zweiter: fc.option(id),
  ansicht: fc.option(fc.constantFrom(...VIEWS)),
  gruppe: fc.option(id),
  merkmal: fc.option(id),
  ab: people,
  bis: people,
  schwelle: fc.option(
    fc.record({ above: fc.boolean(), value: fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1000 + 0) }),
  ),
  auswahl: fc.uniqueArray(id, { maxLength: 5 }),
  gebiet: fc.option(id),
  ueberlagerung: fc.uniqueArray(id, { maxLength: 3 }),
  ordnung: fc.option(fc.constantFrom('-name', 'wert', '-wert', 'zweiter', '-zweiter')),
  muster: fc.option(fc.constant('1')),
});

test('a view that is written into an address is read from it again, beside whatever else stands there', () => {
  fc.assert(
    fc.property(state, (one) => {
      const search = writeParams('?von=brief', stateParams(one));
      expect(readExplorerState(search)).toEqual({ state: one, unread: [] });
      expect(new URLSearchParams(search).get('von')).toBe('brief');
    }),
  );
});

test('no address is too strange to be read', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(AS_BUILT)), anyText, (name, value) => {
      const { state: read, unread } = readExplorerState(`?${new URLSearchParams({ [name]: value })}`);
      expect(Object.keys(read)).toEqual(Object.keys(AS_BUILT));
      expect(unread.length).toBeLessThanOrEqual(1);
    }),
  );
});

test('an axis has at most five ticks, in order, and every figure has its place on it', () => {
  const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1, maxLength: 20 }), (values) => {
      const { ticks, at } = scatterAxis(values);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
      for (const value of values) {
        expect(at(value)).toBeGreaterThanOrEqual(-1e-9);
        expect(at(value)).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});

test('whatever is pressed, the part that is seen lies within the drawing', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('+', '-', '0', 'left', 'right', 'up', 'down')), (steps) => {
      const part = steps.reduce((one, step) => stepped(one, step)!, WHOLE);
      const [x, y, w, h] = viewBoxOf(part, 1000, 600).split(' ').map(Number) as [number, number, number, number];
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(-0.01);
      expect(x + w).toBeLessThanOrEqual(1000.02);
      expect(y + h).toBeLessThanOrEqual(600.02);
    }),
  );
});
