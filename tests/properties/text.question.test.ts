import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edits } from '../../src/core/text/edits.ts';
import { readQuestion } from '../../src/islands/question.ts';
import { demoQuestions } from '../islands/demo-questions.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcs'), maxLength: 8 });

test('edits are the same both ways, none only for the same word, and a limit changes nothing but what lies above it', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
      const all = edits(a, b, 99);
      expect(all).toBe(edits(b, a, 99));
      expect(all === 0).toBe(a === b);
      expect(edits(a, b, most)).toBe(all <= most ? all : Infinity);
      expect(edits(a, b, 99, true)).toBeLessThanOrEqual(all);
    }),
  );
});

test('whatever is typed, it is understood or not, and what is understood is known', () => {
  const { index, areas } = demoQuestions();
  const words = fc.constantFrom(
    ...'Wie viele Menschen über 65 ab 2020 im Landkreis Auenstadt Kinder Armut – /25 ?! 😀 Altstadt unter'.split(' '),
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 9 }).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(text, (typed) => {
      const question = readQuestion(typed, index, areas, 'de');
      if (question === null) return;
      expect(index.indicators).toEqual(expect.arrayContaining([...question.indicators]));
      expect(question.areas.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
