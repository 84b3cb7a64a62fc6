import { expect, test } from 'vitest';
import { ageGroups, yearsOf } from '../../../src/core/view/age-groups.ts';

test('groups of ages are told by their ids, and how many years each spans', () => {
  const groups = ageGroups(['0-2', '3-5', '6', '65-79', '80plus'])!;
  expect(groups.map(yearsOf)).toEqual([3, 3, 1, 15, 20]);
  expect(ageGroups(['0_17', '18_64', '65+'])!.map(yearsOf)).toEqual([18, 47, 35]);
});

test.each([
  ['words', ['kind', 'erwachsen', 'alt']],
  ['another order', ['3-5', '0-2', '6-9']],
  ['groups that overlap', ['0-5', '3-9', '10-14']],
  ['something after an open end', ['0-64', '65plus', '80-90']],
  ['an end before its beginning', ['0-2', '9-3', '10-14']],
])('no pyramid is made of %s', (_, ids) => {
  expect(ageGroups(ids)).toBeNull();
});
