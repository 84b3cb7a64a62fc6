import { expect, test } from 'vitest';
import { drawRanking, type RankingModel, type RankingRow } from '../../../src/core/draw/ranking.ts';

const row = (name: string, value: number, more: Partial<RankingRow> = {}): RankingRow => ({
  k: 3,
  rank: '1–2',
  name,
  href: '/gebiete/a/',
  value,
  text: '12,0',
  interval: { lower: value - 5, upper: value + 5, text: 'Spanne 7,0 bis 17,0' },
  isReference: false,
  marked: false,
  ...more,
});
const model = (...rows: RankingModel['rows'][number][]): RankingModel => ({
  caption: 'Rangfolge',
  heads: { rank: 'Rang', area: 'Gebiet', value: 'Wert', chart: 'Wert und Spanne' },
  domain: [0, 100],
  reference: 50,
  rows,
  fold: null,
  marked: null,
});

test('a row links its area, shows rank and figure, and draws the figure inside its interval', () => {
  expect(drawRanking(model(row('Au & <Moor>', 50)))).toContain(
    '<tr data-k="3"><td class="num">1–2</td><th scope="row"><a href="/gebiete/a/">Au &amp; &lt;Moor&gt;</a></th><td class="num">12,0</td><td title="Spanne 7,0 bis 17,0"><svg viewBox="0 0 200 10" preserveAspectRatio="none" aria-hidden="true"><path class="ref" d="M100 0v10"/><path d="M91 5H109"/><path class="dot" d="M100 5h.01"/></svg><span class="hidden">Spanne 7,0 bis 17,0</span></td></tr>',
  );
});

test('the interval is told in words to those who do not see it, and nothing is told where there is none', () => {
  const table = drawRanking(model(row('Au', 50, { interval: null, k: null })));
  expect(table).toContain('<tr><td');
  expect(table).not.toContain('title=');
  expect(table.match(/class="hidden"/g)).toHaveLength(1);
});

test('the reference area and a marked area are told apart, and a gap says what is left out', () => {
  const table = drawRanking(
    model(row('Kreis', 50, { isReference: true }), { gap: '480 weitere Gebiete' }, row('Au', 20, { marked: true })),
  );
  expect(table).toContain('class="reference"');
  expect(table).toContain('class="marked"');
  expect(table).toContain('<tr class="gap"><td></td><td colspan="3">480 weitere Gebiete</td></tr>');
});

test('what may be folded is named between the ends, and neither the reference nor a marked area is in it', () => {
  const rows = [
    row('A', 90),
    row('B', 80),
    row('Kreis', 70, { isReference: true }),
    row('C', 60, { marked: true }),
    row('D', 10),
  ];
  const table = drawRanking({ ...model(...rows), fold: { from: 1, to: 4, show: 'ein weiteres Gebiet zeigen' } });
  expect([...table.matchAll(/<tr data-k="3"(?: class="([a-z]+)")?>/g)].map(([, name]) => name)).toEqual([
    undefined,
    'folded',
    'reference',
    'marked',
    undefined,
  ]);
  expect(table.indexOf('data-unfold')).toBeGreaterThan(table.indexOf('>A</a>'));
  expect(table.indexOf('data-unfold')).toBeLessThan(table.indexOf('>B</a>'));
});
