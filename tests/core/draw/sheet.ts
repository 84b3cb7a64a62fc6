import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (name: string): string => readFileSync(join(import.meta.dirname, '../../../src/styles', name), 'utf8');

export const SCHEMES = ['light', 'dark', 'print'] as const;
export type Scheme = (typeof SCHEMES)[number];

type Tokens = ReadonlyMap<string, string>;

/** The custom properties that rules of that selector set, by the medium that they hold for: null for all media. */
function declared(css: string, selector: string, medium: RegExp | null): [string, string][] {
  const found: [string, string][] = [];
  const open: string[] = [];
  for (const [, opening, closing, name, value] of css.matchAll(/([^{};]+)\{|(\})|--([\w-]+):\s*([^;]+);/g)) {
    if (opening !== undefined) open.push(opening.replace(/\/\*[^]*?\*\//g, '').trim());
    else if (closing !== undefined) open.pop();
    else if (open.at(-1) === selector && name !== undefined && value !== undefined) {
      const media = open.filter((one) => one.startsWith('@media'));
      const holds = medium === null ? media.length === 0 : media.length > 0 && media.every((one) => medium.test(one));
      if (holds) found.push([name, value.trim()]);
    }
  }
  if (open.length > 0) throw new Error(`${open.join(' ')} is not closed`);
  return found;
}

const SHEETS = ['tokens.css', 'map.css', 'options.css', 'print.css'].map(read);

/** All tokens as a page with that palette has them. */
export function tokensOf(scheme: Scheme, palette: string): Tokens {
  const all = (selector: string, medium: RegExp | null): [string, string][] =>
    SHEETS.flatMap((css) => declared(css, selector, medium));
  const own = `[data-palette='${palette}']`;
  const media = { light: null, dark: /prefers-color-scheme: dark/, print: /^@media print/ }[scheme];
  return new Map([
    ...all(':root', null),
    ...all(own, null),
    ...(media === null ? [] : [...all(':root', media), ...all(own, media)]),
  ]);
}

/** The colour that a value stands for, `var` and `color-mix` of two solved; a mix is right to the step. */
export function colourOf(tokens: Tokens, value: string): string {
  const [, name] = /^var\(--([\w-]+)\)$/.exec(value) ?? [];
  if (name !== undefined) {
    const token = tokens.get(name);
    if (token === undefined) throw new Error(`--${name} is not set`);
    return colourOf(tokens, token);
  }
  const [, first, share, second] = /^color-mix\(in srgb, (.+?) (\d+)%, (.+)\)$/.exec(value) ?? [];
  if (first === undefined || second === undefined) return value;
  const [one, other] = [colourOf(tokens, first), colourOf(tokens, second)].map(parts);
  const mixed = one!.map((part, at) => Math.round((part * Number(share) + other![at]! * (100 - Number(share))) / 100));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function parts(colour: string): number[] {
  const long = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour;
  return [1, 3, 5].map((at) => parseInt(long.slice(at, at + 2), 16));
}

/** The border of each fill: of a step of the palette (`m0` …), of a difference (`d0` …), of a pair (`b00` …). */
export function borders(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const css of ['map.css', 'options.css', 'explorer-drawing.css'].map(read)) {
    for (const [, selector = '', body = ''] of css.matchAll(/([^{}]*)\{([^{}]*)\}/g)) {
      const step = /--f: var\((?:--k-\w+, var\()?--([mdb]\d+)\)/.exec(body)?.[1];
      const names = [...(step === undefined ? [] : [step]), ...[...selector.matchAll(/\.([db]\d+)/g)].map(([, name]) => name!)];
      const edge = /--edge: ([^;]+);/.exec(body)?.[1];
      for (const name of names) found.set(name, edge ?? found.get(name) ?? 'var(--paper)');
    }
  }
  return found;
}
