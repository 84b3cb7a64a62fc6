/** Identifiers are strings that cannot be mistaken for one another; a leading zero is part of an id. */
declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type AreaId = Id<'area'>;
export type LevelId = Id<'level'>;
export type IndicatorId = Id<'indicator'>;
export type SourceId = Id<'source'>;
export type RulesetId = Id<'ruleset'>;
export type ThemeId = Id<'theme'>;
export type ReportId = Id<'report'>;
export type ChapterId = Id<'chapter'>;
export type FacilityCategoryId = Id<'facilityCategory'>;
export type GoalId = Id<'goal'>;
export type MeasureId = Id<'measure'>;
export type FindingId = Id<'finding'>;

/** Ids become file names, addresses and HTML ids, so nothing else is allowed in them, and no file system may refuse them. */
export const ID_PATTERN = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,98}[A-Za-z0-9_-])?$/;

/** Names that Windows keeps for devices, whatever follows behind a full stop. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

export const isId = (text: string): boolean => ID_PATTERN.test(text) && !DEVICE.test(text);
