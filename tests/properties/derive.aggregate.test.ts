import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completePortal } from '../../src/core/derive/complete.ts';
import type { AreaId } from '../../src/core/model/ids.ts';
import { cellAt } from '../../src/core/model/series.ts';
import { area, combined, id, indicator, portalOf, seriesOf, share, type Short } from '../core/derive/portal.ts';

const absent = fc.constantFrom<Short>({ kind: 'missing' }, { kind: 'suppressed' }, { kind: 'later' }, { kind: 'unreliable' });
const count = fc.integer({ min: 0, max: 1000 });
const pair = fc.tuple(count, count).map(([a, b]): Short => [Math.min(a, b), Math.max(a, b) + 1]);

/** A district of municipalities of neighbourhoods; only these have figures. */
const district = (cell: fc.Arbitrary<Short>) =>
  fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });

function build(kind: ReturnType<typeof indicator>, district: readonly (readonly Short[])[]) {
  const areas = [area('K', 'kreis')];
  const rows: Record<string, Short[]> = {};
  district.forEach((neighbourhoods, g) => {
    areas.push(area(`G${g}`, 'gemeinde', 'K'));
    neighbourhoods.forEach((cell, s) => {
      areas.push(area(`S${g}.${s}`, 'sozialraum', `G${g}`));
      rows[`S${g}.${s}`] = [cell];
    });
  });
  const series = seriesOf(kind.id, ['2024'], rows);
  const result = completePortal(portalOf({ areas, indicators: [kind], series: [series] })).series.get(kind.id)!;
  return (where: string) => cellAt(result, id<AreaId>(where), 0);
}

test('the sum over a district is the sum over its parts, whatever lies between', () => {
  fc.assert(
    fc.property(district(count), (cells) => {
      const total = cells.flat().reduce<number>((sum, cell) => sum + (cell as number), 0);
      expect(build(indicator('n'), cells)('K')).toMatchObject({ kind: 'value', value: total, flags: ['computed'] });
    }),
  );
});

test('a ratio over a district lies between the lowest and the highest of its parts', () => {
  fc.assert(
    fc.property(district(pair), (cells) => {
      const whole = build(share('q'), cells)('K');
      const parts = cells.flat().map((cell) => ((cell as [number, number])[0] / (cell as [number, number])[1]) * 100);
      expect(whole.kind).toBe('value');
      if (whole.kind !== 'value') return;
      expect(whole.value).toBeGreaterThanOrEqual(Math.min(...parts) - 1e-9);
      expect(whole.value).toBeLessThanOrEqual(Math.max(...parts) + 1e-9);
    }),
  );
});

test('a whole has a figure exactly when all its parts have one', () => {
  fc.assert(
    fc.property(district(fc.oneof(count, absent)), (cells) => {
      const at = build(indicator('n'), cells);
      cells.forEach((cell, g) => expect(at(`G${g}`).kind === 'value').toBe(cell.every((one) => typeof one === 'number')));
      expect(at('K').kind === 'value').toBe(cells.flat().every((one) => typeof one === 'number'));
    }),
  );
});

const NAMES = Array.from({ length: 4 }, (_, i) => `A${i}`);
const members = fc.array(fc.array(fc.constantFrom(...NAMES, 'S1', 'S2'), { maxLength: 4 }), { minLength: 4, maxLength: 4 });
const figure = fc.oneof(count, fc.constantFrom(1.5e308, -1.5e308));

/** What the members of an area come to, each neighbourhood once; null if areas contain one another. */
function ground(all: readonly (readonly string[])[], name: string, above: readonly string[] = []): ReadonlySet<string> | null {
  if (above.includes(name)) return null;
  const found = new Set<string>();
  for (const member of all[NAMES.indexOf(name)]!.filter((member) => member !== name)) {
    const below = NAMES.includes(member) ? ground(all, member, [...above, name]) : new Set([member]);
    if (below === null) return null;
    below.forEach((one) => found.add(one));
  }
  return found;
}

test('whatever areas are members of what, nothing hangs, nothing is infinite, and one ground makes one sum', () => {
  fc.assert(
    fc.property(members, figure, figure, (all, one, two) => {
      const areas = [
        ...NAMES.map((name, i) => combined(name, 'programm', all[i]!)),
        area('S1', 'sozialraum'),
        area('S2', 'sozialraum'),
      ];
      const series = seriesOf('n', ['2024'], { S1: [one], S2: [two] });
      const result = completePortal(portalOf({ areas, indicators: [indicator('n')], series: [series] })).series.get(id('n'))!;
      expect([...result.total.value].some((value) => Math.abs(value) === Infinity)).toBe(false);
      for (const [i, name] of NAMES.entries()) {
        const below = ground(all, name);
        const plain = all[i]!.every((member) => !NAMES.includes(member));
        if (below === null || below.size === 0 || !plain) continue;
        const total = (below.has('S1') ? one : 0) + (below.has('S2') ? two : 0);
        const cell = cellAt(result, id<AreaId>(name), 0);
        if (!Number.isFinite(total)) expect(cell).toMatchObject({ kind: 'missing', note: expect.stringContaining('zu groß') });
        else
          expect(cell.kind === 'value' && Math.abs(cell.value - total)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(total)));
      }
    }),
  );
});
