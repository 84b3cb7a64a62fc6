import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePeriod } from '../../src/core/model/period.ts';
import { mapSentence } from '../../src/core/text/map-sentence.ts';
import { trendSentence } from '../../src/core/text/trend-sentence.ts';

const language = fc.constantFrom('de', 'en');
const unit = fc.constantFrom('%', '€', 'Jahre', 'm² je Einw.', 'je 1.000 Einw.', 'je 100 Beschäftigte am Wohnort');
const name = fc.constantFrom('Au', 'Landkreis Auental', 'Unna, Kreis', 'Am Alten Markt', 'Bahnhofsviertel Ost', 'Über der Au');
const value = fc.double({ min: -5e4, max: 5e5, noNaN: true });
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 5 });
const kinds = ['2010', '2014-05-25', '2015-Q3', '2018-09', '2020/21', '2022--2024'].map((key) => parsePeriod(key)!);
const years = ['2010', '2011', '2012', '2013', '2014'].map((key) => parsePeriod(key)!);
const absences = fc.record({ suppressed: fc.nat(60), missing: fc.nat(60) });

const sentencesIn = (text: string): string[] => text.split(/(?<=\.) (?=[\p{Lu}\d])/u);
const words = (sentence: string): number => sentence.split(/\s/).filter((word) => /[\p{L}\d]/u.test(word)).length;

/** Short (where names and units are of ordinary length), whole, and a long unit said once at most. */
function expectGoodText(text: string, unit: string): void {
  expect(text).toMatch(/^\S.*\.$/);
  expect(text).not.toMatch(/ {2}|undefined|NaN|null[^e]|\.\.|^[\p{Ll}]/u);
  for (const sentence of sentencesIn(text)) expect([sentence, words(sentence) < 20]).toEqual([sentence, true]);
  if (unit.length > 10) expect(text.split(unit).length).toBeLessThanOrEqual(2);
}

test('a map is told in short sentences, whatever it shows', () => {
  fc.assert(
    fc.property(
      language,
      unit,
      value,
      value,
      names,
      names,
      fc.constantFrom(...kinds),
      absences,
      (language, unit, a, b, top, low, period, gone) => {
        const text = mapSentence({
          language,
          period,
          many: 'Sozialräume',
          unit,
          decimals: 1,
          kind: unit === '%' ? 'points' : 'unit',
          highest: { value: Math.max(a, b), names: top },
          lowest: { value: Math.min(a, b), names: low },
          reference: { name: 'Landkreis Auental', value: a },
          total: 1300,
          absences: gone,
        });
        expectGoodText(text, unit);
      },
    ),
  );
});

test('a line is told in short sentences, at length and in brief', () => {
  const figures = fc
    .array(value, { maxLength: years.length })
    .map((list) => list.map((one, at) => ({ value: one, period: years[at]! })));
  fc.assert(
    fc.property(
      language,
      unit,
      fc.constantFrom('Au', 'Landkreis Auental', 'Unna, Kreis', 'Bahnhofsviertel Ost'),
      figures,
      fc.boolean(),
      absences,
      (language, unit, name, figures, broken, gone) => {
        const facts = {
          language,
          name,
          unit,
          decimals: 1,
          kind: unit === '%' ? 'points' : 'unit',
          figures,
          breaks: broken && figures.length > 2 ? [figures[1]!.period] : [],
          total: figures.length + gone.suppressed + gone.missing,
          absences: gone,
        } as const;
        expectGoodText(trendSentence(facts), unit);
        expect(trendSentence({ ...facts, brief: true })).toMatch(/: .*[^.]\.$/);
      },
    ),
  );
});
