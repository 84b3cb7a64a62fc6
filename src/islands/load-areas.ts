import type { AreaEntry } from './area-match.ts';

let entries: Promise<readonly AreaEntry[]> | undefined;

/** The index of areas, asked for once; empty when it cannot be had, for then the form works as without script. */
export const loadAreas = (address: string): Promise<readonly AreaEntry[]> =>
  (entries ??= fetch(address)
    .then((answer): Promise<readonly AreaEntry[]> =>
      answer.ok ? (answer.json() as Promise<readonly AreaEntry[]>) : Promise.resolve([]),
    )
    .catch(() => []));
