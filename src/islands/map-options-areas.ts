import type { Language } from '../core/model/localized.ts';
import { findAreas, matchName, placeOf, type AreaEntry } from './area-match.ts';
import type { MapSource } from './map-source.ts';
import type { Scene } from './map-view.ts';
import { againstOf } from './paint-against.ts';

/** All areas that the indicator has figures of, as what is typed finds them: `u` is the id. */
export async function comparable({ level, data }: Scene, source: MapSource): Promise<readonly AreaEntry[]> {
  const { indicators } = await source.index();
  const names = new Set([level.level, ...(indicators.find(({ id }) => id === data.indicator)?.levels ?? [])]);
  const levels = await Promise.all([...names].map((name) => source.level(name)));
  const found = new Map<string, AreaEntry>();
  for (const { ids, names: called, own, one, groups, parents, reference } of levels) {
    ids.forEach((id, k) => {
      if (k < own) found.set(id, { n: called[k]!, l: one, p: groups[parents[k]!]?.name ?? '', u: id });
      else if (k === reference && !found.has(id)) found.set(id, { n: called[k]!, l: '', p: '', u: id });
    });
  }
  return [...found.values()];
}

/** The area above each in a word, after `vergleichen mit`: `der jeweiligen Gemeinde`; null where none has figures. */
export async function parentsCalled(scene: Scene, source: MapSource, language: Language): Promise<string | null> {
  const against = await againstOf('eltern', scene, source, language);
  return against?.than.replace(/^in (?=der |its |the )/, '').replace(/^im /, 'dem ') ?? null;
}

/** `Altstadt (Sozialraum, Auenstadt)`: no two areas are called the same. */
export const calledIn = (entry: AreaEntry): string => (placeOf(entry) === '' ? entry.n : `${entry.n} (${placeOf(entry)})`);

const MOST = 12;

export const suggested = (entries: readonly AreaEntry[], typed: string): readonly AreaEntry[] =>
  typed.trim() === '' ? [] : findAreas(entries, typed, MOST);

/** The area that a suggestion, or a name that only one area has, means. */
export function meant(entries: readonly AreaEntry[], typed: string): AreaEntry | null {
  const written = entries.find((entry) => calledIn(entry) === typed.trim());
  if (written) return written;
  const named = entries.filter(({ n }) => matchName(typed, n) === 0);
  return named.length === 1 ? named[0]! : null;
}
