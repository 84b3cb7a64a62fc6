import { expect, test } from 'vitest';
import { rankingModel, type RankingFacts } from '../../../src/core/view/ranking-model.ts';

const area = (name: string, value: number, k: number | null = null) => ({
  k,
  name,
  href: `/${name}/`,
  value,
  text: () => String(value),
});
const facts = (values: readonly number[], more: Partial<RankingFacts> = {}): RankingFacts => ({
  language: 'de',
  caption: 'x',
  decimals: 1,
  areas: values.map((value, k) => area(`A${k}`, value, k)),
  bounds: null,
  reference: null,
  ...more,
});
const rows = (of: RankingFacts): string[] =>
  rankingModel(of)!.rows.map((row) => ('gap' in row ? row.gap : `${row.rank} ${row.name}`));

test('areas stand from the highest figure down, who shows the same shares a rank, who has none has no row', () => {
  expect(rows(facts([5, 20, NaN, 20.04, 7]))).toEqual(['1 A3', '1 A1', '3 A4', '4 A0']);
});

test('with intervals a rank is a range, and the picture has room for all of them', () => {
  const model = rankingModel(facts([30, 20, 10], { bounds: { lower: [26, 8, 4], upper: [34, 32, 16] } }))!;
  expect(model.rows.map((row) => 'rank' in row && row.rank)).toEqual(['1–2', '1–3', '2–3']);
  expect(model.rows.map((row) => 'interval' in row && row.interval?.text)).toEqual([
    'Spanne 26,0 bis 34,0',
    'Spanne 8,0 bis 32,0',
    'Spanne 4,0 bis 16,0',
  ]);
  expect(model.domain).toEqual([4, 34]);
  expect(model.heads.chart).toBe('Wert und Spanne');
  expect(rankingModel(facts([3, 2]))!.heads.chart).toBe('Lage des Wertes');
});

test('the reference stands in its place between the others, without a rank', () => {
  expect(rows(facts([30, 20, 10], { reference: area('Kreis', 15) }))).toEqual(['1 A0', '2 A1', ' Kreis', '3 A2']);
  expect(rows(facts([30, 20], { reference: area('Kreis', 5) }))).toEqual(['1 A0', '2 A1', ' Kreis']);
  expect(rows(facts([30, 20], { reference: area('Kreis', NaN) }))).toEqual(['1 A0', '2 A1']);
});

test('of more areas than fit only both ends are shown, with what lies between counted', () => {
  const many = Array.from({ length: 500 }, (_, k) => 1000 - k);
  const shown = rows(facts(many));
  expect(shown).toHaveLength(21);
  expect([shown[0], shown[9], shown[10], shown[11], shown[20]]).toEqual(['1 A0', '10 A9', '480 weitere Gebiete', '491 A490', '500 A499']); // prettier-ignore
  expect(rows(facts(many, { most: Infinity }))).toHaveLength(500);
  expect(rows(facts(many.slice(0, 60)))).toHaveLength(60);
  expect(rows(facts(many.slice(0, 61)))).toContain('41 weitere Gebiete');
});

test('the reference between the ends stands beside the gap', () => {
  const many = Array.from({ length: 100 }, (_, k) => 1000 - k);
  expect(rows(facts(many, { reference: area('Kreis', 950) })).slice(9, 13)).toEqual(['10 A9', '80 weitere Gebiete', ' Kreis', '91 A90']); // prettier-ignore
});

test('one figure has no order', () => {
  expect(rankingModel(facts([5, NaN]))).toBeNull();
});

test('the marked area is told with its rank among all, even where the rows leave it out', () => {
  const values = Array.from({ length: 100 }, (_, at) => 100 - at);
  const areas = facts(values).areas.map((one, k) => ({ ...one, marked: k === 49 }));
  const model = rankingModel({ ...facts(values), areas })!;
  expect(model.marked).toBe('A49: Rang\u00a050 von\u00a0100');
  expect(model.rows.some((row) => 'name' in row && row.name === 'A49')).toBe(false);
  expect(rankingModel(facts(values))!.marked).toBeNull();
});

test('of more than thirty rows those between the ten highest and ten lowest can be folded, and counted without the reference', () => {
  const values = Array.from({ length: 54 }, (_, k) => 100 - k);
  expect(rankingModel(facts(values, { reference: area('Kreis', 80.5) }))!.fold).toEqual({
    from: 10,
    to: 45,
    show: '34 weitere Gebiete zeigen',
  });
  expect(rankingModel(facts(values.slice(0, 30)))!.fold).toBeNull();
  expect(rankingModel(facts(values.concat(values)))!.fold).toBeNull();
});
