import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadFiles } from '../../src/shell/load.ts';
import { folderWith } from '../shell/folder.ts';
import { compare, holds } from './limits.ts';
import { writePortal } from './portal.ts';
import { changeOneFigure } from './runs.ts';
import { limitTable } from './tables.ts';

test('the made-up portal has the size asked for and is always the same', () => {
  const [one, other] = [folderWith(), folderWith()];
  for (const folder of [one, other]) writePortal(folder, { areas: 50, indicators: 3, years: 4 });
  expect(loadFiles(one)).toEqual(loadFiles(other));
  const lines = (path: string): number => readFileSync(join(one, 'data', path), 'utf8').split('\n').length;
  expect([lines('areas/gemeinde.csv'), lines('indicators/rate-2.csv')]).toEqual([51, 51 * 4 + 1]);
});

test('a number over its limit is told from one below', () => {
  const build = { seconds: 20, megabytes: 500, steps: {}, findings: 0, failure: null };
  const missed = (areas: number): string[] =>
    compare(build, [], areas).flatMap(({ what, found, limit }) => (found > limit ? [what] : []));
  expect([missed(56), missed(11_000)]).toEqual([['build'], []]);
});

test('only what must hold makes the measurement fail; what misses its aim is said', () => {
  const lines = (seconds: number, megabytes: number) =>
    compare({ seconds, megabytes, steps: {}, findings: 0, failure: null }, [], 56);
  expect([holds(lines(14, 900)), holds(lines(16, 500))]).toEqual([true, false]);
  expect(limitTable(lines(16, 900))).toMatch(/^NOT MET build .*\n[^]*^over {4}memory /m);
});

test('what is built again differs from what was built in one figure', () => {
  const folder = folderWith();
  writePortal(folder, { areas: 5, indicators: 2, years: 2 });
  const lines = (): string[] => readFileSync(join(folder, 'data/indicators/rate-0.csv'), 'utf8').split('\n');
  const before = lines();
  changeOneFigure(folder);
  expect(lines().filter((line, at) => line !== before[at])).toEqual([expect.stringMatching(/^99000004,2024,\d+\.\d$/)]);
});
