import { expect, test } from 'vitest';
import { findAreas } from '../../src/islands/explorer-filter.ts';
import { AS_BUILT, type ExplorerState, type ViewName } from '../../src/islands/explorer-state.ts';
import { summaryOf } from '../../src/islands/explorer-summary.ts';
import type { Scene } from '../../src/islands/map-view.ts';
import { learn } from '../../src/islands/explorer-words.ts';
import { LEVEL, scene } from './explorer-scene.ts';

await Promise.all([learn('de'), learn('en')]);

const first = scene([5, 15, NaN, 25, 30, 15, 12]);
const second = scene([1, 3, 2, 9, 8, NaN, 4], { short: 'Andere', title: 'Andere Quote', terciles: [3, 8] });

const summary = (
  view: ViewName,
  other: Scene | null = null,
  state: Partial<ExplorerState> = {},
  language: 'de' | 'en' = 'de',
) => {
  const explored = { state: { ...AS_BUILT, ...state }, view, level: LEVEL, first, second: other };
  return summaryOf(explored, findAreas(explored), language);
};

test('a map is told by its ends and the reference area', () => {
  expect(summary('karte')).toBe(
    '2020: am höchsten Eck mit 30,0\u00a0%, am niedrigsten Au mit 5,0\u00a0%. Zum Vergleich im Kreis: 12,0\u00a0%.',
  );
});

test('what is narrowed down says how many of all areas are left, and what has no value', () => {
  expect(summary('karte', null, { schwelle: { above: true, value: 20 } })).toBe(
    'Gefunden: 2 von 6 Bezirken. Eines ohne Wert bleibt außen vor. 2020: am höchsten Eck mit 30,0\u00a0%, am niedrigsten Dorf mit 25,0\u00a0%. Zum Vergleich im Kreis: 12,0\u00a0%.',
  );
  expect(summary('karte', null, { schwelle: { above: true, value: 90 } })).toContain('Keines von 6 Gebieten erfüllt das.');
});

test('shared colours are told by the areas where both are high, both are low, or one is missing', () => {
  expect(summary('bivariat', second)).toBe(
    '2020: In 2 von 4 Gebieten sind beide Werte hoch, in 1 beide niedrig. 2 Gebiete ohne einen der beiden Werte stehen abseits der Farben.',
  );
});

test('a scatter plot is told against the reference area, and never as cause and effect', () => {
  expect(summary('streu', second)).toBe(
    '2020: 2 von 4 Gebieten liegen bei beiden Werten höher als im Kreis, 1 bei beiden niedriger. Was zusammen vorkommt, verursacht einander nicht unbedingt.',
  );
  expect(summary('streu', second, {}, 'en')).toContain('does not necessarily cause each other');
});

test('two maps are told one after the other', () => {
  expect(summary('zwei', second)).toBe(
    'Quote, 2020: am höchsten Eck mit 30,0\u00a0%, am niedrigsten Au mit 5,0\u00a0%. Andere, 2020: am höchsten Dorf mit 9,0\u00a0%, am niedrigsten Au mit 1,0\u00a0%.',
  );
});

test('areas that share an end are counted, and equal figures everywhere have no ends', () => {
  const same = scene([7, 7, 7, 7, 7, 7, 7]);
  const explored = { state: AS_BUILT, view: 'karte', level: LEVEL, first: same, second: null } as const;
  expect(summaryOf(explored, findAreas(explored), 'de')).toMatch(/^2020: überall 7,0\u00a0%\./);
  const two = { ...explored, first: scene([1, 1, 5, 3, 3, 3, 3]) };
  expect(summaryOf(two, findAreas(two), 'de')).toMatch(/am niedrigsten 2 Gebiete mit 1,0\u00a0%/);
});
