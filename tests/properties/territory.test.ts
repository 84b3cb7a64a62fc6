import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completePortal } from '../../src/core/derive/complete.ts';
import { disclosePortal } from '../../src/core/disclose/disclose.ts';
import type { Area, BoundaryChange } from '../../src/core/model/area.ts';
import type { AreaId } from '../../src/core/model/ids.ts';
import { cellAt } from '../../src/core/model/series.ts';
import { lifelinesOf } from '../../src/core/territory/lifelines.ts';
import { withTerritory } from '../../src/core/territory/recompute.ts';
import { area, id, indicator, portalOf, ruleset, seriesOf, share, source, type Short } from '../core/derive/portal.ts';

type Step = readonly ['merge' | 'split' | 'rekey', first: number, second: number, share: number];

const step = fc.tuple(
  fc.constantFrom('merge' as const, 'split' as const, 'rekey' as const),
  fc.nat(),
  fc.nat(),
  fc.integer({ min: 0, max: 100 }).map((part) => part / 100),
);
const NONE: Short = { kind: 'missing' };

/** Areas A0, A1 … of 2000, and what becomes of them: one step each year. */
function history(figures: readonly number[], steps: readonly Step[]) {
  const areas = new Map(figures.map((_, at) => [`A${at}`, area(`A${at}`, 'gemeinde', 'K')]));
  const rows: BoundaryChange[] = [];
  let living = [...areas.keys()];
  steps.forEach(([kind, first, second, part], at) => {
    const date = `${2001 + at}-01-01`;
    const one = living[first % living.length]!;
    const other = living[second % living.length]!;
    const [before, after] =
      kind === 'merge' ? [[...new Set([one, other])], [`M${at}`]] : [[one], kind === 'split' ? [`S${at}`, `T${at}`] : [`R${at}`]];
    for (const name of before) areas.set(name, { ...areas.get(name)!, validTo: date });
    after.forEach((name) => areas.set(name, area(name, 'gemeinde', 'K', { validFrom: date })));
    for (const from of before)
      after.forEach((to, k) =>
        rows.push({ date, kind, from: id(from), to: id(to), share: kind === 'split' ? [part, 1 - part][k]! : null, note: '' }),
      );
    living = [...living.filter((name) => !before.includes(name)), ...after];
  });
  return { areas: [area('K', 'kreis'), ...areas.values()] as readonly Area[], changes: rows, living };
}

const counts = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 6 });

test('through any sequence of mergers, splits with shares and new keys the areas of today have the total of the first year', () => {
  fc.assert(
    fc.property(counts, fc.array(step, { maxLength: 12 }), (figures, steps) => {
      const { living, ...ground } = history(figures, steps);
      const rows: Record<string, Short[]> = Object.fromEntries(figures.map((figure, at) => [`A${at}`, [figure]]));
      for (const name of living) rows[name] ??= [NONE];
      const kind = indicator('n');
      const { series } = withTerritory(portalOf({ ...ground, indicators: [kind], series: [seriesOf('n', ['2000'], rows)] }));
      const total = living
        .map((name) => cellAt(series.get(kind.id)!, id<AreaId>(name), 0))
        .reduce((sum, cell) => sum + (cell.kind === 'value' ? cell.value : cell.kind === 'missing' ? 0 : NaN), 0);
      const sum = figures.reduce((a, b) => a + b, 0);
      expect(Math.abs(total - sum)).toBeLessThan(1e-6 * (1 + sum));
    }),
  );
});

test('through any sequence of mergers and new keys numerators and denominators are kept, and the district counts once', () => {
  const whole = fc.array(step, { maxLength: 12 }).map((steps) => steps.filter(([kind]) => kind !== 'split'));
  fc.assert(
    fc.property(counts, whole, (figures, steps) => {
      const { living, ...ground } = history(figures, steps);
      const rows: Record<string, Short[]> = Object.fromEntries(figures.map((figure, at) => [`A${at}`, [[figure, figure + 7]]]));
      for (const name of living) rows[name] ??= [NONE];
      const kind = share('q');
      const portal = portalOf({ ...ground, indicators: [kind], series: [seriesOf('q', ['2000'], rows)] });
      const result = completePortal(withTerritory(portal)).series.get(kind.id)!;
      const cells = living.map((name) => cellAt(result, id<AreaId>(name), 0));
      const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
      expect(sum(cells.map((cell) => (cell.kind === 'value' ? cell.denominator! : NaN)))).toBe(sum(figures) + 7 * figures.length);
      expect(cellAt(result, id<AreaId>('K'), 0)).toMatchObject({ numerator: sum(figures) });
    }),
  );
});

const NAMES = ['A', 'B', 'C', 'D', 'E'];
const day = fc.constantFrom('2000-01-01', '2001-01-01', '2002-07-01', '2003-01-01');
const anyRow = fc.record({
  date: day,
  kind: fc.constantFrom(
    'merge' as const,
    'split' as const,
    'transfer' as const,
    'rename' as const,
    'rekey' as const,
    'redraw' as const,
  ),
  from: fc.constantFrom(...NAMES).map((name) => id<AreaId>(name)),
  to: fc.constantFrom(...NAMES).map((name) => id<AreaId>(name)),
  share: fc.option(fc.constantFrom(0, 0.2, 0.5, 1)),
  note: fc.constant(''),
});
const anyArea = fc.record({ validFrom: fc.option(day), validTo: fc.option(day) });

