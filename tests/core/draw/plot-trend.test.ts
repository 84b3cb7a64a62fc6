import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { plotTrend } from '../../../src/core/draw/plot-trend.ts';
import { NARROW, type TrendModel, type TrendPoint } from '../../../src/core/draw/trend-model.ts';

const dom = (): Document => parseHTML('<!doctype html><html><body></body></html>').document;
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
  ...part,
});
const draw = (part: Partial<TrendModel> = {}): SVGSVGElement => {
  const { document } = parseHTML(`<!doctype html><html><body>${plotTrend(dom(), model(part))}</body></html>`);
  return document.querySelector('svg') as unknown as SVGSVGElement;
};
const texts = (svg: Element, selector: string): (string | null)[] =>
  [...svg.querySelectorAll(`${selector} text`)].map((text) => text.textContent);
const path = (svg: Element, selector: string): (string | null)[] =>
  [...svg.querySelectorAll(`${selector} path`)].map((one) => one.getAttribute('d'));

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
  const markup = plotTrend(dom(), model());
  expect(markup).not.toMatch(/<style|style=|font-family/);
  expect(markup.replaceAll(/"[\d.]+em"/g, '')).not.toMatch(/\d\.\d\d/);
});

test('the same figures give the same drawing', () => {
  expect(plotTrend(dom(), model())).toBe(plotTrend(dom(), model()));
});

test('each line is named at its end with its newest figure, in the language of the page', () => {
  expect(texts(draw(), '.label')).toEqual(['Neustadt 15,0', 'Landkreis 11,5']);
  expect(texts(draw({ language: 'en' }), '.label')).toEqual(['Neustadt 15.0', 'Landkreis 11.5']);
});

test('the reference has a class of its own and the others are numbered', () => {
  const svg = draw();
  expect([path(svg, '.line.s0').length, path(svg, '.line.ref').length]).toEqual([1, 1]);
});

test('a missing figure is a gap, not a line across', () => {
  const svg = draw({ series: [{ label: 'A', points: points(1, 2, null, 4, 5) }] });
  expect(path(svg, '.line')).toHaveLength(2);
});

test('a figure between gaps is a dot', () => {
  const svg = draw({ series: [{ label: 'A', points: points(1, null, 3, null, 5, 6) }] });
  expect(svg.querySelectorAll('.dot circle')).toHaveLength(3);
});

test('no line crosses a break, and a hairline stands before the first figure after it', () => {
  const svg = draw({ series: [{ label: 'A', points: points(1, 2, 3, 4, 5) }], breaks: [{ x: 2022, mark: '①' }] });
  const [start, end] = [0, 4].map((index) =>
    Number(
      /[\d.]+/.exec(
        path(svg, '.line')
          [index === 0 ? 0 : 1]!.split(index === 0 ? 'M' : 'L')
          .at(-1)!,
      )![0],
    ),
  );
  const rule = Number(svg.querySelector('.break line')!.getAttribute('x1'));
  expect(path(svg, '.line')).toHaveLength(2);
  expect((rule - start!) / (end! - start!)).toBeCloseTo(1.5 / 4, 2);
  expect(texts(svg, '.sign')).toEqual(['①']);
});

test('provisional figures are open circles, and the way to a forecast is drawn apart', () => {
  const series = points(1, 2, 3, 4).map((point, index) => ({
    ...point,
    flags: index === 2 ? (['provisional'] as const) : index === 3 ? (['forecast'] as const) : [],
  }));
  const svg = draw({ series: [{ label: 'A', points: series }] });
  expect([svg.querySelectorAll('.open circle').length, path(svg, '.line.forecast').length, path(svg, '.line').length]).toEqual([
    2, 1, 2,
  ]);
});

test('a target is marked in its period and named, on the side where fewer lines end', () => {
  const target = (value: number) => draw({ targets: [{ x: 2023, value, text: 'Ziel', label: '2023', mark: '②' }] });
  const height = (svg: Element, part: string): number =>
    Number(/[\d.]+\)$/.exec(svg.querySelector(part)!.getAttribute('transform')!)![0].slice(0, -1));
  expect(texts(target(18), '.goal')).toEqual(['② Ziel 18,0']);
  expect(target(18).querySelectorAll('.target path')).toHaveLength(1);
  expect([18, 5].map((value) => target(value).querySelector('.goal')!.getAttribute('transform'))).toEqual([
    'translate(0,-18)',
    'translate(0,18)',
  ]);
  expect(height(target(18), '.goal text')).toBeLessThan(height(target(5), '.goal text'));
});

test('names of lines do not touch, and a stroke that looks like its line leads to each', () => {
  const svg = draw({ series: ['A', 'B', 'C'].map((label, index) => ({ label, points: points(10, 12 + index / 10) })) });
  const heights = [...svg.querySelectorAll('.label text')].map((text) =>
    Number(/,([\d.]+)\)/.exec(text.getAttribute('transform')!)![1]),
  );
  expect(heights.toSorted((a, b) => a - b).every((y, index, all) => index === 0 || y - all[index - 1]! >= 15)).toBe(true);
  expect(['s0', 's1', 's2'].map((name) => path(svg, `.key.${name}`).length)).toEqual([1, 1, 1]);
});

test('a line alone is labelled with its figure only', () => {
  expect(texts(draw({ series: [{ label: 'Neustadt', points: points(1, 2) }] }), '.label')).toEqual(['2,0']);
});

test('the narrow drawing says the same in a smaller frame', () => {
  const narrow = parseHTML(`<html><body>${plotTrend(dom(), model(), NARROW)}</body></html>`).document.querySelector('svg')!;
  expect([narrow.getAttribute('class'), narrow.getAttribute('viewBox')]).toEqual(['trend narrow', '0 0 340 300']);
  expect(texts(narrow, '.label').map((text) => text?.replace(/(\D)(\d)/, '$1 $2').replace(/ +/g, ' '))).toEqual([
    'Neustadt 15,0',
    'Landkreis 11,5',
  ]);
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
  expect(plotTrend(dom(), model({ series: [{ label: 'A', points: points(null, null) }] }))).toBe('');
});

test('one figure alone can be drawn', () => {
  const svg = draw({ series: [{ label: 'A', points: points(5) }] });
  expect(svg.querySelectorAll('.dot circle')).toHaveLength(1);
});

test('zero has its own line where the axis shows it, and nowhere else', () => {
  const zeros = (...values: readonly number[]): number =>
    draw({ series: [{ label: 'A', points: points(...values) }] }).querySelectorAll('.zero line').length;
  expect([zeros(1, 9), zeros(-5, 5), zeros(90, 95), zeros(-34, -30)]).toEqual([1, 1, 0, 0]);
});
