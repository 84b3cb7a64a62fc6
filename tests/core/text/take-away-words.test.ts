import { expect, test } from 'vitest';
import { takeAwayWord } from '../../../src/core/text/take-away-words.ts';

test('holes are filled in either language, and names keep what looks like one', () => {
  expect(takeAwayWord('de', 'changed', { old: '1', new: '2' })).toBe(
    'Seit dem Einbetten wurden die Daten aktualisiert: eingebettet mit Datenstand 1, hier gezeigt mit Datenstand 2.',
  );
  expect(takeAwayWord('en', 'marked', { name: '{text}', text: '12.3%' })).toBe('Highlighted: {text}: 12.3%');
});

test('what a script fills in later is left open', () => {
  expect(takeAwayWord('de', 'changed', { new: '2' })).toContain('{old}');
});
