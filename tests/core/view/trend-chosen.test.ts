import { expect, test } from 'vitest';
import { DEFAULT_SIGNS } from '../../../src/core/model/declaration.ts';
import type { Cell, Flag } from '../../../src/core/model/cell.ts';
import type { IndicatorId } from '../../../src/core/model/ids.ts';
import { cellAt } from '../../../src/core/model/series.ts';
import { trendArea, trimmed } from '../../../src/core/view/trend-area.ts';
import { chosenTrend } from '../../../src/core/view/trend-chosen.ts';
import type { TrendArea } from '../../../src/core/view/trend-drawing.ts';
import { trendFrame, type TrendFrame, type TrendMoment } from '../../../src/core/view/trend-frame.ts';
import { trendFigure } from '../../../src/core/view/trend.ts';
import { siteOf } from '../../fixtures/site.ts';

const FRAME: TrendFrame = {
  language: 'de',
  subtitle: 'Kinderarmut in %',
  developmentOf: 'Entwicklung: {name}',
  period: 'Zeitraum',
  target: 'Ziel',
  unit: '%',
  decimals: 1,
  kind: 'points',
  signs: DEFAULT_SIGNS,
  periods: [2020, 2021, 2022, 2023].map((x) => ({ key: String(x), label: String(x), x })),
  moments: [],
};
const moment = (kind: TrendMoment['kind'], x: number, text: string, value: number | null = null): TrendMoment => ({
  kind,
  key: String(x),
  label: String(x),
  x,
  text,
  value,
});
const value = (number: number, ...flags: Flag[]): Cell => ({ kind: 'value', value: number, flags });
const area = (name: string, cells: readonly Cell[], reference = false): TrendArea => ({ name, reference, cells });
const trend = (areas: readonly TrendArea[], frame: Partial<TrendFrame> = {}) =>
  chosenTrend({ ...FRAME, ...frame }, areas, { id: 'trend' });

test('what a script shows of a frame written as JSON is what the page was built with', () => {
  const site = siteOf('small');
  const indicator = site.portal.indicators.get('armut' as IndicatorId)!;
  const series = site.portal.series.get(indicator.id)!;
  const { reference } = site.portal.declaration;
  const areas = [...site.portal.areas.values()].filter(({ id, level }) => id === reference || level === 'gemeinde').slice(0, 2);
  const built = trendFigure(site, indicator, { areas });
  const frame = JSON.parse(JSON.stringify(trendFrame(site, indicator))) as TrendFrame;
  const chosen = areas.map(({ id, name }) =>
    area(
      name,
      series.periods.map((_, at) => cellAt(series, id, at)),
      id === reference,
    ),
  );
  expect(chosenTrend(frame, chosen, { id: built.id })).toEqual(built);
});

test('a forecast is no finding: the title and the sentences speak of figures, and the forecast stands apart', () => {
  const { title, summary, note } = trend([area('Au', [value(5), value(6), value(8, 'forecast'), value(9, 'forecast')])]);
  expect(title).toBe('Seit 2020 um 1,0\u00a0Prozentpunkte gestiegen');
  expect(summary).toBe(
    'In Au stieg der Wert von 5,0\u00a0% (2020) auf 6,0\u00a0% (2021). Der Unterschied beträgt 1,0\u00a0Prozentpunkte. Vorausberechnet sind 9,0\u00a0% für 2023.',
  );
  expect(note).toBe('Leere Zeichen: vorausberechnet. Gepunktete Linie: vorausberechnet.');
});

test('of several areas each names its forecast within its sentence, also when it has nothing else', () => {
  const ahead = (...cells: Cell[]): string => trend([area('Au', cells), area('Berg', [value(1), value(2)])]).summary;
  expect(ahead(value(5), value(6), value(8), value(9, 'forecast'))).toMatch(
    /^Au: von 5,0\s% \(2020\) auf 8,0\s% \(2022\); vorausberechnet sind 9,0\s% für 2023\. Berg: /,
  );
  expect(ahead(...[1, 2, 3, 4].map((one) => value(one, 'forecast')))).toMatch(/^Au: vorausberechnet sind 4,0\s% für 2023\. /);
});

