import { readIds } from './compare-state.ts';
import { writeParams } from './view-state.ts';

export const MOST_INDICATORS = 15;

/** What of an extract stands in the address. */
export interface ExtractState {
  /** Id of the area. */
  readonly gebiet: string | null;
  readonly indikatoren: readonly string[];
}

export const EXTRACT_AS_BUILT: ExtractState = { gebiet: null, indikatoren: [] };

/** What an address asks for, and how many indicators of it are too many. */
export function readExtractState(search: string): { readonly state: ExtractState; readonly tooMany: number } {
  const params = new URLSearchParams(search);
  const ids = readIds(params.get('indikatoren'));
  return {
    state: { gebiet: params.get('gebiet') || null, indikatoren: ids.slice(0, MOST_INDICATORS) },
    tooMany: Math.max(0, ids.length - MOST_INDICATORS),
  };
}

export const extractQuery = (search: string, { gebiet, indikatoren }: ExtractState): string =>
  writeParams(search, { gebiet, indikatoren: indikatoren.length === 0 ? null : indikatoren.join(',') }).replaceAll('%2C', ',');
