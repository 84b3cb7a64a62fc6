import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../shell/folder.ts';
import { command, SMALLEST } from './command.ts';

const broken = { ...SMALLEST, 'data/indicators/quote.csv': 'area,period,value\nA,2023,10.5\nX,2023,12.0\n' };

test('check lists what is wrong with file, row and column, and exits with 1', () => {
  const { code, stdout } = command('check', ['--portal', folderWith(broken)]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/data\/indicators\/quote\.csv:3 \(area\): .*X/);
});

test('check says the same as data', () => {
  const { code, stdout } = command('check', ['--portal', folderWith(broken), '--format', 'json']);
  const { problems, counts } = JSON.parse(stdout) as { problems: object[]; counts: { error: number } };
  expect([code, counts.error]).toEqual([1, 1]);
  expect(problems).toContainEqual(
    expect.objectContaining({
      file: 'data/indicators/quote.csv',
      row: 3,
      column: 'area',
      found: 'X',
      severity: 'error',
      message: expect.stringContaining('„X“') as string,
    }),
  );
});

test('a folder that is no portal is a problem of the portal, a folder that is not there one of the call', () => {
  expect(command('check', ['--portal', folderWith()]).code).toBe(1);
  const { code, stderr } = command('check', ['--portal', join(folderWith(), 'nowhere')]);
  expect([code, stderr.includes('There is no folder')]).toEqual([2, true]);
});

test('a wrong call exits with 2 and shows how to call it', () => {
  for (const args of [['--format', 'xml'], ['--nonsense'], ['stray']]) {
    const { code, stderr } = command('check', args);
    expect([args, code, stderr.includes('npm run check')]).toEqual([args, 2, true]);
  }
});
