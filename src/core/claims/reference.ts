import type { Fault } from './faults.ts';

/**
 * A figure named in words: `sgb2-quote[99001004, 2023]`, `bevoelkerung{alter=0-2}[kreis, neu]`, `sgb2-quote`.
 * What the text leaves out is `hier` and `neu`: the area the chapter speaks of, and the newest figure of it.
 */
export interface Reference {
  readonly indicator: string;
  readonly selection: ReadonlyMap<string, string>;
  /** An area's id, `hier`, or a level's id: the context's area at that level, or the only one there is. */
  readonly area: string;
  /** A period as the tables write it, or `neu`. */
  readonly period: string;
  /** Where each part starts in the text, so that an error can point at it. */
  readonly at: { readonly indicator: number; readonly selection: number; readonly area: number; readonly period: number };
}

export const HERE = 'hier';
export const NEWEST = 'neu';

const NAME = /[A-Za-z0-9][A-Za-z0-9_.-]*/y;
const PERIOD = /[0-9A-Za-z][0-9A-Za-z/-]*/y;
const CATEGORY = /[^\s=,;{}[\]][^=,;{}[\]]*/y;

/** Reads one reference; the whole text must be one. */
export function parseReference(text: string): Reference | Fault {
  let at = 0;
  const blanks = (): number => {
    while (/\s/.test(text.charAt(at))) at++;
    return at;
  };
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = blanks();
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found.trimEnd();
  };
  const sign = (expected: string): boolean => {
    if (text.charAt(blanks()) !== expected) return false;
    at++;
    return true;
  };
  const unreadable = (suggestion: string | null = null): Fault => ({
    fault: 'unreadable',
    at,
    found: text.slice(at) || text,
    suggestion,
  });

  const starts = { indicator: blanks(), selection: 0, area: 0, period: 0 };
  const indicator = take(NAME);
  if (indicator === '') return unreadable();
  const selection = new Map<string, string>();
  starts.selection = blanks();
  if (sign('{')) {
    do {
      blanks();
      const dimension = take(NAME);
      if (dimension === '' || !sign('=')) return unreadable();
      const category = take(CATEGORY);
      if (category === '') return unreadable();
      selection.set(dimension, category);
    } while (sign(',') || sign(';'));
    if (!sign('}')) return unreadable(`${text.slice(0, at).trim()}}${text.slice(at).trim()}`);
  }

  let area = HERE;
  let period = NEWEST;
  starts.area = starts.period = blanks();
  if (sign('[')) {
    starts.area = blanks();
    area = take(NAME) || HERE;
    starts.period = blanks();
    if (sign(',')) {
      starts.period = blanks();
      period = take(PERIOD);
      if (period === '') return unreadable();
    }
    if (!sign(']')) return unreadable(blanks() === text.length ? `${text.trim()}]` : null);
  }
  if (blanks() < text.length) return unreadable(text.slice(0, at).trim());
  return { indicator, selection, area, period, at: starts };
}
