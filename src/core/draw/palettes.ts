import type { Palette } from '../model/declaration.ts';

export type Scheme = 'light' | 'dark';

/** The steps of each palette from pale to deep, as `tokens.css` has them; for drawings that stand alone and carry their colours. */
export const PALETTE_STEPS: Readonly<Record<Scheme, Readonly<Record<Palette, readonly string[]>>>> = {
  light: {
    petrol: ['#e3eef0', '#c6dee2', '#a0c7cd', '#74adb6', '#478f9b', '#22717f', '#08505f'],
    plum: ['#f1e8f0', '#e2d0e0', '#cdafca', '#b389b0', '#966493', '#784476', '#572757'],
    slate: ['#e8ecf1', '#d0d9e2', '#b0bfcd', '#8ba0b4', '#677f97', '#476079', '#2a425b'],
    ochre: ['#f5ecd9', '#ead7b0', '#d9bb80', '#c09a52', '#9f7a32', '#7b5b1e', '#573e10'],
    moss: ['#e9efe3', '#d2dfc6', '#b2c8a0', '#8dab78', '#6a8c56', '#4b6c3a', '#314d23'],
  },
  dark: {
    petrol: ['#cddfe2', '#b1ccd1', '#8db4bc', '#6798a2', '#437b87', '#285f6b', '#124653'],
    plum: ['#e2d3e1', '#d0b9ce', '#b996b7', '#9f759d', '#815580', '#653c64', '#4a244b'],
    slate: ['#d5dde4', '#bac7d3', '#9aacbd', '#7a8fa4', '#5d748b', '#435a72', '#2c4258'],
    ochre: ['#e8dcc3', '#d8c497', '#c2a76c', '#a68847', '#87692d', '#684d1b', '#4b360f'],
    moss: ['#d8e1d0', '#bfceb2', '#a0b68f', '#80996c', '#627d4f', '#486237', '#304824'],
  },
};

/** Ink, paper and what is no figure, as `tokens.css` has them. */
export const INKS: Readonly<
  Record<
    Scheme,
    Readonly<Record<'paper' | 'ground' | 'ink' | 'soft' | 'line' | 'strong-line' | 'zero' | 'pattern' | 'border', string>>
  >
> = {
  light: {
    paper: '#ffffff',
    ground: '#faf9f6',
    ink: '#1b2430',
    soft: '#55606c',
    line: '#d8d5cd',
    'strong-line': '#8b8f90',
    zero: '#f4efe4',
    pattern: '#77808a',
    border: '#33414d',
  },
  dark: {
    paper: '#14191e',
    ground: '#1a2026',
    ink: '#e8e6e0',
    soft: '#a9b1b8',
    line: '#363f47',
    'strong-line': '#6f7a83',
    zero: '#4a463c',
    pattern: '#9aa4ad',
    border: '#d7dde1',
  },
};

/** Which steps stand for how many classes, as `map.css` has them. */
const STEPS: readonly (readonly number[])[] = [
  [],
  [3],
  [1, 5],
  [1, 3, 5],
  [0, 2, 4, 6],
  [0, 2, 3, 4, 6],
  [0, 1, 2, 4, 5, 6],
  [0, 1, 2, 3, 4, 5, 6],
];

/** The colours of the classes from the lowest up. */
export const classColours = (palette: Palette, scheme: Scheme, count: number): readonly string[] =>
  stepsFor(count).map((step) => PALETTE_STEPS[scheme][palette][step]!);

/** Beyond seven classes neighbours share a step here and there: nobody could tell more of them apart. */
export const stepsFor = (count: number): readonly number[] =>
  STEPS[count] ?? Array.from({ length: count }, (_, index) => Math.round((index * 6) / (count - 1)));
