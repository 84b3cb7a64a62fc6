import type { AreaId, LevelId } from './ids.ts';
import type { Text } from './localized.ts';
import { dayOf } from './period.ts';

export interface Level {
  readonly id: LevelId;
  readonly one: Text;
  readonly many: Text;
  readonly parent: LevelId | null;
  readonly keys: 'ags' | 'ars' | 'local';
  /** Overlays cut across the hierarchy; their areas have members instead of a place in it. */
  readonly overlay: boolean;
  readonly minPopulation: number | null;
  readonly geometry: {
    readonly file: string;
    readonly key: string;
    readonly crs: string | null;
    readonly object: string | null;
  } | null;
}

export interface Area {
  readonly id: AreaId;
  readonly name: string;
  readonly level: LevelId;
  readonly parent: AreaId | null;
  /** A combined area is the sum of its members; empty for ordinary areas. */
  readonly members: readonly AreaId[];
  /** ISO dates, half-open: the area exists from `validFrom` up to but not on `validTo`. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly attributes: ReadonlyMap<string, string>;
}

export interface BoundaryChange {
  readonly date: string;
  readonly kind: 'merge' | 'split' | 'transfer' | 'rename' | 'rekey' | 'redraw';
  readonly from: AreaId;
  readonly to: AreaId;
  readonly share: number | null;
  readonly note: string;
}

export interface Place {
  readonly place: string;
  readonly kind: string;
  readonly area: AreaId;
}

/** Whether the area exists on a day given as `YYYYMMDD`. */
export function existsOn(area: Area, dayNumber: number): boolean {
  if (area.validFrom !== null && dayNumber < dayOf(area.validFrom)) return false;
  return area.validTo === null || dayNumber < dayOf(area.validTo);
}
