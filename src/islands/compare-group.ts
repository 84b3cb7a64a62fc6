import { compareWord, type CompareNote } from '../core/text/compare-words.ts';
import type { Language } from '../core/model/localized.ts';
import { FEWEST_IN_GROUP } from '../core/view/compare-table.ts';
import { lives } from '../core/view/lives.ts';
import { showsFigure } from '../core/view/map-figures.ts';
import type { IndicatorFile } from '../core/view/map-indicator.ts';
import type { LevelFile } from '../core/view/map-level.ts';
import { shownPeriod } from './compare-figures.ts';
import type { Place } from './compare-places.ts';
import type { Group } from './compare-state.ts';
import type { MapSource } from './map-source.ts';

/** The areas that others are held against, all of one level. */
export interface Reference {
  readonly level: LevelFile;
  readonly members: readonly number[];
  readonly name: string;
}

/** Positions of the areas most like one, by its id; empty where it has none. */
export type SimilarAreas = (place: Place) => Promise<readonly number[]>;

/** The group of the first area; all areas of its level, and a note, where there is no such group. */
export async function groupOf(
  asked: Group | null,
  place: Place,
  trait: string,
  similar: SimilarAreas,
  language: Language,
): Promise<{ readonly group: Reference | null; readonly notes: readonly CompareNote[] }> {
  if (asked === 'keine') return { group: null, notes: [] };
  const { level, k } = place;
  const { many } = level;
  const own = Array.from({ length: level.own }, (_, at) => at);
  const make = (members: readonly number[], word: Parameters<typeof compareWord>[1], name = '') => ({
    group: { level, members, name: compareWord(language, word, { many, name, n: members.filter(isCurrent).length }) },
    notes: [],
  });
  const isCurrent = (at: number): boolean => (level.lives[at]?.[1] ?? 0) === 0;
  if (asked === 'gemeinde') {
    const parent = level.parents[k]!;
    if (parent >= 0)
      return make(
        own.filter((at) => level.parents[at] === parent),
        'groupIn',
        level.groups[parent]!.name,
      );
  }
  if (asked === 'raumtyp') {
    const kinds = traitOf(level, trait);
    const kind = kinds?.of[k] ?? -1;
    if (kinds !== null && kind >= 0)
      return make(
        own.filter((at) => kinds.of[at] === kind),
        'groupType',
      );
  }
  if (asked === 'aehnlich') {
    const alike = await similar(place);
    if (alike.length > 0) return make(alike, 'groupSimilar', place.name);
  }
  // A level of one or two areas is no group.
  const all = own.filter(isCurrent).length < FEWEST_IN_GROUP ? { group: null, notes: [] } : make(own, 'groupOf');
  return asked === null || asked === 'alle' ? all : { ...all, notes: [['noSuchGroup', {}]] };
}

/** The attribute that the portal names, or the first that puts the areas into groups. */
export const traitOf = ({ attributes }: LevelFile, trait: string): LevelFile['attributes'][number] | null =>
  attributes.find(({ id }) => id === trait) ?? attributes[0] ?? null;

/** The figures of a group in the period shown of it. */
export async function groupFigures(
  data: IndicatorFile,
  { level, members }: Reference,
  asked: string | null,
  source: MapSource,
): Promise<number[]> {
  const first = members[0];
  if (first === undefined) return [];
  const at = shownPeriod({ data, k: first, place: { id: '', name: '', level, k: first } }, asked);
  if (at < 0) return [];
  const { values, states } = await source.figures(data, at);
  const day = data.periods[at]!.end;
  return members.flatMap((k) => (lives(level, k, day) && showsFigure(states[k]!) && !Number.isNaN(values[k]!) ? values[k]! : []));
}
