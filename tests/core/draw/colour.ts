/** Colours as people see them, for tests of palettes. */

type Three = readonly [number, number, number];

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** `#abcdef` as linear light. */
export function lightOf(colour: string): Three {
  const long = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour;
  return [1, 3, 5].map((at) => linear(parseInt(long.slice(at, at + 2), 16) / 255)) as unknown as Three;
}

const luminance = ([r, g, b]: Three): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** WCAG 2.2: from 1 to 21. */
export function contrast(one: Three, other: Three): number {
  const [dark, pale] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (pale! + 0.05) / (dark! + 0.05);
}

/** CIELAB with the white of D65: lightness 0 to 100. */
export function labOf([r, g, b]: Three): Three {
  const curve = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = curve((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = curve(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = curve((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

export const lightness = (colour: string): number => labOf(lightOf(colour))[0];

/** 0 to 360: about 40 is red, 130 to 160 green. */
export function hueOf(colour: string): number {
  const [, a, b] = labOf(lightOf(colour));
  return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

/** What is left of light where one kind of cone is missing (Machado, Oliveira and Fernandes 2009, severity 1). */
const SIGHTS: Readonly<Record<string, readonly Three[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export const SIGHT_NAMES = ['normal', ...Object.keys(SIGHTS)];

export function seenWith(sight: string, colour: string): Three {
  const light = lightOf(colour);
  const matrix = SIGHTS[sight];
  if (matrix === undefined) return light;
  return matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, part, at) => sum + part * light[at]!, 0),
      ),
    ),
  ) as unknown as Three;
}

/** CIE 1976: about 2.3 is just noticed side by side. */
export function distance(sight: string, one: string, other: string): number {
  const [a, b] = [labOf(seenWith(sight, one)), labOf(seenWith(sight, other))];
  return Math.hypot(...a.map((part, at) => part - b[at]!));
}
