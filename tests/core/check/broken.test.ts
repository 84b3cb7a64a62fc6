import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Problem } from '../../../src/core/model/problem.ts';
import { preparePortal } from '../../../src/core/portal.ts';
import { describeReport, PROBLEMS } from '../../../src/core/text/problems.ts';
import { BROKEN } from './broken-portals.ts';
import { FIXTURES, loadFolder } from './folder.ts';

const CODES = Object.keys(PROBLEMS) as (keyof typeof PROBLEMS)[];
const HANDBOOK = readFileSync(join(FIXTURES, '../../content/pages/handbuch-meldungen.mdx'), 'utf8');

const problemsIn = (files: ReadonlyMap<string, Uint8Array>): readonly Problem[] =>
  preparePortal(files, { audience: 'public', today: '2025-01-01' }).problems;

test('the tiny portal has no problem', () => {
  expect(describeReport(problemsIn(loadFolder(join(FIXTURES, 'tiny'))), 'de')).toBe('Keine Probleme gefunden.');
});

test('every code has a broken portal and there are no others', () => {
  expect(readdirSync(join(FIXTURES, 'broken')).sort()).toEqual(CODES.toSorted());
});

test.each(CODES)('the broken portal %s is the tiny one with the edits that break it', (code) => {
  const files = loadFolder(join(FIXTURES, 'tiny'));
  for (const edit of BROKEN[code]) edit(files);
  const onDisk = loadFolder(join(FIXTURES, 'broken', code));
  onDisk.delete('expected.json');
  expect([...onDisk.keys()].sort()).toEqual([...files.keys()].sort());
  for (const [file, bytes] of files) expect(Buffer.from(onDisk.get(file)!).equals(Buffer.from(bytes)), file).toBe(true);
});

test.each(CODES)('the broken portal %s has exactly the expected problem', (code) => {
  const files = loadFolder(join(FIXTURES, 'broken', code));
  const expected: unknown = JSON.parse(new TextDecoder().decode(files.get('expected.json')));
  files.delete('expected.json');
  const problems = problemsIn(files);
  expect(problems).toEqual(expected);
  expect(problems.map((problem) => problem.code)).toEqual([code]);
});

test.each(CODES)('the handbook explains %s: what it means, why it matters, what to do', (code) => {
  const [, paragraph = ''] = HANDBOOK.split(new RegExp(`^### ${code}\\b.*$`, 'm'));
  const words = paragraph
    .split(/^#{2,3} /m)[0]!
    .trim()
    .split(/\s+/);
  expect(words.length).toBeGreaterThan(15);
});

test('the handbook explains no code that does not exist', () => {
  const explained = [...HANDBOOK.matchAll(/^### (KS-[A-Z]+-\d{3})/gm)].map((match) => match[1]);
  expect(explained.toSorted()).toEqual(CODES.toSorted());
});