test('a break that is declared or marked at a figure makes no line, no finding and no difference', () => {
  const cells = [value(5), value(6), value(8), value(9)];
  const declared = trend([area('Au', cells)], { moments: [moment('break', 2022, 'Neu gezählt')] });
  const marked = trend([area('Au', [value(5), value(6), value(8, 'break'), value(9)])]);
  for (const { title, summary } of [declared, marked]) {
    expect(title).toBe('Entwicklung: Au');
    expect(summary).toContain('(2022); die Werte sind nicht vergleichbar');
  }
  expect(declared.notes).toEqual(['① 2022: Neu gezählt']);
});

test('moments are numbered in the periods that are shown', () => {
  const moments = [
    moment('annotation', 2019, 'Vorher'),
    moment('annotation', 2021, 'Gesetz'),
    moment('target', 2030, 'Ziel: 4', 4),
  ];
  const { notes, model } = trend([area('Au', [value(5), value(6)])], { moments });
  expect(notes).toEqual(['① 2021: Gesetz', '② 2030: Ziel: 4']);
  expect(model.targets).toEqual([{ x: 2030, mark: '②', label: '2030', value: 4, text: 'Ziel' }]);
});

test('withheld, missing and open figures stay apart in the table, and its signs are explained', () => {
  const { table } = trend([area('Au', [value(5), { kind: 'suppressed' }, { kind: 'missing' }, value(6, 'provisional')])]);
  expect(table.rows.map(({ cells }) => cells[0]!.label)).toEqual([
    '5,0\u00a0%',
    'geheim gehalten',
    'keine Angabe',
    '6,0\u00a0%, vorläufig',
  ]);
  expect(table.signs.map(({ word }) => word)).toEqual(['vorläufig', 'geheim gehalten', 'keine Angabe']);
});

test('bounds stand in the table beside their figure, and the chart says what its pale area is', () => {
  const bounded: Cell = { kind: 'value', value: 5, lower: 4, upper: 6.25, flags: [] };
  const { table, note, model } = trend([area('Au', [bounded, value(6)]), area('Berg', [value(1), value(2)])]);
  expect(table.columns).toEqual(['Au', 'Au, Unter- bis Obergrenze', 'Berg']);
  expect(table.rows.map(({ cells }) => cells[1]!.text)).toEqual(['4,0 bis 6,3', '', '', '']);
  expect(note).toBe('Blasse Fläche: von der Untergrenze bis zur Obergrenze der Werte.');
  expect(model.series[0]!.points.map(({ bounds }) => bounds)).toEqual([[4, 6.25], undefined, undefined, undefined]);
});

test('the reference is drawn as such beside others only', () => {
  const district = area('Kreis', [value(1)], true);
  expect(trend([district]).model.series[0]!.reference).toBe(false);
  expect(trend([area('Au', [value(1)]), district]).model.series.map(({ reference }) => reference)).toEqual([false, true]);
});

test('a data file gives an area its figures, flags and bounds by period; what it does not have is missing', () => {
  const column = (...numbers: number[]): Float64Array => Float64Array.from(numbers);
  const figures = {
    values: column(NaN, 7.5),
    lower: column(NaN, 7),
    upper: column(NaN, 8),
    states: Uint8Array.from([5, 0]),
    flags: Uint8Array.from([0, 1 | (1 << 6)]),
  };
  const known = new Map([['2021', figures]]);
  expect(trendArea(FRAME, 'Au', false, 1, known).cells).toEqual([
    { kind: 'missing' },
    { kind: 'value', value: 7.5, lower: 7, upper: 8, flags: ['provisional', 'computed'] },
    { kind: 'missing' },
    { kind: 'missing' },
  ]);
  expect(trendArea(FRAME, 'Au', false, 0, known).cells[1]).toEqual({ kind: 'suppressed' });
});

test('periods before and after everything there is to say are left out; gaps within stay', () => {
  const none: Cell = { kind: 'missing' };
  const [frame, areas] = trimmed(FRAME, [
    area('Au', [none, { kind: 'suppressed' }, none, { kind: 'later' }]),
    area('Berg', [none, none, value(3), none]),
  ]);
  expect(frame.periods.map(({ key }) => key)).toEqual(['2021', '2022']);
  expect(areas.map(({ cells }) => cells.map(({ kind }) => kind))).toEqual([
    ['suppressed', 'missing'],
    ['missing', 'value'],
  ]);
  expect(trimmed(FRAME, [area('Au', [none])])[0].periods).toEqual([]);
});
