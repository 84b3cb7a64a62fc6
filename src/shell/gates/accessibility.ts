import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { serveFolder } from '../serve.ts';
import { walk } from '../walk.ts';
import type { Finding } from './gates.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds on a page that is open in a browser, by all rules of WCAG or by the named ones: rule, what it says, and the first elements
 * it concerns.
 */
export async function axe(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const results = await page.evaluate(
    async (runOnly) => {
      const runner = (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe;
      return runner.run({ runOnly, resultTypes: ['violations'] });
    },
    rules === undefined ? { type: 'tag', values: TAGS } : { type: 'rule', values: rules },
  );
  return results.violations.map(({ id, help, nodes }) => {
    const where = nodes.slice(0, 3).map(({ target }) => target.join(' '));
    return `${id}: ${help} (${nodes.length}×: ${where.join(', ')})`;
  });
}

/** Runs axe over one page of every type, because pages of a type differ in their figures only. */
export async function auditAccessibility(folder: string, base: string, print: (line: string) => void): Promise<Finding[]> {
  const served = await serveFolder(folder, { base });
  const browser = await launchBrowser();
  const findings: Finding[] = [];
  try {
    const context = await browser.newContext();
    for (const file of onePerType(walk(folder).filter((path) => path.endsWith('.html')))) {
      const page = await context.newPage();
      await page.goto(new URL(file.replace(/(^|\/)index\.html$/, '$1'), served.url).href);
      const violations = await axe(page);
      print(`accessibility  ${file}${violations.length === 0 ? '' : `: ${violations.length} found`}`);
      findings.push(...violations.map((message) => ({ gate: 'accessibility', file, message })));
      await page.close();
    }
  } finally {
    await browser.close();
    await served.close();
  }
  return findings;
}

/** Pages in the same folder at the same depth are of one type: `gebiete/99001/index.html` stands for all areas. */
export function onePerType(files: readonly string[]): string[] {
  const types = new Map<string, string>();
  for (const file of files) {
    const steps = file.split('/');
    const type = steps.length <= 2 ? file : [steps[0], steps.length].join('/');
    if (!types.has(type)) types.set(type, file);
  }
  return [...types.values()];
}
