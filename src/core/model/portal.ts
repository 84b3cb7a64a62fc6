import type { Area, BoundaryChange, Level, Place } from './area.ts';
import type { Declaration } from './declaration.ts';
import type { FacilityCategory } from './facility.ts';
import type { QualitativeFinding } from './finding.ts';
import type { Goal, Measure } from './goal.ts';
import type {
  AreaId,
  FacilityCategoryId,
  FindingId,
  GoalId,
  IndicatorId,
  LevelId,
  MeasureId,
  RulesetId,
  SourceId,
} from './ids.ts';
import type { IndexRecipe } from './index-recipe.ts';
import type { Indicator } from './indicator.ts';
import type { Prose, Report } from './report.ts';
import type { Series } from './series.ts';
import type { Ruleset, Source } from './source.ts';

/** Everything a portal is made of except its figures: safe to show, whatever the figures say. */
export interface Catalogue {
  readonly declaration: Declaration;
  readonly levels: ReadonlyMap<LevelId, Level>;
  /** In the order of the files, level by level. */
  readonly areas: ReadonlyMap<AreaId, Area>;
  readonly changes: readonly BoundaryChange[];
  readonly places: readonly Place[];
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly rulesets: ReadonlyMap<RulesetId, Ruleset>;
  /** In the order of the file names. */
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  /** Which of the indicators are computed as indices, and from what. */
  readonly indices: ReadonlyMap<IndicatorId, IndexRecipe>;
  /** Places and services, in the order of the file names. */
  readonly facilities: ReadonlyMap<FacilityCategoryId, FacilityCategory>;
  readonly goals: ReadonlyMap<GoalId, Goal>;
  readonly measures: ReadonlyMap<MeasureId, Measure>;
  readonly findings: ReadonlyMap<FindingId, QualitativeFinding>;
  readonly reports: readonly Report[];
  readonly prose: {
    readonly pages: ReadonlyMap<string, Prose>;
    readonly indicators: ReadonlyMap<IndicatorId, Prose>;
    readonly areas: ReadonlyMap<AreaId, Prose>;
  };
  /** Geometry as the files hold it, parsed but not projected; the vintages of a level, earliest first. */
  readonly geometries: ReadonlyMap<LevelId, readonly SourceGeometry[]>;
}

/** A portal as read: figures included, nothing withheld. Only `check`, `derive` before the gate, and `disclose` see it. */
export interface Portal extends Catalogue {
  readonly series: ReadonlyMap<IndicatorId, Series>;
}

/** Polygons by area id, in the coordinates of `crs`. */
export interface SourceGeometry {
  /** Path of the file below the portal folder. */
  readonly file: string;
  /** ISO date of the first day these boundaries are valid; null for a file without a date. */
  readonly validFrom: string | null;
  readonly crs: string;
  readonly features: ReadonlyMap<AreaId, PolygonCoordinates>;
}

/** GeoJSON MultiPolygon coordinates: polygons → rings → points. */
export type PolygonCoordinates = readonly (readonly (readonly (readonly [number, number])[])[])[];
