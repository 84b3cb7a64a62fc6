import { expect, test } from 'vitest';
import { completePortal } from '../../../src/core/derive/complete.ts';
import { disclosePortal } from '../../../src/core/disclose/disclose.ts';
import type { Cell } from '../../../src/core/model/cell.ts';
import type { AreaId, IndicatorId } from '../../../src/core/model/ids.ts';
import type { Indicator } from '../../../src/core/model/indicator.ts';
import { cellAt } from '../../../src/core/model/series.ts';
import { withTerritory } from '../../../src/core/territory/recompute.ts';
import { area, id, indicator, portalOf, ruleset, seriesOf, share, source, type Parts, type Short } from '../derive/portal.ts';
import { changes } from '../territory/changes.ts';
import { PUBLIC, WITHHELD } from './gated.ts';

const HELD = { sources: [id<never>('office')] };
const COUNT = indicator('n', HELD);
const NONE: Short = { kind: 'missing' };
const day = '2019-01-01';
const old = (name: string) => area(name, 'gemeinde', null, { validTo: day });
const young = (name: string) => area(name, 'gemeinde', null, { validFrom: day });

/** What is published for 2018 where counts below five are withheld. */
function published(
  kind: Indicator,
  parts: Pick<Parts, 'areas'> & { rows: readonly string[] },
  cells: Readonly<Record<string, Short>>,
) {
  const rows = Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, [cell]]));
  const portal = portalOf({
    areas: parts.areas,
    changes: changes(...parts.rows),
    indicators: [kind],
    series: [seriesOf(kind.id, ['2018', '2024'], rows)],
    sources: [source('office', 'rules')],
    rulesets: [ruleset('rules', { minCount: 5 })],
  });
  const series = disclosePortal(completePortal(withTerritory(portal)), PUBLIC).published.series.get(id<IndicatorId>(kind.id))!;
  return (...names: readonly string[]): Cell[] => names.map((name) => cellAt(series, id<AreaId>(name), 0));
}

const MERGER = { areas: [old('A'), old('B'), young('C')], rows: [`merge A → C ${day}`, `merge B → C ${day}`] };

test('a recomputed figure is withheld with a single withheld part, which it would tell', () => {
  const at = published(COUNT, MERGER, { A: 3, B: 40, C: NONE });
  expect(at('A', 'B', 'C')).toEqual([WITHHELD, { kind: 'value', value: 40, flags: [] }, WITHHELD]);
});

test('so it is where the office withheld it', () => {
  expect(published(COUNT, MERGER, { A: { kind: 'suppressed' }, B: 40, C: NONE })('C')).toEqual([WITHHELD]);
});

test('and where a table gives it', () => {
  expect(published(COUNT, MERGER, { A: 3, B: 40, C: 43 })('C')).toEqual([WITHHELD]);
});

test('two withheld parts may be shown together, unless the sum is small or one of them is exactly nothing', () => {
  expect(published(COUNT, MERGER, { A: 3, B: 4, C: NONE })('A', 'C')).toEqual([
    WITHHELD,
    { kind: 'value', value: 7, flags: ['recomputed'] },
  ]);
  expect(published(COUNT, MERGER, { A: 3, B: 1, C: NONE })('C')).toEqual([WITHHELD]);
  expect(published(COUNT, MERGER, { A: 3, B: 0, C: NONE })('B', 'C')).toEqual([{ kind: 'value', value: 0, flags: [] }, WITHHELD]);
});

test('a share is held to it by its numerators', () => {
  const at = published(share('n', HELD), MERGER, { A: [3, 100], B: [40, 400], C: NONE });
  expect(at('A', 'C')).toEqual([WITHHELD, WITHHELD]);
});

test('under another key a withheld figure stays withheld', () => {
  const rekeyed = { areas: [old('A'), young('C')], rows: [`rekey A → C ${day}`] };
  expect(published(COUNT, rekeyed, { A: 3, C: NONE })('A', 'C')).toEqual([WITHHELD, WITHHELD]);
  expect(published(COUNT, rekeyed, { A: 30, C: { kind: 'suppressed' } })('A', 'C')).toEqual([WITHHELD, WITHHELD]);
});

test('a whole that must be withheld takes the smallest of its parts with it', () => {
  const areas = [...MERGER.areas, area('S', 'sozialraum', 'C')];
  const at = published(COUNT, { ...MERGER, areas }, { A: 30, B: 40, C: NONE, S: { kind: 'suppressed' } });
  expect(at('A', 'B', 'C')).toEqual([WITHHELD, { kind: 'value', value: 40, flags: [] }, WITHHELD]);
});

test('estimates from shares never tell a withheld area', () => {
  const split = { areas: [old('A'), young('C'), young('D')], rows: [`split A → C ${day} 0.9`, `split A → D ${day} 0.1`] };
  expect(published(COUNT, split, { A: { kind: 'suppressed' }, C: NONE, D: NONE })('C', 'D')).toEqual([WITHHELD, WITHHELD]);
  expect(published(COUNT, split, { A: 40, C: NONE, D: NONE })('A', 'C', 'D')).toEqual([
    { kind: 'value', value: 40, flags: [] },
    { kind: 'value', value: 36, flags: ['estimated', 'recomputed'] },
    WITHHELD,
  ]);
});

test('what merged again does not tell by the difference between both mergers', () => {
  const later = '2021-01-01';
  const areas = [
    old('A'),
    old('B'),
    area('N', 'gemeinde', null, { validFrom: day, validTo: later }),
    area('C', 'gemeinde', null, { validTo: later }),
    area('M', 'gemeinde', null, { validFrom: later }),
  ];
  const rows = [`merge A → N ${day}`, `merge B → N ${day}`, `merge N → M ${later}`, `merge C → M ${later}`];
  const at = published(COUNT, { areas, rows }, { A: 3, B: 4, C: 2, N: NONE, M: NONE });
  expect(at('A', 'B', 'C', 'N', 'M')).toEqual([
    WITHHELD,
    WITHHELD,
    WITHHELD,
    { kind: 'value', value: 7, flags: ['recomputed'] },
    WITHHELD,
  ]);
});
