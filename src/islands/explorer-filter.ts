import { roundTo } from '../core/text/round.ts';
import { lives } from '../core/view/lives.ts';
import type { LevelFile } from '../core/view/map-level.ts';
import { hasFigure, type Explored } from './explorer-view.ts';

/** Which areas answer what the reader asks for. */
export interface Found {
  /** 1 for each area that does. */
  readonly is: Uint8Array;
  readonly areas: readonly number[];
  /** All areas that there are in this period, and how many. */
  readonly all: readonly number[];
  readonly total: number;
  /** How many cannot be held against the threshold, because they have no figure. */
  readonly blank: number;
  /** Whether anything was asked for at all. */
  readonly filtered: boolean;
}

export function findAreas({ state, level, first }: Pick<Explored, 'state' | 'level' | 'first'>): Found {
  const { gruppe, merkmal, ab, bis, schwelle } = state;
  const { data, figures } = first;
  const day = data.periods[first.period]!.end;
  const group = level.groups.findIndex(({ id }) => id === gruppe);
  const trait = merkmal === null ? null : traitIn(level, merkmal);
  const is = new Uint8Array(level.ids.length);
  const areas: number[] = [];
  const all: number[] = [];
  let blank = 0;
  for (let k = 0; k < level.own; k++) {
    if (!lives(level, k, day)) continue;
    all.push(k);
    const people = level.population[k] ?? null;
    if (gruppe !== null && level.parents[k] !== group) continue;
    if (merkmal !== null && trait?.of[k] !== trait?.value) continue;
    if (ab !== null && !(people !== null && people >= ab)) continue;
    if (bis !== null && !(people !== null && people <= bis)) continue;
    if (schwelle !== null) {
      if (!hasFigure(first, k)) {
        blank += 1;
        continue;
      }
      // As it is shown: what reads 15,0 is not above 15.
      const shown = roundTo(figures.values[k]!, data.decimals);
      if (schwelle.above ? shown <= schwelle.value : shown >= schwelle.value) continue;
    }
    is[k] = 1;
    areas.push(k);
  }
  const filtered = [gruppe, merkmal, ab, bis, schwelle].some((asked) => asked !== null);
  return { is, areas, all, total: all.length, blank, filtered };
}

/** The attribute and the position of its value that `settlement:urban` means; either may have colons of its own. Null for none. */
export function traitIn(
  { attributes }: LevelFile,
  written: string,
): { readonly of: readonly number[]; readonly value: number } | null {
  for (const { id, values, of } of attributes) {
    const value = values.findIndex((one) => `${id}:${one}` === written);
    if (value >= 0) return { of, value };
  }
  return null;
}
