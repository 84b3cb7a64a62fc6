import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differencePatterns } from '../../../src/core/draw/class-patterns.ts';
import { PAGE_PATTERNS, PATTERNS } from '../../../src/core/draw/map.ts';

const style = (name: string): string => readFileSync(join(import.meta.dirname, '../../../src/styles', name), 'utf8');
const idsIn = (markup: string): string[] => [...markup.matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => id!);
const inside = (markup: string, id: string): string =>
  new RegExp(`<pattern id="${id}"[^>]*>([^]*?)</pattern>`).exec(markup)?.[1] ?? '';

test('every texture that a style sheet refers to is in the page, or added with the differences, once', () => {
  const ids = [...idsIn(PAGE_PATTERNS), ...idsIn(differencePatterns())];
  expect(new Set(ids).size).toBe(ids.length);
  const wanted = ['textures.css', 'options.css'].flatMap((name) =>
    [...style(name).matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id!),
  );
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  // What is printed without any script is in the page itself.
  for (const [, id] of style('textures.css').matchAll(/url\(#([^)]+)\)/g)) expect(idsIn(PAGE_PATTERNS)).toContain(id);
});

test('a drawing that stands alone has the patterns of states only', () => {
  expect(idsIn(PATTERNS).some((id) => id.startsWith('k-'))).toBe(false);
});

test('no texture has the lines of another, nor those of a state', () => {
  const shapes = [...idsIn(PAGE_PATTERNS), ...idsIn(differencePatterns())]
    .map((id) => inside(PAGE_PATTERNS + differencePatterns(), id).replaceAll(/class="[^"]*"|(width|height)="\d+"/g, ''))
    .filter((shape) => shape.includes('<path') || shape.includes('<circle'));
  expect(shapes.length).toBeGreaterThan(14);
  expect(new Set(shapes).size).toBe(shapes.length);
});

test('the textures of classes lean to no side as a whole and lie not level, as the hatch and the lines of states do', () => {
  for (const step of ['m1', 'm2', 'm3', 'm4', 'm5']) {
    const d = / d="([^"]+)"/.exec(inside(PAGE_PATTERNS, `k-${step}`))![1]!;
    const lines = [...d.matchAll(/M[\d.]+ [\d.]+([vhl])([-\d.]+)/g)].map(([, way, by]) => `${way}${Math.sign(Number(by))}`);
    expect(lines.length).toBeGreaterThan(0);
    // Upright lines, level ones only across them, leaning ones only both ways.
    expect(['v1', 'v1 h1', 'l1 l-1']).toContain(lines.join(' '));
  }
});
