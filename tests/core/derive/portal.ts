import type { Area, Level } from '../../../src/core/model/area.ts';
import type { Cell } from '../../../src/core/model/cell.ts';
import { DEFAULT_SIGNS } from '../../../src/core/model/declaration.ts';
import type { AreaId, IndicatorId, LevelId, RulesetId, SourceId } from '../../../src/core/model/ids.ts';
import type { IndexRecipe } from '../../../src/core/model/index-recipe.ts';
import type { Indicator, SeriesRef } from '../../../src/core/model/indicator.ts';
import { parsePeriod } from '../../../src/core/model/period.ts';
import type { Portal } from '../../../src/core/model/portal.ts';
import { createSeries, setCell, type Block, type Series, type SliceKey } from '../../../src/core/model/series.ts';
import type { Ruleset, Source } from '../../../src/core/model/source.ts';

/** A whole portal in a few words: what a test does not name has its plainest value. */
export interface Parts {
  readonly levels?: readonly Level[];
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly series?: readonly Series[];
  readonly sources?: readonly Source[];
  readonly rulesets?: readonly Ruleset[];
  readonly indices?: readonly IndexRecipe[];
  readonly changes?: Portal['changes'];
  readonly declaration?: Partial<Portal['declaration']>;
  readonly prose?: Portal['prose'];
}

export const id = <Kind extends string>(text: string): Kind => text as Kind;
const byId = <Key extends string, Entry extends { readonly id: Key }>(entries: readonly Entry[]): ReadonlyMap<Key, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

export const LEVELS = [
  level('kreis'),
  level('gemeinde', 'kreis'),
  level('sozialraum', 'gemeinde'),
  level('programm', null, { overlay: true }),
];

export function portalOf(parts: Parts): Portal {
  const levels = parts.levels ?? LEVELS;
  const contact = { name: 'Landkreis Auental', email: null, phone: null, url: null };
  return {
    declaration: {
      id: 'auental',
      title: 'Sozialmonitoring Landkreis Auental',
      description: '',
      language: 'de',
      url: 'https://auental.example',
      base: '/',
      publisher: { ...contact, address: null },
      contact,
      licence: 'dl-de-by-2.0',
      levels,
      reference: null,
      defaultLevel: levels[0]!.id,
      themes: [],
      keyIndicators: [],
      profile: { indicators: [], labels: new Map(), similarity: new Map(), groups: null },
      palette: 'petrol',
      signs: DEFAULT_SIGNS,
      fictional: false,
      ...parts.declaration,
    },
    levels: byId(levels),
    areas: byId(parts.areas),
    changes: parts.changes ?? [],
    places: [],
    sources: byId(parts.sources ?? []),
    rulesets: byId(parts.rulesets ?? []),
    indicators: byId(parts.indicators),
    indices: byId(parts.indices ?? []),
    facilities: new Map(),
    goals: new Map(),
    measures: new Map(),
    findings: new Map(),
    reports: [],
    prose: parts.prose ?? { pages: new Map(), indicators: new Map(), areas: new Map() },
    geometries: new Map(),
    series: new Map((parts.series ?? []).map((series) => [series.indicator, series])),
  };
}

export function level(name: string, parent: string | null = null, more: Partial<Level> = {}): Level {
  return {
    id: id<LevelId>(name),
    one: name,
    many: `${name}e`,
    parent: parent === null ? null : id<LevelId>(parent),
    keys: 'local',
    overlay: false,
    minPopulation: null,
    geometry: null,
    ...more,
  };
}

export function area(name: string, at: string, parent: string | null = null, more: Partial<Area> = {}): Area {
  return {
    id: id<AreaId>(name),
    name,
    level: id<LevelId>(at),
    parent: parent === null ? null : id<AreaId>(parent),
    members: [],
    validFrom: null,
    validTo: null,
    attributes: new Map(),
    ...more,
  };
}

export const combined = (name: string, at: string, members: readonly string[], parent: string | null = null): Area =>
  area(name, at, parent, { members: members.map((member) => id<AreaId>(member)) });

export function indicator(name: string, more: Partial<Indicator> = {}): Indicator {
  return {
    id: id<IndicatorId>(name),
    title: name,
    short: name,
    question: '',
    definition: '',
    numeratorText: '',
    denominatorText: '',
    unit: '',
    per: 1,
    decimals: 0,
    type: 'count',
    aggregation: 'sum',
    polarity: 'none',
    mappable: true,
    themes: [],
    tags: new Map(),
    sources: [],
    levels: [],
    periodKind: null,
    dimensions: [],
    breaks: [],
    targets: [],
    annotations: [],
    classes: { method: 'quantile', count: 5, breaks: [] },
    limits: '',
    method: '',
    responsible: '',
    decision: '',
    quality: '',
    visibility: 'public',
    embargo: null,
    nextRelease: null,
    derive: null,
    ...more,
  };
}

export const share = (name: string, more: Partial<Indicator> = {}): Indicator =>
  indicator(name, { type: 'share', aggregation: 'ratio', unit: '%', per: 100, decimals: 1, ...more });

export const ref = (name: string, selection: Readonly<Record<string, string>> = {}): SeriesRef => ({
  indicator: id<IndicatorId>(name),
  selection: new Map(Object.entries(selection)),
});

export const source = (name: string, ruleset: string | null = null): Source => ({
  id: id<SourceId>(name),
  title: name,
  publisher: '',
  url: null,
  licence: 'dl-de-by-2.0',
  attribution: '',
  ruleset: ruleset === null ? null : id<RulesetId>(ruleset),
  rhythm: '',
  keyDate: '',
  nextRelease: null,
  additive: true,
  redistributable: true,
});

export const ruleset = (name: string, limits: Partial<Omit<Ruleset, 'id'>>): Ruleset => ({
  id: id<RulesetId>(name),
  title: name,
  minCount: null,
  minDenominator: null,
  minPopulation: null,
  population: null,
  text: '',
  ...limits,
});

/** A cell in shorthand: a number, `[numerator, denominator]` times `per`, or the whole cell. */
export type Short = number | readonly [number, number] | Cell;

export function cell(short: Short, per = 100): Cell {
  if (typeof short === 'number') return { kind: 'value', value: short, flags: [] };
  if (!('kind' in short)) {
    const [numerator, denominator] = short;
    return { kind: 'value', value: (numerator / denominator) * per, numerator, denominator, flags: [] };
  }
  return short;
}

/** Rows by area; one cell for each period. Slices have rows of their own. */
export function seriesOf(
  name: string,
  periods: readonly string[],
  rows: Readonly<Record<string, readonly Short[]>>,
  slices: Readonly<Record<string, Readonly<Record<string, readonly Short[]>>>> = {},
  per = 100,
): Series {
  const areas = Object.keys(rows).map((key) => id<AreaId>(key));
  const series = createSeries(
    id<IndicatorId>(name),
    areas,
    periods.map((key) => parsePeriod(key)!),
    Object.keys(slices).map((key) => key as SliceKey),
  );
  const fill = (block: Block, cells: Readonly<Record<string, readonly Short[]>>): void => {
    for (const [key, row] of Object.entries(cells)) {
      const from = series.areaIndex.get(id<AreaId>(key))! * periods.length;
      row.forEach((short, p) => setCell(block, from + p, cell(short, per)));
    }
  };
  fill(series.total, rows);
  for (const [key, cells] of Object.entries(slices)) fill(series.slices.get(key as SliceKey)!, cells);
  return series;
}
