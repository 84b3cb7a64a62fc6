import { expect, test } from 'vitest';
import { completePortal } from '../../../src/core/derive/complete.ts';
import { disclosePortal } from '../../../src/core/disclose/disclose.ts';
import { cellAt } from '../../../src/core/model/series.ts';
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
        share('ofSoon', { derive: { numerator: [ref('soon')], denominator: [ref('open')], factor: 100 } }),
      ],
      series: names.map((name) => seriesOf(name, ['2024'], { G: [50] })),
      declaration: { keyIndicators: names.map((name) => id(name)) },
      prose: { pages: new Map(), indicators: new Map(names.map((name) => [id(name), PROSE])), areas: new Map() },
    }),
  );
}

const shown = (audience: 'public' | 'internal') => disclosePortal(portal(), { audience, today: '2025-06-30' });

test('the public sees neither internal indicators nor those under embargo, nor what is computed from the latter', () => {
  const { published, withheld } = shown('public');
  expect([...published.indicators.keys()]).toEqual(['open', 'due', 'ofInside']);
  expect([...published.series.keys()]).toEqual(['open', 'due', 'ofInside']);
  expect([...withheld.indicators]).toEqual([
    ['inside', 'internal'],
    ['soon', 'embargo'],
    ['ofSoon', 'embargo'],
  ]);
});

test('nothing else speaks of what is left out', () => {
  const { published } = shown('public');
  expect(published.declaration.keyIndicators).toEqual(['open', 'due']);
  expect([...published.prose.indicators.keys()]).toEqual(['open', 'due']);
  expect(published.indicators.get(id('ofInside'))!.derive).toBeNull();
});

test('a result of internal figures is shown without them', () => {
  const series = shown('public').published.series.get(id('ofInside'))!;
  expect(cellAt(series, id('G'), 0)).toEqual({ kind: 'value', value: 100, denominator: 50, flags: ['computed'] });
});

test('the administration itself sees all of them', () => {
  const { published, withheld } = shown('internal');
  expect([...published.series.keys()]).toEqual(['open', 'inside', 'soon', 'due', 'ofInside', 'ofSoon']);
  expect(withheld.indicators.size).toBe(0);
});
