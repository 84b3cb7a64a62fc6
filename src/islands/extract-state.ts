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

/** What an address asks for. Whether there is what it names is for the files to say. */
export function readExtractState(search: string): ExtractState {
  const params = new URLSearchParams(search);
  return { gebiet: params.get('gebiet') || null, indikatoren: readIds(params.get('indikatoren')) };
}

export const extractQuery = (search: string, { gebiet, indikatoren }: ExtractState): string =>
  writeParams(search, { gebiet, indikatoren: indikatoren.length === 0 ? null : indikatoren.join(',') }).replaceAll('%2C', ',');
