import { writeParams } from './view-state.ts';

/** What a reader has chosen of the facilities, by the names in the address; '' is everything. */
export interface FacilityChoice {
  readonly art?: string;
  readonly status?: string;
  readonly traeger?: string;
  readonly gebiet?: string;
}

const NAMES = ['art', 'status', 'traeger', 'gebiet'] as const;

export const readChoice = (search: string): FacilityChoice => {
  const params = new URLSearchParams(search);
  return Object.fromEntries(NAMES.map((name) => [name, params.get(name) ?? '']));
};

/** The query with the choice in it; every other parameter stays as it is. */
export const writeChoice = (search: string, choice: FacilityChoice): string =>
  writeParams(search, Object.fromEntries(NAMES.map((name) => [name, choice[name] || null])));
