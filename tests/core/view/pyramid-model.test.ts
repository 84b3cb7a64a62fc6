import { expect, test } from 'vitest';
import { equallyWide, pyramidModel, type PyramidGroup } from '../../../src/core/view/pyramid-model.ts';
import type { Shown } from '../../../src/core/view/shown.ts';

const shown = (sort: number | null): Shown => ({
  text: String(sort),
  figure: String(sort),
  marks: '',
  label: '',
  state: sort === null ? 'suppressed' : 'value',
  sort,
  sign: sort === null ? { sign: '.', word: 'geheim gehalten' } : null,
  flags: [],
});
const group = (from: number, to: number | null, left: number | null, right: number | null): PyramidGroup => ({
  name: String(from),
  ages: { from, to },
  shown: [shown(left), shown(right)],
});
const bars = (...groups: PyramidGroup[]) =>
  pyramidModel({ caption: '', left: '', right: '', middle: '', groups })?.rows.map(({ left, right }) => [left.bar, right.bar]);

test('groups of one width have bars as long as their figures, the oldest on top', () => {
  expect(bars(group(0, 19, 50, 40), group(20, 39, 100, 80), group(40, null, 10, 20))).toEqual([
    [10, 20],
    [100, 80],
    [50, 40],
  ]);
  expect(equallyWide([{ from: 0, to: 19 }, { from: 20, to: 39 }, { from: 40, to: null }])).toBe(true); // prettier-ignore
});

test('groups of several widths have bars as long as their persons per year of age', () => {
  // 30 in 3 years are 10 a year, 150 in 15 years as well, 410 in 82 years (18 to 99) 5 a year.
  expect(bars(group(0, 2, 30, 60), group(3, 17, 150, 75), group(18, null, 410, 0))).toEqual([
    [25, 0],
    [50, 25],
    [50, 100],
  ]);
});

test('a withheld figure has its sign and no bar; where nobody was counted there is no pyramid', () => {
  const model = pyramidModel({
    caption: '',
    left: '',
    right: '',
    middle: '',
    groups: [group(0, 9, null, 5), group(10, 19, 1, 5)],
  });
  expect(model!.rows[1]!.left.bar).toBeNull();
  expect(model!.rows[1]!.left.text).toContain('geheim gehalten');
  expect(bars(group(0, 9, 0, 0), group(10, 19, null, 0))).toBeUndefined();
});
