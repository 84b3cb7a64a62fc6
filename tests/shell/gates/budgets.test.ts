import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { budgetGate } from '../../../src/shell/gates/budgets.ts';
import { findings } from './site.ts';

/** Text that no compression makes smaller than its half. */
const noise = (bytes: number): string => randomBytes(bytes).toString('hex');

const page = '<link rel="stylesheet" href="/a.css"><script type="module" src="/a.js"></script>';

test('a light page passes, and what search or a later wish loads is not counted', () => {
  const files = {
    'index.html': `${page}<script src="/pagefind/p.js"></script>`,
    'a.css': noise(1000),
    'a.js': `import "./b.js"; const later = () => import("./later.js"); ${noise(1000)}`,
    'b.js': noise(1000),
    'later.js': noise(20_000),
    'pagefind/p.js': noise(20_000),
  };
  expect(findings(budgetGate, files)).toEqual([]);
});

test('scripts are weighed with everything they import, once', () => {
  const files = {
    'index.html': page,
    'a.css': '',
    'a.js': 'import{a}from"./b.js";import"./c.js";',
    'b.js': `import"./c.js";/*${noise(5000)}*/`,
    'c.js': `/*${noise(5000)}*/export{x}from"./a.js"`,
  };
  expect(findings(budgetGate, files)).toEqual([
    expect.stringMatching(/^index\.html: JavaScript, gzipped: 1\d\.\d KB of at most 8\.0 KB\.$/),
  ]);
});

test('style sheets and pages have their limits, too', () => {
  const files = { 'index.html': page + ' '.repeat(601 * 1024), 'a.css': noise(10_000), 'a.js': '' };
  expect(findings(budgetGate, files)).toEqual([
    expect.stringMatching(/^index\.html: style sheets, gzipped: 1\d\.\d KB of at most 8\.0 KB\.$/),
    expect.stringMatching(/^index\.html: HTML: 601\.\d KB of at most 600\.0 KB\.$/),
  ]);
});

test('a page of thousands of areas may weigh more, in proportion to them and not without bound', () => {
  const areas = (count: number, bytes: number): string =>
    Array.from({ length: count }, (_, k) => `<path data-k="${k}" d="${'M'.repeat(bytes)}"/>`).join('');
  const files = (html: string) => ({ 'index.html': page + html, 'a.css': '', 'a.js': '' });
  expect(findings(budgetGate, files(areas(20_000, 100)))).toEqual([]);
  expect(findings(budgetGate, files(areas(20_000, 300)))).toHaveLength(1);
});
