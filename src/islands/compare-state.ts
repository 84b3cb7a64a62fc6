import type { CompareNote } from '../core/text/compare-words.ts';
import { writeParams } from './view-state.ts';

export const MOST_AREAS = 12;
export const MOST_INDICATORS = 12;
/** Beside the reference; more lines nobody can tell apart. */
export const MOST_LINES = 5;

export const COMPARE_VIEWS = ['tabelle', 'punkte', 'linien'] as const;
export type CompareView = (typeof COMPARE_VIEWS)[number];

export const GROUPS = ['alle', 'gemeinde', 'raumtyp', 'aehnlich', 'keine'] as const;
export type Group = (typeof GROUPS)[number];

/** What of a comparison stands in the address; null and empty for what is as the page was built. */
export interface CompareState {
  /** Ids of the areas, in the order they were chosen. */
  readonly gebiete: readonly string[];
  readonly indikatoren: readonly string[];
  readonly gruppe: Group | null;
  /** Key or name of a period; null for the newest of each indicator. */
  readonly jahr: string | null;
  readonly ansicht: CompareView | null;
  /** `1` when differences to the reference area are shown. */
  readonly unterschied: string | null;
}

export const COMPARE_AS_BUILT: CompareState = {
  gebiete: [],
  indikatoren: [],
  gruppe: null,
  jahr: null,
  ansicht: null,
  unterschied: null,
};

/** Ids of an address, each once. */
export const readIds = (written: string | null): string[] => [
  ...new Set(
    (written ?? '')
      .split(/[,;]/)
      .map((id) => id.trim())
      .filter((id) => id !== ''),
  ),
];

/** Of what was asked for, what there is and may be shown together, and how much else there was. */
export function sortOut(
  asked: readonly string[],
  isKnown: (id: string) => boolean,
  most: number,
): { readonly kept: readonly string[]; readonly unknown: number; readonly more: number } {
  const known = asked.filter(isKnown);
  return { kept: known.slice(0, most), unknown: asked.length - known.length, more: Math.max(0, known.length - most) };
}

/** What an address asks for, and what in it cannot be read. Whether there is what it names is for the files to say. */
export function readCompareState(search: string): { readonly state: CompareState; readonly notes: readonly CompareNote[] } {
  const params = new URLSearchParams(search);
  const notes: CompareNote[] = [];
  const oneOf = <Value extends string>(name: string, allowed: readonly Value[]): Value | null => {
    const written = params.get(name);
    const found = allowed.find((value) => value === written);
    if (written !== null && written !== '' && found === undefined) notes.push(['unread', { x: name }]);
    return found ?? null;
  };
  const state: CompareState = {
    gebiete: readIds(params.get('gebiete')),
    indikatoren: readIds(params.get('indikatoren')),
    gruppe: oneOf('gruppe', GROUPS),
    jahr: params.get('jahr') || null,
    ansicht: oneOf('ansicht', COMPARE_VIEWS),
    unterschied: oneOf('unterschied', ['1']),
  };
  return { state, notes };
}

/** The query of a view: what need not stand there is left out, and lists can be read. */
export function compareQuery(search: string, state: Partial<CompareState>): string {
  const values = Object.entries(state).map(([name, value]) => {
    const text = typeof value === 'string' ? value : (value ?? []).join(',');
    return [name, text === '' ? null : text] as const;
  });
  return writeParams(search, Object.fromEntries(values)).replaceAll('%2C', ',');
}
