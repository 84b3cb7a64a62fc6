import type { AreaId, FacilityCategoryId, SourceId } from './ids.ts';
import type { Text } from './localized.ts';

export const FACILITY_STATUSES = ['open', 'planned', 'closed'] as const;
export type FacilityStatus = (typeof FACILITY_STATUSES)[number];

/** A place or service as its table describes it; texts are '' where the cell is empty. */
export interface Facility {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly providerType: string;
  /** Longitude and latitude in degrees; null when the table gives none that can be used. */
  readonly position: readonly [lon: number, lat: number] | null;
  /** As the table says, or else the smallest area around the position. */
  readonly area: AreaId | null;
  /** The smallest area known to be around it: `area`, or one inside it that the position tells. */
  readonly within: AreaId | null;
  readonly status: FacilityStatus;
  /** `2024`, `2024-09` or `2024-09-01`. */
  readonly opened: string | null;
  readonly closed: string | null;
  readonly address: string;
  /** An address that may become the target of a link. */
  readonly url: string | null;
  /** The other columns of the table by their heading, without empty cells. */
  readonly more: ReadonlyMap<string, string>;
}

/** One file of `data/facilities`, with what stands beside it in YAML. */
export interface FacilityCategory {
  readonly id: FacilityCategoryId;
  readonly title: Text;
  readonly description: Text;
  /** How far an open facility reaches, in metres as the crow flies. */
  readonly radius: number | null;
  /** ISO date or period the list speaks of. */
  readonly asOf: string | null;
  readonly sources: readonly SourceId[];
  /** Headings of the other columns, in the order of the table. */
  readonly columns: readonly string[];
  readonly facilities: readonly Facility[];
}
