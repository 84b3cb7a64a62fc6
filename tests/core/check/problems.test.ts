import { expect, test } from 'vitest';
import {
  describeProblem,
  describeReport,
  messageOf,
  problem,
  PROBLEMS,
  problemsIn,
  type KnownCode,
} from '../../../src/core/text/problems.ts';

const unknownArea = problem(
  'KS-DATA-001',
  { file: 'data/indicators/sgb2-quote.csv', row: 17, column: 'gebiet' },
  { found: '5978004', expected: '05978004' },
);

test('a problem is described with file, row, column, what, why and what to do', () => {
  expect(describeProblem(unknownArea, 'de')).toBe(
    'data/indicators/sgb2-quote.csv:17 (gebiet): Ein Gebiet „5978004“ steht in keiner Gebietstabelle; die Zeile lässt sich nicht zuordnen. ' +
      'Ging eine führende Null verloren? Gemeint ist wohl „05978004“. [KS-DATA-001, Fehler]',
  );
});

test('a report is sorted by file and row and ends with the counts', () => {
  const missing = problem('KS-META-001', { file: 'data/indicators/a.yaml', row: 1, column: 'unit' });
  const lines = describeReport([unknownArea, missing], 'en').split('\n');
  expect(lines[0]).toMatch(/^data\/indicators\/a\.yaml:1 \(unit\): .* \[KS-META-001, warning\]$/);
  expect(lines[1]).toMatch(/^data\/indicators\/sgb2-quote\.csv:17 \(gebiet\): .* \[KS-DATA-001, error\]$/);
  expect(lines.at(-1)).toBe('1 error, 1 warning');
});

test('hints follow the language of the portal', () => {
  const [english] = problemsIn([unknownArea], 'en');
  expect(english!.hint).toBe('Was a leading zero lost? You probably mean “05978004”.');
  expect(unknownArea.hint).toBe('Ging eine führende Null verloren? Gemeint ist wohl „05978004“.');
});

test('a key that lost a zero and one that has a zero too many are told apart', () => {
  const hint = (found: string): string =>
    problem('KS-DATA-001', { file: 'a.csv', row: 2 }, { found, expected: found === '05978004' ? '5978004' : '05978004' }).hint;
  expect(['5978004', '05978004', '005978004', '05978004.0'].map(hint)).toEqual([
    'Ging eine führende Null verloren? Gemeint ist wohl „05978004“.',
    'Steht eine Null zu viel davor? Gemeint ist wohl „5978004“.',
    'Steht eine Null zu viel davor? Gemeint ist wohl „05978004“.',
    'Gemeint ist wohl „05978004“.',
  ]);
});

test('the message is the sentence that says what is wrong', () => {
  expect(messageOf(unknownArea, 'de')).toBe(
    'Ein Gebiet „5978004“ steht in keiner Gebietstabelle; die Zeile lässt sich nicht zuordnen.',
  );
});

test('facts are shortened, so that a broken file cannot flood the report', () => {
  expect(problem('KS-NUM-001', { file: 'a.csv' }, { found: '9'.repeat(5000) }).found).toHaveLength(120);
});

test.each(Object.keys(PROBLEMS) as KnownCode[])(
  '%s says what is wrong and what to do, in both languages, with and without facts',
  (code) => {
    expect(code).toMatch(/^KS-[A-Z]+-\d{3}$/);
    for (const language of ['de', 'en'] as const) {
      for (const facts of [{}, { found: 'F', expected: 'E' }]) {
        const text = describeProblem(problem(code, { file: 'f', row: 1, column: 'c' }, facts), language);
        expect(text).not.toMatch(/undefined|null|NaN/);
        expect(text).toMatch(/[.?)] \[KS-/);
      }
    }
  },
);
