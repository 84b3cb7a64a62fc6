import { expect, test } from 'vitest';
import type { Cell } from '../../../src/core/model/cell.ts';
import { extractSentences } from '../../../src/core/view/extract-sentences.ts';
import type { ExtractMeasure, PastFigure } from '../../../src/core/view/extract-facts.ts';

const area = (name: string, reference = false) => ({ id: name, name, kind: '', href: '', reference, letter: '' });
const facts = { language: 'de', areas: [area('Hafen'), area('Auenstadt'), area('Landkreis Auental', true)] } as const;
const share = (numerator: number, denominator: number): Cell & PastFigure & { kind: 'value' } => ({
  kind: 'value',
  value: (numerator / denominator) * 100,
  numerator,
  denominator,
  flags: [],
  key: '2024',
  period: '2024',
});
const measureOf = (cells: readonly Cell[], more: Partial<ExtractMeasure> = {}): ExtractMeasure => ({
  id: 'quote',
  title: 'Quote',
  href: '',
  unit: '%',
  decimals: 1,
  type: 'share',
  kind: 'points',
  per: 100,
  group: [],
  figures: cells.map((cell) => ({ cell, key: '2024', period: '2024' })),
  words: { definition: '', numerator: '', denominator: '' },
  source: '',
  past: [],
  broken: false,
  ...more,
});
const [own, town, whole] = [share(300, 1000), share(2000, 10_000), share(10_000, 100_000)];
const say = (measure: ExtractMeasure): string => extractSentences(facts, measure).replaceAll('\u00a0', ' ');

test.for<[string, ExtractMeasure, string]>([
  [
    'differences that are more than chance, of shares in percentage points',
    measureOf([own, town, whole]),
    '30,0 % (2024; 300 von 1.000), 10,0 Prozentpunkte höher als in Auenstadt, 20,0 Prozentpunkte höher als im Landkreis Auental.',
  ],
  [
    'a difference that may be chance',
    measureOf([share(3, 10), town, { kind: 'missing' }]),
    '30,0 % (2024; 3 von 10). Der Unterschied zu Auenstadt kann Zufall sein.',
  ],
  [
    'a difference of which chance cannot be told is marked',
    measureOf(
      [
        { ...own, value: 7.5 },
        { ...town, value: 7 },
      ].map(({ value }) => ({ kind: 'value', value, flags: [] })),
      {
        type: 'mean',
        kind: 'unit',
        unit: '€',
      },
    ),
    '7,5 € (2024), 0,5 € höher als in Auenstadt*.',
  ],
  [
    'a withheld figure is said in words, and nothing else',
    measureOf([{ kind: 'suppressed' }, town, whole]),
    'Der Wert im Jahr 2024 wird zum Schutz der Personen nicht gezeigt.',
  ],
  [
    'so is one that is withheld to protect another',
    measureOf([{ kind: 'protected' }, town, whole]),
    'Der Wert im Jahr 2024 wird zum Schutz der Personen nicht gezeigt.',
  ],
  ['a missing figure is not a withheld one', measureOf([{ kind: 'missing' }]), 'Es liegt kein Wert vor.'],
  [
    'with a withheld whole there is nothing to compare',
    measureOf([own, { kind: 'suppressed' }]),
    '30,0 % (2024; 300 von 1.000).',
  ],
  [
    'totals are not compared',
    measureOf([{ kind: 'value', value: 12_345, flags: ['provisional'] }, town], {
      type: 'count',
      unit: 'Personen',
      decimals: 0,
      kind: 'unit',
    }),
    '12.345 Personen (2024; vorläufig).',
  ],
  [
    'figures of other times are not compared',
    {
      ...measureOf([own]),
      figures: [
        { cell: own, key: '2024', period: '2024' },
        { cell: town, key: '2023', period: '2023' },
      ],
    },
    '30,0 % (2024; 300 von 1.000).',
  ],
  [
    'a change that is more than chance',
    measureOf([own], { past: [{ ...share(100, 1000), key: '2015', period: '2015' }, own] }),
    '30,0 % (2024; 300 von 1.000). Seit 2015 (10,0 %) ist der Wert gestiegen.',
  ],
  [
    'a change that may be chance',
    measureOf([own], { past: [{ ...share(295, 1000), key: '2015', period: '2015' }, own] }),
    '30,0 % (2024; 300 von 1.000). Seit 2015 (29,5 %) gab es keine Veränderung, die größer ist als Zufall.',
  ],
  [
    'earlier figures behind a break are named, and not compared',
    measureOf([own], { past: [own], broken: true }),
    '30,0 % (2024; 300 von 1.000). Frühere Werte sind nicht vergleichbar.',
  ],
  [
    'an index tells nothing over time',
    measureOf([own], { type: 'index', past: [town, own], broken: true }),
    '30,0 % (2024; 300 : 1.000).',
  ],
])('%s', ([, measure, said]) => {
  expect(say(measure)).toBe(said);
});
