import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadFiles } from '../../src/shell/load.ts';
import { folderWith } from '../shell/folder.ts';
import { compare } from './limits.ts';
import { writePortal } from './portal.ts';

test('the made-up portal has the size asked for and is always the same', () => {
  const [one, other] = [folderWith(), folderWith()];
  for (const folder of [one, other]) writePortal(folder, { areas: 50, indicators: 3, years: 4 });
  expect(loadFiles(one)).toEqual(loadFiles(other));
  const lines = (path: string): number => readFileSync(join(one, 'data', path), 'utf8').split('\n').length;
  expect([lines('areas/gemeinde.csv'), lines('indicators/rate-2.csv')]).toEqual([51, 51 * 4 + 1]);
});

test('a number over its limit is told from one below', () => {
  const build = { seconds: 20, megabytes: 500, steps: {}, findings: 0, failure: null };
  const time = (areas: number): boolean => compare(build, [], areas).every(({ found, limit }) => found <= limit);
  expect([time(56), time(11_000)]).toEqual([false, true]);
});
