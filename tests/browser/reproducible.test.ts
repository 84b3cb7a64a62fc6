import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { manifestOf } from '../../src/shell/build/manifest.ts';
import { folderWith } from '../shell/folder.ts';
import { command } from '../scripts/command.ts';

test('the demo, built again in another folder, time zone and language, is the same byte for byte', { timeout: 120_000 }, () => {
  const again = join(folderWith(), 'site');
  const { code } = command('build', ['--out', again], {
    KREISSPIEGEL_TODAY: '2026-11-01',
    TZ: 'Pacific/Auckland',
    LANG: 'tr_TR.UTF-8',
  });
  expect(code).toBe(0);
  expect(readFileSync(manifestOf(again), 'utf8')).toBe(readFileSync(manifestOf(inject('dist')), 'utf8'));
});
