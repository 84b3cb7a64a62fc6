import { expect, test } from 'vitest';
import { PALETTES } from '../../../src/core/model/declaration.ts';
import { contrast, distance, hueOf, lightness, lightOf, SIGHT_NAMES } from './colour.ts';
import { borders, colourOf, SCHEMES, tokensOf, type Scheme } from './sheet.ts';

const SEQUENTIAL = ['m0', 'm1', 'm2', 'm3', 'm4', 'm5', 'm6'];
const DIVERGING = ['d0', 'd1', 'd2', 'd3', 'd4', 'd5', 'd6'];
const BIVARIATE = ['b00', 'b01', 'b02', 'b10', 'b11', 'b12', 'b20', 'b21', 'b22'];
/** Neighbouring steps differ by that much in lightness, from 0 to 100. */
const LEAST_STEP = 6;
/** Colours that must not be taken for each other, for whatever eyes. */
const LEAST_DISTANCE = 9;

const coloursIn = (scheme: Scheme, palette: string, names: readonly string[]): string[] => {
  const tokens = tokensOf(scheme, palette);
  return names.map((name) => colourOf(tokens, `var(--${name})`));
};

/** What is wrong with steps that lead from pale to deep. */
function faultsOfSteps(colours: readonly string[]): string[] {
  const steps = colours.map(lightness);
  return steps.slice(1).flatMap((one, at) => {
    const fall = steps[at]! - one;
    return fall >= LEAST_STEP ? [] : [`${colours[at]} to ${colours[at + 1]}: ${fall.toFixed(1)}`];
  });
}

/** What is wrong with two sides around a pale middle. */
function faultsOfSides(colours: readonly string[]): string[] {
  const middle = (colours.length - 1) / 2;
  const [lower, upper] = [colours.slice(0, middle), colours.slice(middle + 1).reverse()];
  const isRed = (hue: number): boolean => hue < 75 || hue > 358;
  const isGreen = (hue: number): boolean => hue > 100 && hue < 200;
  return [
    ...faultsOfSteps([colours[middle]!, ...lower.toReversed()]),
    ...faultsOfSteps([colours[middle]!, ...upper.toReversed()]),
    ...lower.flatMap((one, at) => {
      const other = upper[at]!;
      const gap = Math.abs(lightness(one) - lightness(other));
      return gap <= 2 ? [] : [`${one} and ${other} are not equally deep: ${gap.toFixed(1)}`];
    }),
    ...[...lower, ...upper].flatMap((one) => (isRed(hueOf(one)) || isGreen(hueOf(one)) ? [`${one} is red or green`] : [])),
  ];
}

/** Pairs of colours that someone could take for each other. */
const alike = (colours: readonly string[], least: number): string[] =>
  SIGHT_NAMES.flatMap((sight) =>
    colours.flatMap((one, at) =>
      colours.slice(at + 1).flatMap((other) => {
        const apart = distance(sight, one, other);
        return apart >= least ? [] : [`${sight}: ${one} and ${other} are ${apart.toFixed(1)} apart`];
      }),
    ),
  );

/** Fills whose own border is less than three times as light or as dark. Between any two areas lies the border of one of them. */
const faintBorders = (fills: readonly (readonly [fill: string, border: string])[]): string[] =>
  fills.flatMap(([fill, border]) => {
    const step = contrast(lightOf(fill), lightOf(border));
    return step >= 3 ? [] : [`${fill} with ${border}: ${step.toFixed(2)}`];
  });

const edges = borders();

test.each(SCHEMES.flatMap((scheme) => PALETTES.map((palette) => [palette, scheme] as const)))(
  '%s, %s: steps lead evenly from pale to deep, and each is seen apart by all eyes',
  (palette, scheme) => {
    const colours = coloursIn(scheme, palette, SEQUENTIAL);
    expect(faultsOfSteps(colours)).toEqual([]);
    expect(alike(colours, LEAST_STEP)).toEqual([]);
  },
);

