import { expect, test } from 'vitest';
import { mentionedAreas } from '../../../src/core/claims/mentions.ts';
import type { AreaId } from '../../../src/core/model/ids.ts';

const areas = new Map(['99001', '99001001', 'aue-01', 'aue-02', 'kreis'].map((id) => [id as AreaId, null]));
const named = (text: string): string[] => [
  ...mentionedAreas(new Map([['content/reports/r/01.mdx', new TextEncoder().encode(text)]]), areas).get(
    'content/reports/r/01.mdx',
  )!,
];

test('a text mentions the areas that its components name by their ids', () => {
  expect(named('Es sind <Value of="armut[aue-01, 2024]" /> und <Value of="armut[99001001]" bare />.')).toEqual([
    'aue-01',
    '99001001',
  ]);
  expect(named('<Trend indicator="armut" areas="hier, aue-02, 99001" />\n\n<Map indicator="armut" mark="aue-01" />')).toEqual([
    'aue-02',
    '99001',
    'aue-01',
  ]);
});

test('a link to the page of an area is a mention, its name alone is none', () => {
  expect(named('Siehe [Altstadt](/gebiete/aue-01/), aue-02 und [Foo](/gebiete/foo/).')).toEqual(['aue-01']);
});

test('here, levels, unknown areas and what cannot be read mention nothing', () => {
  expect(
    named('<Value of="armut[hier]" /> <Value of="armut" /> <Value of="armut[gemeinde]" /> <Value of="armut[nirgends]" />'),
  ).toEqual([]);
  expect(named('<Value of="armut[aue-01" /> <Value of={1} /> `<Value of="armut[aue-01]" />`')).toEqual([]);
});
