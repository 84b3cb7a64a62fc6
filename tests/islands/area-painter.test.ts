import { parseHTML } from 'linkedom';
import { expect, test, vi } from 'vitest';
import { areaPainter, areaPaths } from '../../src/islands/area-painter.ts';

/** A drawing of so many areas, area k being a path that begins at k. */
function drawing(count: number): SVGSVGElement {
  const paths = Array.from({ length: count }, (_, k) => `<path class="c0" d="M${k} 0z"></path>`).join('');
  const { document } = parseHTML(`<svg class="map"><g class="areas">${paths}</g></svg>`);
  vi.stubGlobal('document', document);
  return document.querySelector('svg') as unknown as SVGSVGElement;
}
const classesOf = (svg: SVGSVGElement): (string | null)[] => areaPaths(svg).map((path) => path.getAttribute('class'));
const merged = (svg: SVGSVGElement): Record<string, string> =>
  Object.fromEntries(
    [...svg.querySelectorAll('.merged path')].map((path) => [path.getAttribute('class')!, path.getAttribute('d')!]),
  );

test('few areas are painted one by one', () => {
  const svg = drawing(3);
  areaPainter(areaPaths(svg))(['c1', 'c0', 'gone']);
  expect(classesOf(svg)).toEqual(['c1', 'c0', 'gone']);
  expect(svg.querySelector('.merged')).toBeNull();
});

test('of thousands, all areas of a class are one path, in which each area stands once, and the pointer still finds each', () => {
  const svg = drawing(2500);
  const paths = areaPaths(svg);
  const names = (turn: number): string[] => paths.map((_, k) => (k === 7 ? 'gone' : `c${(k + turn) % 3}`));
  const paint = areaPainter(paths);
  for (const turn of [1, 2]) {
    paint(names(turn));
    const pieces = merged(svg);
    const starts = (name: string): number[] => [...pieces[name]!.matchAll(/M(\d+)/g)].map(([, k]) => Number(k));
    for (const name of ['c0', 'c1', 'c2']) {
      expect(starts(name)).toEqual(names(turn).flatMap((one, k) => (one === name ? [k] : [])));
    }
    expect(areaPaths(svg)).toEqual(paths);
    expect(paths.map((path) => path.getAttribute('display')).indexOf('none')).toBe(7);
  }
});

test('a drawing that comes back is painted anew', () => {
  const svg = drawing(2500);
  const paint = (name: string): void => areaPainter(areaPaths(svg))(areaPaths(svg).map(() => name));
  paint('c1');
  paint('c0');
  expect(Object.keys(merged(svg))).toEqual(['c0']);
});

test('what is painted already is left alone', () => {
  const svg = drawing(2500);
  areaPainter(areaPaths(svg))(areaPaths(svg).map(() => 'c0'));
  expect(svg.querySelector('.merged')).toBeNull();
});
