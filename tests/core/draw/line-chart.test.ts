import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { lineChart } from '../../../src/core/draw/line-chart.ts';
import { NARROW, type TrendModel, type TrendPoint } from '../../../src/core/draw/trend-model.ts';

const points = (...values: readonly (number | null)[]): TrendPoint[] =>
  values.map((value, index) => ({ label: String(2020 + index), x: 2020 + index, value, flags: [] }));
const model = (part: Partial<TrendModel> = {}): TrendModel => ({
  label: 'Quote im Zeitverlauf',
  describedBy: 'text',
  decimals: 1,
  language: 'de',
  series: [
    { label: 'Neustadt', points: points(12, 13, 14, 15) },
    { label: 'Landkreis', reference: true, points: points(10, 10, 11, 11.5) },
  ],
  breaks: [],
  targets: [],
  annotations: [],
  forecast: 'vorausberechnet',
  ...part,
});
const draw = (part: Partial<TrendModel> = {}): SVGSVGElement => {
  const { document } = parseHTML(`<!doctype html><html><body>${lineChart(model(part))}</body></html>`);
  return document.querySelector('svg') as unknown as SVGSVGElement;
};
/** The text of each, lines joined by blanks. */
const texts = (svg: Element, selector: string): string[] =>
  [...svg.querySelectorAll(`text${selector}`)].map((text) =>
    text.children.length === 0 ? text.textContent : [...text.children].map((line) => line.textContent).join(' '),
  );
const paths = (svg: Element, selector: string): string[] =>
  [...svg.querySelectorAll(`path${selector}`)].map((one) => one.getAttribute('d')!);
