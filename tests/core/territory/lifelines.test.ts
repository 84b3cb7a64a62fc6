import { expect, test } from 'vitest';
import type { Area } from '../../../src/core/model/area.ts';
import type { AreaId } from '../../../src/core/model/ids.ts';
import { lifelinesOf } from '../../../src/core/territory/lifelines.ts';
import { area, id } from '../derive/portal.ts';
import { changes } from './changes.ts';

/** `A 2010-01-01 2019-01-01`; `-` for no such day. */
function ground(areas: readonly string[], ...lines: readonly string[]) {
  const made = areas.map((line): Area => {
    const [name, from = '-', to = '-'] = line.split(' ');
    const day = (text: string): string | null => (text === '-' ? null : text);
    return area(name!, 'gemeinde', null, { validFrom: day(from), validTo: day(to) });
  });
  const lifelines = lifelinesOf({ areas: new Map(made.map((one) => [one.id, one])), changes: changes(...lines) });
  const list = (parts: readonly { readonly area: AreaId; readonly share: number | null }[] | null) =>
    parts?.map(({ area: name, share }) => `${name} ${share === null ? '?' : Number(share.toFixed(6))}`).sort() ?? null;
  return {
    madeOf: (name: string, day: number) => list(lifelines.madeOf(id<AreaId>(name), day)),
    stages: (name: string, day: number) => lifelines.stagesOf(id<AreaId>(name), day).map(list),
    heirs: (name: string) => list(lifelines.heirsOf(id<AreaId>(name))),
  };
}

const MERGED = ground(['A - 2019-01-01', 'B - 2019-01-01', 'C 2019-01-01'], 'merge A → C 2019-01-01', 'merge B → C 2019-01-01 1');

test('a merged area was made of all that merged, up to the day before', () => {
  expect(MERGED.madeOf('C', 2018_12_31)).toEqual(['A 1', 'B 1']);
  expect(MERGED.madeOf('C', 2019_01_01)).toBeNull();
  expect(MERGED.madeOf('A', 2018_12_31)).toBeNull();
  expect([MERGED.heirs('A'), MERGED.heirs('C')]).toEqual([['C 1'], []]);
});

test.each(['rename', 'rekey', 'redraw'])(
  'a %s is the same area under another key, whatever share is written beside it',
  (kind) => {
    const at = ground(['A - 2015-01-01', 'B 2015-01-01'], `${kind} A → B 2015-01-01 0.4`);
    expect(at.madeOf('B', 2014_12_31)).toEqual(['A 1']);
    expect(at.heirs('A')).toEqual(['B 1']);
  },
);

test('shares multiply through splits and mergers, and each day has the areas of that day', () => {
  const at = ground(
    ['A - 2012-01-01', 'B 2012-01-01 2019-01-01', 'C 2012-01-01', 'D - 2019-01-01', 'E 2019-01-01'],
    'split A → B 2012-01-01 0.6',
    'split A → C 2012-01-01 0.4',
    'merge B → E 2019-01-01',
    'merge D → E 2019-01-01',
  );
  expect(at.madeOf('E', 2018_12_31)).toEqual(['B 1', 'D 1']);
  expect(at.madeOf('E', 2011_12_31)).toEqual(['A 0.6', 'D 1']);
  expect(at.stages('E', 2011_12_31)).toEqual([
    ['B 1', 'D 1'],
    ['A 0.6', 'D 1'],
  ]);
  expect(at.heirs('A')).toEqual(['C 0.4', 'E 0.6']);
});

test('areas that part and meet again are whole again', () => {
  const at = ground(
    ['A - 2012-01-01', 'B 2012-01-01 2019-01-01', 'C 2012-01-01 2019-01-01', 'D 2019-01-01'],
    'split A → B 2012-01-01 0.1',
    'split A → C 2012-01-01 0.9',
    'merge B → D 2019-01-01',
    'merge C → D 2019-01-01',
  );
  expect(at.madeOf('D', 2011_12_31)).toEqual(['A 1']);
  expect(at.heirs('A')).toEqual(['D 1']);
});

test('a share that nobody wrote down is unknown for all that follows from it, and for nothing else', () => {
  const at = ground(
    ['A - 2012-01-01', 'B 2012-01-01 2019-01-01', 'C 2012-01-01', 'D - 2019-01-01', 'E 2019-01-01'],
    'split A → B 2012-01-01',
    'split A → C 2012-01-01 0.4',
    'merge B → E 2019-01-01',
    'merge D → E 2019-01-01',
  );
  expect(at.madeOf('E', 2011_12_31)).toEqual(['A ?', 'D 1']);
  expect(at.madeOf('C', 2011_12_31)).toEqual(['A 0.4']);
  expect(at.madeOf('E', 2018_12_31)).toEqual(['B 1', 'D 1']);
});