test.each(SCHEMES.flatMap((scheme) => PALETTES.map((palette) => [palette, scheme] as const)))(
  '%s, %s: the border of every class is three times as light or as dark as its fill',
  (palette, scheme) => {
    const tokens = tokensOf(scheme, palette);
    // In print pairs are grey by their own lightness.
    const names = scheme === 'print' ? [...SEQUENTIAL, ...DIVERGING] : [...SEQUENTIAL, ...DIVERGING, ...BIVARIATE];
    const fills = names.map(
      (name) => [colourOf(tokens, `var(--${name})`), colourOf(tokens, edges.get(name) ?? `no border of ${name}`)] as const,
    );
    expect(faintBorders(fills)).toEqual([]);
  },
);

test.each(['light', 'dark'] as const)('%s: differences are two hues, neither red nor green, around a pale middle', (scheme) => {
  const colours = coloursIn(scheme, 'petrol', DIVERGING);
  expect(faultsOfSides(colours)).toEqual([]);
  expect(alike(colours, LEAST_DISTANCE)).toEqual([]);
});

test('in print both sides of a difference are equally grey, so that their textures tell them apart', () => {
  const greys = coloursIn('print', 'petrol', DIVERGING);
  expect(greys.slice(0, 3)).toEqual(greys.slice(4).reverse());
  expect(faultsOfSteps(greys.slice(3))).toEqual([]);
});

test.each(['light', 'dark'] as const)('%s: nine pairs are seen apart by all eyes and in grey, and deepen with both', (scheme) => {
  const colours = coloursIn(scheme, 'petrol', BIVARIATE);
  expect(alike(colours, LEAST_DISTANCE)).toEqual([]);
  const depth = colours.map(lightness);
  for (const [i, j] of [0, 1, 2].flatMap((i) => [0, 1, 2].map((j) => [i, j] as const))) {
    const here = depth[3 * i + j]!;
    if (i < 2) expect(here - depth[3 * i + 3 + j]!).toBeGreaterThan(LEAST_STEP);
    if (j < 2) expect(here - depth[3 * i + j + 1]!).toBeGreaterThan(LEAST_STEP);
  }
  const greys = depth.toSorted((a, b) => a - b);
  greys.slice(1).forEach((grey, at) => expect(grey - greys[at]!).toBeGreaterThan(4));
});

test('palettes that fail are found', () => {
  // Traffic lights: not monotone, red and green, and the same to those who lack a kind of cone.
  const traffic = ['#d7191c', '#fdae61', '#ffffbf', '#a6d96a', '#1a9641'];
  expect(faultsOfSides(traffic).join()).toMatch(/red or green/);
  expect(alike(['#b06a50', '#858048'], LEAST_DISTANCE).join()).toMatch(/protanopia|deuteranopia/);
  expect(faultsOfSteps(['#eeeeee', '#cccccc', '#c4c4c4', '#888888'])).toHaveLength(1);
  expect(faultsOfSteps(['#888888', '#eeeeee'])).toHaveLength(1);
  // Plum and petrol of one depth and one distance from blue, which few men tell apart.
  expect(alike(['#a16d9f', '#2c8a98'], LEAST_DISTANCE).join()).toMatch(/deuteranopia/);
  expect(faultsOfSides(['#773553', '#f2f0ea', '#88bed5']).join()).toMatch(/not equally deep/);
  // White lines between areas of middle depth.
  expect(faintBorders([['#74adb6', '#ffffff']])).toHaveLength(1);
  expect(faintBorders([['#74adb6', '#33414d']])).toEqual([]);
});

test('contrast, lightness and hue are those of the standards', () => {
  expect(contrast(lightOf('#000'), lightOf('#fff'))).toBeCloseTo(21, 5);
  // The example of WCAG's own understanding document: #767676 on white is just above 4.5.
  expect(contrast(lightOf('#767676'), lightOf('#ffffff'))).toBeCloseTo(4.54, 2);
  // sRGB red in CIELAB of D65: L 53.24, a 80.09, b 67.20.
  expect(lightness('#ff0000')).toBeCloseTo(53.24, 1);
  expect(hueOf('#ff0000')).toBeCloseTo(40, 0);
  expect(hueOf('#00ff00')).toBeCloseTo(136, 0);
});
