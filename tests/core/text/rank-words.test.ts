import { expect, test } from 'vitest';
import {
  intervalMeaning,
  intervalMethod,
  noIntervalSentence,
  orderSentence,
  rankRangeMeaning,
  rankText,
  shortRank,
} from '../../../src/core/text/rank-words.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const sure = { rank: 4, ties: 0, first: 4, last: 4, of: 56 };

test('a rank is a range unless it is sure, and a tie says with how many', () => {
  expect(plain(rankText({ ...sure, first: 3, last: 9 }, 'de'))).toBe('Rang 3–9 von 56');
  expect(plain(rankText(sure, 'de'))).toBe('Rang 4 von 56');
  expect(plain(rankText({ ...sure, ties: 2, last: 6 }, 'de'))).toBe('Rang 4 von 56, gemeinsam mit 2 weiteren');
  expect(plain(rankText({ ...sure, ties: 1, last: 5 }, 'de'))).toBe('Rang 4 von 56, gemeinsam mit einem weiteren');
  expect(plain(rankText({ rank: 1200, ties: 0, first: 998, last: 1300, of: 10_994 }, 'de'))).toBe('Rang 998–1.300 von 10.994');
});

test('the same in English', () => {
  expect(plain(rankText({ ...sure, first: 3, last: 9 }, 'en'))).toBe('Rank 3–9 of 56');
  expect(plain(rankText({ ...sure, ties: 2, last: 6 }, 'en'))).toBe('Rank 4 of 56, shared with 2 others');
  expect(plain(rankText({ ...sure, ties: 1, last: 5 }, 'en'))).toBe('Rank 4 of 56, shared with one other');
});

test('in a column only the numbers stand, and number and word never part', () => {
  expect([shortRank({ ...sure, first: 3, last: 9 }, 'de'), shortRank(sure, 'de')]).toEqual(['3–9', '4']);
  expect(rankText(sure, 'de')).toBe('Rang\u00a04 von\u00a056');
});

test('each kind of interval is told in one sentence of at most twenty words, and its method in another', () => {
  for (const language of ['de', 'en'] as const) {
    for (const method of ['delivered', 'wilson', 'poisson'] as const) {
      const meaning = intervalMeaning(method, language);
      expect(meaning.match(/[.!?]/g)).toEqual(['.']);
      expect(meaning.split(' ').length).toBeLessThanOrEqual(24);
    }
    expect(rankRangeMeaning(language)).toMatch(/\.$/);
  }
  expect(intervalMethod('wilson', 'de')).toBe('Berechnet nach Wilson.');
  expect(intervalMethod('delivered', 'de')).toBe('');
});

test('where there is no range the reason is told', () => {
  expect(noIntervalSentence('count', 'de')).toBe('Die Ränge stehen ohne Spanne, weil vollständig gezählt wurde.');
  for (const reason of ['count', 'statistic', 'noCases', 'noParts'] as const) {
    expect(noIntervalSentence(reason, 'de')).toMatch(/ohne Spanne, weil /);
    expect(noIntervalSentence(reason, 'en')).toMatch(/without a range, because /);
  }
});

test('a rank says higher or lower and nothing else, unless the publisher declared what counts as more favourable', () => {
  expect(orderSentence('none', 'de')).toBe('Rang 1 hat der höchste Wert; das ist keine Bewertung.');
  expect(orderSentence('higher_is_better', 'de')).toBe(
    'Rang 1 hat der höchste Wert. Nach Angabe des Herausgebers gilt ein höherer Wert als günstiger.',
  );
  for (const polarity of ['none', 'higher_is_better', 'lower_is_better'] as const) {
    for (const language of ['de', 'en'] as const) {
      expect(orderSentence(polarity, language)).not.toMatch(/besser|schlechter|better|worse|best|worst/i);
    }
  }
});
