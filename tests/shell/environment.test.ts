import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEnvironment } from '../../src/shell/environment.ts';
import { projectRoot } from '../../src/shell/paths.ts';

const at = (iso: string) => () => new Date(iso);

test('without variables it is the own portal for the public', () => {
  expect(readEnvironment({}, at('2026-03-01T12:00:00Z'))).toEqual({
    portalFolder: projectRoot,
    audience: 'public',
    today: '2026-03-01',
  });
});

test('the day changes at midnight in Germany', () => {
  expect(readEnvironment({}, at('2026-01-31T22:59:59Z')).today).toBe('2026-01-31');
  expect(readEnvironment({}, at('2026-01-31T23:00:00Z')).today).toBe('2026-02-01');
  expect(readEnvironment({}, at('2026-07-31T22:00:00Z')).today).toBe('2026-08-01');
});

test('SOURCE_DATE_EPOCH stands in for the clock, and KREISSPIEGEL_TODAY for both', () => {
  const clock = at('2026-03-01T12:00:00Z');
  expect(readEnvironment({ SOURCE_DATE_EPOCH: '1700000000' }, clock).today).toBe('2023-11-14');
  expect(readEnvironment({ SOURCE_DATE_EPOCH: 'yesterday' }, clock).today).toBe('2026-03-01');
  expect(readEnvironment({ SOURCE_DATE_EPOCH: '1700000000', KREISSPIEGEL_TODAY: '2025-01-02' }, clock).today).toBe('2025-01-02');
});

test('a portal is named from the project, and nobody becomes internal by a slip of the pen', () => {
  const environment = readEnvironment({ KREISSPIEGEL_PORTAL: 'tests/x', KREISSPIEGEL_AUDIENCE: 'Internal' });
  expect([environment.portalFolder, environment.audience]).toEqual([join(projectRoot, 'tests/x'), 'public']);
});
