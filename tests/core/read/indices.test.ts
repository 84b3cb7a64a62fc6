import { expect, test } from 'vitest';
import { inLanguage } from '../../../src/core/model/localized.ts';
import type { IndicatorId } from '../../../src/core/model/ids.ts';
import { readIndices } from '../../../src/core/read/indices.ts';
import { id, share } from '../derive/portal.ts';
import { folder, reading } from './helpers.ts';

const KNOWN = new Map(
  [
    share('quote', { title: 'SGB-II-Quote', sources: [id('amt')] }),
    share('arbeit', { title: 'Beschäftigung', sources: [id('amt'), id('ba')] }),
  ].map((one) => [one.id, one]),
);
const LAGE = id<IndicatorId>('lage');

const read = (text: string, file = 'data/indices/lage.yaml') => {
  const { value, short, problems } = reading((report) => readIndices(folder({ [file]: text }), KNOWN, report));
  return { indicator: value.indicators.get(LAGE)!, recipe: value.indices.get(LAGE)!, value, short, problems };
};

test('weights are neither nothing nor beyond all others, and an index has parts', () => {
  const weighing = (weight: string): readonly string[] =>
    read(`title: Lage\nthemes: [soziales]\nparts: [{ indicator: quote, weight: ${weight} }]\n`).short;
  for (const weight of ['0.001', '0.5', '1000']) expect(weighing(weight), weight).toEqual([]);
  for (const weight of ['0', '-1', '1e-9', '1e308', '.inf', '.nan', 'viel'])
    expect(weighing(weight), weight).toEqual([expect.stringMatching(/^KS-YAML-003.*parts\[0\]\.weight/)]);
  for (const none of ['[]', '{}', ''])
    expect(read(`title: Lage\nthemes: [soziales]\nparts: ${none}\n`).short, none).toEqual(['KS-YAML-002 3 parts']);
});

test('an index is an indicator that says of itself what its parts do not', () => {
  const { indicator, recipe, short, value } = read(
    'title: Lage\nthemes: [soziales]\nlevels: [gemeinde]\nperiod: "2024"\nparts:\n  - indicator: quote\n    weight: 2\n  - indicator: arbeit\n    reverse: true\n',
  );
  expect(short).toEqual([]);
  expect([...value.indicators.keys()]).toEqual(['quote', 'arbeit', 'lage']);
  expect([indicator.type, indicator.aggregation, indicator.mappable, indicator.decimals]).toEqual(['index', 'none', true, 1]);
  expect(indicator.sources).toEqual(['amt', 'ba']);
  expect(inLanguage(indicator.unit, 'de')).toBe('Punkte');
  expect(inLanguage(indicator.definition, 'de')).toContain(
    'von SGB-II-Quote und Beschäftigung (umgekehrt). 100 ist der Durchschnitt',
  );
  expect(inLanguage(indicator.method, 'de')).toContain('Gewichte: SGB-II-Quote 2 und Beschäftigung 1.');
  expect(inLanguage(indicator.limits, 'de')).toContain('nicht über Jahre vergleichbar');
  expect(recipe).toEqual({
    id: 'lage',
    parts: [
      { indicator: 'quote', weight: 2, reverse: false },
      { indicator: 'arbeit', weight: 1, reverse: true },
    ],
    levels: ['gemeinde'],
    period: '2024',
  });
});

test('its own words stay, and parts may be a list of names or a map with weights', () => {
  const own = read('title: Lage\ndefinition: Eigene Worte.\nunit: Pkt.\nsources: [x]\nparts: [quote, arbeit]\n');
  expect([own.indicator.definition, own.indicator.unit, own.indicator.sources]).toEqual(['Eigene Worte.', 'Pkt.', ['x']]);
  expect(inLanguage(own.indicator.method, 'en')).toContain('All parts count alike.');
  const weights = read('title: Lage\nparts: {quote: 2.5, arbeit: {weight: 1, reverse: ja}}\n');
  expect(weights.short).toEqual([]);
  expect(weights.recipe.parts.map(({ weight, reverse }) => [weight, reverse])).toEqual([
    [2.5, false],
    [1, true],
  ]);
});

test.each([
  ['title: Lage\n', ['KS-YAML-002 1 parts']],
  ['title: Lage\nparts: [{weight: 2}]\n', ['KS-YAML-002 2 parts[0].indicator']],
  ['title: Lage\nparts: [{indicator: quote, weight: 0}]\n', ['KS-YAML-003 2 parts[0].weight']],
  ['title: Lage\nparts: [quote]\nperiod: immer\n', ['KS-YAML-003 3 period']],
  ['title: Lage\nparts: [quote]\ntype: share\n', ['KS-YAML-003 3 type']],
  ['title: Lage\nparts: [quote]\ndefiniton: x\n', ['KS-YAML-004 3 definiton']],
  ['parts: [quote]\n', ['KS-YAML-002 1 title']],
])('%j is a problem', (text, problems) => {
  expect(read(text).short).toEqual(problems);
});

test('an id that an indicator has already is not given twice', () => {
  const { short, value } = read('title: Quote\nparts: [arbeit]\n', 'data/indices/quote.yaml');
  expect([short, value.indices.size, value.indicators]).toEqual([['KS-ID-002'], 0, KNOWN]);
});
