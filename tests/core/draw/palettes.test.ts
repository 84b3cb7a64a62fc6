import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { classColours, INKS, PALETTE_STEPS, stepsFor, type Scheme } from '../../../src/core/draw/palettes.ts';
import { PALETTES } from '../../../src/core/model/declaration.ts';

const css = readFileSync(join(import.meta.dirname, '../../../src/styles/tokens.css'), 'utf8');
const darkFrom = css.indexOf('@media (prefers-color-scheme: dark)');
const part: Readonly<Record<Scheme, string>> = { light: css.slice(0, darkFrom), dark: css.slice(darkFrom) };

/** The tokens that a rule of the style sheet sets. */
function tokens(scheme: Scheme, selector: string): ReadonlyMap<string, string> {
  const from = part[scheme].indexOf(`${selector} {`);
  const block = part[scheme].slice(from, part[scheme].indexOf('}', from));
  return new Map([...block.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name, colour]) => [name!, colour!]));
}

test.each(['light', 'dark'] as const)('%s: every palette has the colours that the style sheet of the pages has', (scheme) => {
  for (const palette of PALETTES) {
    const set = tokens(scheme, palette === 'petrol' ? ':root' : `[data-palette='${palette}']`);
    expect(PALETTE_STEPS[scheme][palette]).toEqual([0, 1, 2, 3, 4, 5, 6].map((step) => set.get(`m${step}`)));
  }
});

test.each(['light', 'dark'] as const)('%s: ink, paper and grounds are those of the pages', (scheme) => {
  const set = tokens(scheme, ':root');
  for (const [name, colour] of Object.entries(INKS[scheme])) expect([name, set.get(name)]).toEqual([name, colour]);
});

test('classes take steps from pale to deep, none twice as long as there are enough', () => {
  for (let count = 1; count <= 7; count++) {
    const steps = stepsFor(count);
    expect(steps).toHaveLength(count);
    expect([...new Set(steps)].sort()).toEqual([...steps]);
  }
  expect(stepsFor(9)).toHaveLength(9);
  expect(stepsFor(0)).toEqual([]);
  expect(classColours('plum', 'light', 2)).toEqual(['#e2d0e0', '#784476']);
});