/** The places that a path goes through, of those that are written as such. */
const places = (path: string): [number, number][] =>
  [...path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

test('the drawing is an image with the given label and a box that scales', () => {
  const svg = draw();
  expect(['role', 'aria-label', 'aria-describedby', 'viewBox'].map((name) => svg.getAttribute(name))).toEqual([
    'img',
    'Quote im Zeitverlauf',
    'text',
    '0 0 640 320',
  ]);
  expect(svg.querySelectorAll('[aria-label]')).toHaveLength(0);
});

test('the drawing has no styles of its own and no number with more than one decimal', () => {
  const markup = lineChart(model());
  expect(markup).not.toMatch(/<style|style=|font-family/);
  expect(markup).not.toMatch(/\d\.\d\d/);
});

test('the same figures give the same drawing', () => {
  expect(lineChart(model())).toBe(lineChart(model()));
});

test('each line is named at its end with its newest figure, in the language of the page', () => {
  expect(texts(draw(), '.label')).toEqual(['Neustadt 15,0', 'Landkreis 11,5']);
  expect(texts(draw({ language: 'en' }), '.label')).toEqual(['Neustadt 15.0', 'Landkreis 11.5']);
});

test('the reference has a class of its own and the others are numbered', () => {
  const svg = draw();
  expect([paths(svg, '.line.s0').length, paths(svg, '.line.ref').length]).toEqual([1, 1]);
});

test('a missing figure is a gap, not a line across', () => {
  const svg = draw({ series: [{ label: 'A', points: points(1, 2, null, 4, 5) }] });
  expect(paths(svg, '.line')).toHaveLength(2);
});

test('a figure between gaps is a dot', () => {
  const svg = draw({ series: [{ label: 'A', points: points(1, null, 3, null, 5, 6) }] });
  expect(svg.querySelectorAll('path.dot')).toHaveLength(3);
});

test('no line crosses a break, and a hairline stands before the first figure after it', () => {
  const svg = draw({ series: [{ label: 'A', points: points(1, 2, 3, 4, 5) }], breaks: [{ x: 2022, mark: '①' }] });
  const [before, after] = paths(svg, '.line').map(places);
  const rule = places(paths(svg, '.break')[0]!)[0]![0];
  expect([before!.length, after!.length]).toEqual([2, 3]);
  expect(rule).toBeCloseTo((before!.at(-1)![0] + after![0]![0]) / 2, 0);
  expect(texts(svg, '.sign')).toEqual(['①']);
});

test('provisional figures are open circles, and the way to a forecast is drawn apart', () => {
  const series = points(1, 2, 3, 4).map((point, index) => ({
    ...point,
    flags: index === 2 ? (['provisional'] as const) : index === 3 ? (['forecast'] as const) : [],
  }));
  const svg = draw({ series: [{ label: 'A', points: series }] });
  expect([svg.querySelectorAll('path.open').length, paths(svg, '.line.forecast').length, paths(svg, '.line').length]).toEqual([
    2, 1, 2,
  ]);
});

test('a target is marked in its period and named, on the side where fewer lines end', () => {
  const target = (value: number) => draw({ targets: [{ x: 2023, value, text: 'Ziel', label: '2023', mark: '②' }] });
  const above = (value: number): boolean => {
    const svg = target(value);
    return Number(svg.querySelector('.goal')!.getAttribute('y')) < places(paths(svg, '.target')[0]!)[0]![1];
  };
  expect(texts(target(18), '.goal')).toEqual(['② Ziel 18,0']);
  expect(paths(target(18), '.target')).toHaveLength(1);
  expect([above(18), above(5)]).toEqual([true, false]);
});

test('names of lines do not touch, and a stroke that looks like its line leads to each', () => {
  const svg = draw({ series: ['A', 'B', 'C'].map((label, index) => ({ label, points: points(10, 12 + index / 10) })) });
  const heights = [...svg.querySelectorAll('.label tspan')].map((line) => Number(line.getAttribute('y')));
  expect(heights.toSorted((a, b) => a - b).every((y, index, all) => index === 0 || y - all[index - 1]! >= 15)).toBe(true);
  expect(['s0', 's1', 's2'].map((name) => paths(svg, `.key.${name}`).length)).toEqual([1, 1, 1]);
});

test('a line alone is labelled with its figure only', () => {
  expect(texts(draw({ series: [{ label: 'Neustadt', points: points(1, 2) }] }), '.label')).toEqual(['2,0']);
});

test('the narrow drawing says the same in a smaller frame', () => {
  const narrow = parseHTML(`<html><body>${lineChart(model(), NARROW)}</body></html>`).document.querySelector('svg')!;
  expect([narrow.getAttribute('class'), narrow.getAttribute('viewBox')]).toEqual(['trend narrow', '0 0 340 300']);
  expect(texts(narrow, '.label')).toEqual(['Neustadt 15,0', 'Landkreis 11,5']);
});

test('hostile text adds no element', () => {
  const hostile = '"><script>alert(1)</script><g onload="x">';
  const svg = draw({
    label: hostile,
    series: [{ label: hostile, points: points(1, 2) }],
    annotations: [{ x: 2021, mark: hostile }],
  });
  expect(svg.querySelectorAll('script, [onload]')).toHaveLength(0);
  expect(svg.getAttribute('aria-label')).toBe(hostile);
});

test('without any figure there is no drawing', () => {
  expect(lineChart(model({ series: [{ label: 'A', points: points(null, null) }] }))).toBe('');
});

test('one figure alone can be drawn', () => {
  const svg = draw({ series: [{ label: 'A', points: points(5) }] });
  expect(svg.querySelectorAll('path.dot')).toHaveLength(1);
});

test('zero has its own line where the axis shows it, and nowhere else', () => {
  const zeros = (...values: readonly number[]): number =>
    draw({ series: [{ label: 'A', points: points(...values) }] }).querySelectorAll('.zero').length;
  expect([zeros(1, 9), zeros(-5, 5), zeros(90, 95), zeros(-34, -30)]).toEqual([1, 1, 0, 0]);
});

test('figures stand where the axes say: zero on the lowest gridline, each gridline at its number', () => {
  const svg = draw({ series: [{ label: 'A', points: points(0, 10, 20) }] });
  const line = places(paths(svg, '.line')[0]!);
  const ticks = [...svg.querySelectorAll('.tick text')].map((text) => [text.textContent, Number(text.getAttribute('y')) - 4]);
  const grid = places(paths(svg, '.grid')[0]!).map(([, y]) => y);
  expect(line.map(([, y]) => y)).toEqual([grid[0], grid[2], grid[4]]);
  expect(ticks.slice(0, 5)).toEqual(['0', '5', '10', '15', '20'].map((text, at) => [text, grid[at]]));
  expect(line.map(([x]) => x)).toEqual(
    [...svg.querySelectorAll('.tick:last-of-type text')].slice(-3).map((text) => Number(text.getAttribute('x'))),
  );
});

test('lines can be told apart without colour: each has a mark of its own shape', () => {
  const series = Array.from({ length: 6 }, (_, index) => ({ label: `G${index}`, points: points(index, index + 1) }));
  const marks = paths(draw({ series }), '.dot').map((path) => path.replace(/^M[\d.]+ [\d.]+/, ''));
  expect(new Set(marks).size).toBe(6);
});

test('between bounds there is a band, broken where the line is; a figure without neighbours has a bar', () => {
  const bounded = points(5, 6, null, 7).map((point) =>
    point.value === null ? point : { ...point, bounds: [point.value - 1, point.value + 2] as const },
  );
  const [band] = paths(draw({ series: [{ label: 'A', points: bounded }] }), '.band');
  expect(band!.match(/M/g)).toHaveLength(2);
  expect(places(band!.split('z')[0]!)).toHaveLength(4);
  expect(paths(draw(), '.band')).toEqual([]);
});

test('periods that are forecast lie on a ground of their own with its name; without any there is none', () => {
  const series = points(1, 2, 3, 4).map((point, index) => ({ ...point, flags: index > 1 ? (['forecast'] as const) : [] }));
  const svg = draw({ series: [{ label: 'A', points: series }] });
  const line = places(paths(svg, '.line')[0]!);
  const next = places(paths(svg, '.line')[1]!)[1]!;
  const start = Number(svg.querySelector('.later')!.getAttribute('x'));
  expect(texts(svg, '.later-name')).toEqual(['vorausberechnet']);
  expect(start).toBeCloseTo((line.at(-1)![0] + next[0]) / 2, 0);
  expect(draw().querySelector('.later')).toBeNull();
});
