import { expect, test } from 'vitest';
import { onePerType } from '../../../src/shell/gates/accessibility.ts';
import { describeFindings } from '../../../src/shell/gates/describe.ts';

test('findings are listed by gate, and of many alike the first twenty', () => {
  const many = Array.from({ length: 25 }, (_, index) => ({ gate: 'links', file: `${index}.html`, message: 'x' }));
  const lines = describeFindings([...many, { gate: 'pages', file: '', message: 'y' }]).split('\n');
  expect([lines[0], lines[1], lines[21]]).toEqual(['links: 25 found', '  0.html: x', '  … and 5 more']);
  expect(lines.slice(22)).toEqual(['pages: 1 found', '  y']);
});

test('one page stands for all that are made alike', () => {
  const pages = [
    '404.html',
    'index.html',
    'gebiete/index.html',
    'gebiete/1/index.html',
    'gebiete/2/index.html',
    'berichte/a/index.html',
    'berichte/a/b/index.html',
  ];
  expect(onePerType(pages)).toEqual(pages.filter((page) => page !== 'gebiete/2/index.html'));
});
