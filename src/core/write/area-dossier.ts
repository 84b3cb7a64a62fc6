import type { PublishedPortal } from '../disclose/published.ts';
import type { Area } from '../model/area.ts';
import type { FacilityCategory } from '../model/facility.ts';
import type { AreaId, IndicatorId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Language } from '../model/localized.ts';

/** Everything about one area that may be passed on: what its files are written from. */
export interface AreaDossier {
  readonly portal: PublishedPortal;
  readonly language: Language;
  readonly area: Area;
  /** The area itself, then the parts it has today, then former parts and those that went up in it. */
  readonly areas: readonly Area[];
  /** What its figures are compared with; null where there is nothing above it. */
  readonly reference: Area | null;
  readonly indicators: readonly Indicator[];
  /** Left out, because their sources may not be passed on. */
  readonly closed: readonly Indicator[];
  /** Position of the newest period that an area can have figures for; −1 for none. */
  readonly newest: (indicator: IndicatorId, area: AreaId) => number;
  /** The lists of facilities with those in the area; categories of which it has none are not there. */
  readonly facilities: readonly FacilityCategory[];
  readonly closedFacilities: readonly FacilityCategory[];
  /** Where the area's page is, and the name of its files. */
  readonly address: string;
  readonly dataVersion: string;
}
