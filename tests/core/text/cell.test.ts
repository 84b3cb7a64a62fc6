import { expect, test } from 'vitest';
import { ABSENCES, FLAGS, type Cell } from '../../../src/core/model/cell.ts';
import { DEFAULT_SIGNS } from '../../../src/core/model/declaration.ts';
import { formatCell } from '../../../src/core/text/cell.ts';
import { flagWord, stateWords } from '../../../src/core/text/signs.ts';

const show = (cell: Cell, signs = DEFAULT_SIGNS) =>
  formatCell(cell, { indicator: { decimals: 1, unit: '%' }, signs, language: 'de' });
const value = (number: number, ...flags: Extract<Cell, { kind: 'value' }>['flags']): Cell => ({
  kind: 'value',
  value: number,
  flags,
});

test.each<[Cell, string, string, string]>([
  [value(12.34), '12,3', 'value', '12,3\u00a0%'],
  [value(12345), '12.345,0', 'value', '12.345,0\u00a0%'],
  [value(1234), '1.234,0', 'value', '1.234,0\u00a0%'],
  [value(0), '–', 'zero', 'genau null'],
  [value(0.04), '0', 'nearlyZero', 'fast null'],
  [value(0.05), '0,1', 'value', '0,1\u00a0%'],
  [{ kind: 'missing' }, '.', 'missing', 'keine Angabe'],
  [{ kind: 'later' }, '…', 'later', 'folgt später'],
  [{ kind: 'suppressed' }, '.', 'suppressed', 'geheim gehalten'],
  [{ kind: 'protected' }, '.', 'protected', 'geheim gehalten, zum Schutz eines anderen Wertes'],
  [{ kind: 'unreliable' }, '/', 'unreliable', 'zu unsicher'],
  [{ kind: 'notMeaningful' }, 'x', 'notMeaningful', 'nicht sinnvoll'],
])('%o shows as %s', (cell, text, state, label) => {
  expect(show(cell)).toEqual({ text, figure: text, marks: '', state, label });
});

test('marks stand behind the figure and are read out; what was computed needs none', () => {
  expect(show(value(12.34, 'provisional', 'estimated', 'computed'))).toEqual({
    text: '12,3\u00a0p\u00a0e',
    figure: '12,3',
    marks: 'p\u00a0e',
    state: 'value',
    label: '12,3\u00a0%, vorläufig, geschätzt',
  });
  expect(show(value(0, 'provisional')).text).toBe('–\u00a0p');
});

test('publishers may set their own signs', () => {
  expect(show({ kind: 'suppressed' }, { ...DEFAULT_SIGNS, suppressed: '*' }).text).toBe('*');
});

test('every state and flag has words of its own in both languages', () => {
  for (const language of ['de', 'en'] as const) {
    const names = ['value', 'zero', 'nearlyZero', ...ABSENCES].map((state) => stateWords(state as 'value', language).name);
    expect(new Set(names).size).toBe(names.length);
    const flags = FLAGS.map((flag) => flagWord(flag, language));
    expect(new Set(flags).size).toBe(FLAGS.length);
  }
});
