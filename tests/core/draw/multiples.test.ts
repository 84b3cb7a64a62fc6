import { expect, test } from 'vitest';
import { drawMultiples, type MultiplesModel, type SmallMap } from '../../../src/core/draw/multiples.ts';
import { multiplesSize } from '../../../src/core/draw/multiples-size.ts';

const map = (label: string, ...classNames: (string | null)[]): SmallMap => ({ label, empty: null, classNames, borders: 0 });
const model = (maps: readonly SmallMap[], more: Partial<MultiplesModel> = {}): MultiplesModel => ({
  label: 'Zwei kleine Karten',
  title: 'Kinder & Grundsicherung',
  subtitle: 'Gemeinden, 2023–2024',
  credit: ['Quelle: Amt'],
  palette: 'plum',
  classCount: 2,
  width: 300,
  height: 200,
  shapes: ['M1 1l2 2z', 'M3 3l2 2z', 'M5 5l2 2z'],
  borders: ['M9 9l1 1z'],
  maps,
  legend: [{ className: 'c0', label: '1 bis unter 2' }],
  ...more,
});

test('the areas of one class are one path, an area that was not there is in none', () => {
  const svg = drawMultiples(model([map('2023', 'c0', 'c1', 'c0'), map('2024', 'c1', null, 's-suppressed')]));
  expect(svg).toContain('<path class="c0" d="M1 1l2 2zM5 5l2 2z"/><path class="c1" d="M3 3l2 2z"/></g>');
  expect(svg).toContain('<path class="c1" d="M1 1l2 2z"/><path class="s-suppressed" d="M5 5l2 2z"/></g>');
  expect(svg.match(/<use href="#b"/g)).toHaveLength(2);
});

test('a year without data has words in place of a map', () => {
  const svg = drawMultiples(model([map('2023', 'c0', 'c0', 'c0'), { ...map('2024'), empty: 'keine Daten' }]));
  expect(svg.match(/class="areas" transform="translate\(\d+ \d+\)"><path/g)).toHaveLength(1);
  expect(svg).toMatch(/<text class="year" x="320" y="\d+">2024<\/text><text class="empty" x="328" y="\d+">keine Daten</);
});

test('the picture stands alone: names, source, colours for light and dark, nothing from anywhere else', () => {
  const svg = drawMultiples(model([map('2023', 'c0', 'c1', 'c0')]));
  expect(svg).toContain('aria-label="Zwei kleine Karten"');
  expect(svg).toContain('Kinder &amp; Grundsicherung</text>');
  expect(svg).toContain('Quelle: Amt</text>');
  expect(svg).toContain('.areas .c0{fill:#e2d0e0}.areas .c1{fill:#784476}@media(prefers-color-scheme:dark)');
  expect(svg).toContain('.areas .c0{fill:#d0b9ce}');
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|NaN|undefined/);
  for (const [, id] of svg.matchAll(/url\(#([\w-]+)\)/g)) expect(svg).toContain(`id="${id}"`);
});

test('the part that a page shows holds all maps and the legend, and neither head nor foot', () => {
  const one = model(Array.from({ length: 5 }, (_, at) => map(String(2020 + at), 'c0', 'c0', 'c1')));
  const svg = drawMultiples(one);
  const [, top, width, height] = /<view id="karten" viewBox="0 (\d+) (\d+) (\d+)"/.exec(svg)!.map(Number);
  expect([width, height]).toEqual([multiplesSize(one).width, multiplesSize(one).height]);
  const at = (pattern: RegExp): number[] => [...svg.matchAll(pattern)].map(([, y]) => Number(y));
  expect(at(/class="(?:title|sub)" x="0" y="(\d+)"/g).every((y) => y < top!)).toBe(true);
  expect(at(/class="foot" x="0" y="(\d+)"/g).every((y) => y > top! + height!)).toBe(true);
  const inside = at(/translate\(\d+ (\d+)\)/g);
  expect(inside.length).toBe(6);
  expect(inside.every((y) => y >= top! && y < top! + height!)).toBe(true);
});

test('long words are broken into lines that fit', () => {
  const long = 'Personen in Bedarfsgemeinschaften mit mindestens einem Kind unter fünfzehn Jahren je 1.000 Einwohner';
  const svg = drawMultiples(model([map('2023', 'c0', 'c0', 'c0')], { title: long, credit: [`${long} ${long}`] }));
  expect(svg.match(/class="title"/g)!.length).toBeGreaterThan(1);
  expect(svg.match(/class="foot"/g)!.length).toBeGreaterThan(1);
});

test('of many areas some hundred stand together in all maps, so that compression finds them again', () => {
  const shapes = Array.from({ length: 600 }, (_, at) => `M${at} 1l2 2z`);
  const names = shapes.map((_, at) => (at % 2 === 0 ? 'c0' : 'c1'));
  const svg = drawMultiples(model([map('2023', ...names), map('2024', ...names)], { shapes }));
  const groups = [...svg.matchAll(/translate\((\d+) \d+\)"><path class="c0" d="M(\d+)/g)].map(([, x, first]) => [x, first]);
  expect(groups).toEqual([['0', '0'], ['320', '0'], ['0', '250'], ['320', '250'], ['0', '500'], ['320', '500']]); // prettier-ignore
});