test('a transfer moves part of an area that goes on; what merged later contains it', () => {
  const at = ground(
    ['X', 'Y - 2019-01-01', 'Z - 2019-01-01', 'N 2019-01-01'],
    'transfer X → Y 2015-01-01 0.25',
    'merge Y → N 2019-01-01',
    'merge Z → N 2019-01-01',
  );
  expect(at.madeOf('N', 2014_12_31)).toEqual(['X 0.25', 'Y 1', 'Z 1']);
  expect(at.madeOf('N', 2018_12_31)).toEqual(['Y 1', 'Z 1']);
  expect(at.madeOf('X', 2014_12_31)).toBeNull();
});

test('what is split off leaves the rest to the area that goes on', () => {
  const at = ground(['A', 'B 2015-01-01', 'C 2020-01-01'], 'split A → B 2015-01-01 0.3', 'transfer A → C 2020-01-01 0.5');
  expect(at.madeOf('B', 2014_12_31)).toEqual(['A 0.3']);
  expect(at.madeOf('C', 2019_12_31)).toEqual(['A 0.5']);
  expect(at.madeOf('C', 2014_12_31)).toEqual(['A 0.35']);
});

test('rounded shares of an area that ended make up all of it', () => {
  const at = ground(
    ['A - 2015-01-01', 'B 2015-01-01', 'C 2015-01-01', 'D 2015-01-01'],
    'split A → B 2015-01-01 0.33',
    'split A → C 2015-01-01 0.33',
    'split A → D 2015-01-01 0.33',
  );
  expect(['B', 'C', 'D'].map((name) => at.madeOf(name, 2014_12_31))).toEqual(Array(3).fill(['A 0.333333']));
});

test('changes of one day may follow one another', () => {
  const at = ground(
    ['A - 2019-01-01', 'B - 2019-01-01', 'a 2019-01-01 2019-01-01', 'C 2019-01-01'],
    'rekey A → a 2019-01-01',
    'merge a → C 2019-01-01',
    'merge B → C 2019-01-01',
  );
  expect(at.madeOf('C', 2018_12_31)).toEqual(['A 1', 'B 1']);
  expect(at.heirs('A')).toEqual(['C 1']);
});

test('forty halvings and mergers of one day are walked at once, and leave all of the first area', () => {
  const steps = Array.from({ length: 40 }, (_, k) => k);
  const day = '2019-01-01';
  const at = ground(
    [
      `A0 - ${day}`,
      ...steps.flatMap((k) => [`B${k} ${day} ${day}`, `C${k} ${day} ${day}`, `A${k + 1} ${day} ${k < 39 ? day : '-'}`]),
    ],
    ...steps.flatMap((k) => [
      `split A${k} → B${k} ${day} 0.5`,
      `split A${k} → C${k} ${day} 0.5`,
      `merge B${k} → A${k + 1} ${day}`,
      `merge C${k} → A${k + 1} ${day}`,
    ]),
  );
  expect([at.madeOf('A40', 2018_12_31), at.heirs('A0')]).toEqual([['A0 1'], ['A40 1']]);
});

test('circles and contradictions come to an end, and shares that contradict one another are unknown', () => {
  const circle = ground(
    ['A 2015-01-01 2019-01-01', 'B 2015-01-01 2019-01-01', 'C 2019-01-01'],
    'merge A → B 2015-01-01',
    'merge B → A 2015-01-01',
    'merge A → C 2019-01-01',
    'merge C → A 2019-01-01',
  );
  expect(circle.madeOf('C', 2010_12_31)).not.toContain('C 1');
  const twice = ground(['A - 2019-01-01', 'B 2019-01-01', 'C 2019-01-01'], 'merge A → B 2019-01-01', 'merge A → C 2019-01-01');
  expect(twice.madeOf('B', 2018_12_31)).toEqual(['A ?']);
});

test('an area that began out of nothing known, or later than its change, has no past', () => {
  const at = ground(['A - 2019-01-01', 'B 2018-01-01', 'C 2015-01-01'], 'merge A → B 2019-01-01');
  expect([at.madeOf('B', 2017_12_31), at.madeOf('C', 2014_12_31)]).toEqual([null, null]);
});
