import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { buildSite } from '../../../src/shell/build/build.ts';
import { UsageError } from '../../../src/shell/usage.ts';
import { folderWith } from '../folder.ts';

const prepare = vi.hoisted(() => vi.fn<() => never>());
vi.mock('../../../src/shell/prepare.ts', () => ({ prepare }));

const buildIn = (folder: string) =>
  buildSite({ portalFolder: folder, audience: 'public', today: '2026-01-01' }, join(folder, 'site'), { print: () => undefined });

test('what nobody expected ends as one sentence that asks for a report, and leaves no site', async () => {
  const folder = folderWith();
  prepare.mockImplementation(() => {
    throw new TypeError('x is not a function');
  });
  const { built, findings } = await buildIn(folder);
  expect([built, findings.map(({ gate }) => gate), existsSync(join(folder, 'site'))]).toEqual([false, ['build'], false]);
  expect(findings[0]?.message).toBe(
    'Der Schritt „read, check, disclose“ ist unerwartet gescheitert: „x is not a function“. Bitte melden. Mit DEBUG=1 erscheinen Einzelheiten.',
  );
});

test('a wrong call stays one', async () => {
  prepare.mockImplementation(() => {
    throw new UsageError('data/x is a link that leads nowhere.');
  });
  await expect(buildIn(folderWith())).rejects.toThrow(UsageError);
});
