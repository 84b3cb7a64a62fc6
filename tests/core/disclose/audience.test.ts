import { expect, test } from 'vitest';
import { completePortal } from '../../../src/core/derive/complete.ts';
import { disclosePortal } from '../../../src/core/disclose/disclose.ts';
import { area, id, indicator, portalOf, ref, seriesOf, share } from '../derive/portal.ts';

const PROSE = { id: 'x', title: '', description: '', file: '', words: 0 };

function portal() {
  const names = ['open', 'inside', 'soon', 'due'];
  return completePortal(
    portalOf({
      areas: [area('G', 'gemeinde')],
      indicators: [
        indicator('open'),
        indicator('inside', { visibility: 'internal' }),
        indicator('soon', { embargo: '2025-07-01' }),
        indicator('due', { embargo: '2025-06-30' }),
        share('ofInside', { derive: { numerator: [ref('inside')], denominator: [ref('open')], factor: 100 } }),
        indicator('copy', { type: 'index', derive: { numerator: [ref('ofInside')], denominator: [], factor: 2 } }),
        share('ofSoon', { derive: { numerator: [ref('soon')], denominator: [ref('open')], factor: 100 } }),
      ],
      series: names.map((name) => seriesOf(name, ['2024'], { G: [50] })),
      declaration: { keyIndicators: names.map((name) => id(name)) },
      prose: { pages: new Map(), indicators: new Map(names.map((name) => [id(name), PROSE])), areas: new Map() },
    }),
  );
}

const shown = (audience: 'public' | 'internal') => disclosePortal(portal(), { audience, today: '2025-06-30' });

test('the public sees neither internal indicators nor those under embargo, nor what is computed from any of them', () => {
  const { published, withheld } = shown('public');
  expect([...published.indicators.keys()]).toEqual(['open', 'due']);
  expect([...published.series.keys()]).toEqual(['open', 'due']);
  expect([...withheld.indicators]).toEqual([
    ['inside', 'internal'],
    ['soon', 'embargo'],
    ['ofInside', 'internal'],
    ['copy', 'internal'],
    ['ofSoon', 'embargo'],
  ]);
});

test('nothing else speaks of what is left out', () => {
  const { published } = shown('public');
  expect(published.declaration.keyIndicators).toEqual(['open', 'due']);
  expect([...published.prose.indicators.keys()]).toEqual(['open', 'due']);
  const named = [...published.indicators.values()].flatMap(({ derive }) => [
    ...(derive?.numerator ?? []),
    ...(derive?.denominator ?? []),
  ]);
  expect(named).toEqual([]);
});

test('the administration itself sees all of them', () => {
  const { published, withheld } = shown('internal');
  expect([...published.series.keys()]).toEqual(['open', 'inside', 'soon', 'due', 'ofInside', 'copy', 'ofSoon']);
  expect(withheld.indicators.size).toBe(0);
});