test('whatever a table of changes says, what is computed is finite, what was given stays, and the gate comes to an end', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 10 }), fc.tuple(...NAMES.map(() => anyArea)), (changes, lives) => {
      const areas = NAMES.map((name, at) => area(name, 'gemeinde', null, lives[at]));
      const given = seriesOf('n', ['1999', '2000', '2001', '2002', '2003'], {
        A: [1, 2, 3, 4, 5],
        B: [9, NONE, 9],
        C: [{ kind: 'suppressed' }, 7],
      });
      const portal = portalOf({ areas, changes, indicators: [indicator('n')], series: [given] });
      const done = completePortal(withTerritory(portal));
      const after = done.series.get(given.indicator)!;
      given.areas.forEach((name) =>
        given.periods.forEach((_, at) => {
          const before = cellAt(given, name, at);
          const now = cellAt(after, name, at);
          if (before.kind === 'value') expect(now).toMatchObject({ kind: 'value', value: before.value });
          else if (before.kind !== 'missing') expect(now).toEqual(before);
        }),
      );
      expect(after.total.value.every((value, at) => after.total.state[at] !== 0 || Number.isFinite(value))).toBe(true);
      disclosePortal(done, { audience: 'public', today: '2025-01-01' });
    }),
    { numRuns: 400 },
  );
});

const anyCell = fc.oneof(
  fc.integer({ min: 0, max: 1000 }),
  fc.constantFrom<Short>(
    { kind: 'missing' },
    { kind: 'suppressed', note: 'Amt' },
    { kind: 'later' },
    { kind: 'unreliable' },
    { kind: 'notMeaningful' },
    { kind: 'value', value: 3.25, numerator: 13, denominator: 4, flags: ['provisional', 'uncertain'] },
  ),
);

test('a chain of new keys hands every cell on as it is, for every kind of indicator', () => {
  fc.assert(
    fc.property(fc.array(anyCell, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 5 }), (cells, length) => {
      const steps = Array.from({ length }, (): Step => ['rekey', 0, 0, 1]);
      const { living, ...ground } = history([0], steps);
      const [last] = living;
      const periods = cells.map((_, at) => String(2000 - cells.length + 1 + at));
      const kind = indicator('m', { type: 'median', aggregation: 'none' });
      const series = [seriesOf('m', periods, { A0: cells, [last!]: cells.map(() => NONE) })];
      const result = withTerritory(portalOf({ ...ground, indicators: [kind], series })).series.get(kind.id)!;
      cells.forEach((_, at) => expect(cellAt(result, id<AreaId>(last!), at)).toEqual(cellAt(result, id<AreaId>('A0'), at)));
    }),
  );
});

/** Which unknowns equations of ones and zeros determine: those alone in a row once the rows are reduced. */
function determined(rows: readonly (readonly number[])[], unknowns: number): number[] {
  const left = rows.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < unknowns; column++) {
    const pivot = left.findIndex((row, at) => at >= rank && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [left[rank], left[pivot]] = [left[pivot]!, left[rank]!];
    const by = left[rank]![column]!;
    left[rank] = left[rank]!.map((entry) => entry / by);
    left.forEach((row, at) => {
      const times = at === rank ? 0 : row[column]!;
      if (times !== 0) left[at] = row.map((entry, k) => entry - times * left[rank]![k]!);
    });
    rank += 1;
  }
  return left.flatMap((row) => {
    const used = row.flatMap((entry, at) => (Math.abs(entry) > 1e-9 ? [at] : []));
    return used.length === 1 ? used : [];
  });
}

test('no withheld figure of a former area can be worked out from the recomputed figures that are published', () => {
  const whole = fc.array(step, { maxLength: 10 }).map((steps) => steps.filter(([kind]) => kind !== 'split'));
  const small = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(small, whole, (figures, steps) => {
      const { areas, changes } = history(figures, steps);
      const ground = { areas: areas.filter((one) => one.id !== 'K').map((one) => ({ ...one, parent: null })), changes };
      const rows: Record<string, Short[]> = Object.fromEntries(figures.map((figure, at) => [`A${at}`, [figure]]));
      const kind = indicator('n', { sources: [id('office')] });
      const portal = portalOf({
        ...ground,
        indicators: [kind],
        series: [seriesOf('n', ['2000'], rows)],
        sources: [source('office', 'rules')],
        rulesets: [ruleset('rules', { minCount: 5 })],
      });
      const gated = disclosePortal(completePortal(withTerritory(portal)), { audience: 'public', today: '2025-01-01' });
      const shown = (name: string): boolean => cellAt(gated.published.series.get(kind.id)!, id<AreaId>(name), 0).kind === 'value';
      const hidden = figures.map((_, at) => at).filter((at) => !shown(`A${at}`));
      const lifelines = lifelinesOf(portal);
      const equations = ground.areas.flatMap(({ id: name }) => {
        const parts = lifelines.madeOf(name, 2000_12_31);
        if (parts === null || !shown(name)) return [];
        return [hidden.map((at) => (parts.some((part) => part.area === `A${at}`) ? 1 : 0))];
      });
      expect(determined(equations, hidden.length)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
