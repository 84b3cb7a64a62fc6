import { classesOverYears } from '../derive/classes-over-years.ts';
import { differenceKind } from '../derive/difference.ts';
import { ABSENCES, FLAGS, type CellState } from '../model/cell.ts';
import type { Indicator } from '../model/indicator.ts';
import type { LevelId } from '../model/ids.ts';
import { parsePeriod, type Period } from '../model/period.ts';
import { citation } from '../text/citation.ts';
import { licenceName } from '../text/licence.ts';
import { formatPeriod } from '../text/period.ts';
import { FLAG_MARKS, flagWord, stateWords } from '../text/signs.ts';
import { allAreas, existing } from './areas.ts';
import { classesFor } from './classes.ts';
import { coverageOf } from './coverage.ts';
import { figuresAt, standsBesidePopulation } from './figures-at.ts';
import { linkedAreas } from './linked-areas.ts';
import { encodeFigures, type EncodedFigures } from './map-figures.ts';
import type { Sign } from './sign-note.ts';
import { indicatorPath, publicAddress, say, type Site } from './site.ts';
import { sourceLine } from './sources.ts';
import { subtitleOf } from './subtitle.ts';
import { mapHeadline, mapSummary } from './summary.ts';
import { trendFrame, type TrendFrame } from './trend-frame.ts';
import type { SymbolScale } from './symbols-model.ts';
import { symbolScaleOf } from './symbols-view.ts';

/** What scripts know of an indicator on one level; its figures stand in the order of the level's file. */
export interface IndicatorFile {
  readonly version: 2;
  readonly indicator: string;
  readonly level: string;
  readonly title: string;
  readonly short: string;
  /** What a drawing shows, with `*` in place of the period. */
  readonly caption: string;
  readonly unit: string;
  readonly decimals: number;
  readonly per: number;
  readonly type: Indicator['type'];
  readonly polarity: Indicator['polarity'];
  readonly mappable: boolean;
  /** How large the circles are in all periods, where counts are drawn as such. */
  readonly symbols: SymbolScale | null;
  /** Word for the unit of a difference: `Prozentpunkte`, or the unit. */
  readonly differenceUnit: string;
  /** The classes of all periods, as the publisher chose them. */
  readonly classes: {
    readonly method: Indicator['classes']['method'];
    readonly breaks: readonly number[];
    readonly min: number;
    readonly max: number;
    readonly count: number;
  };
  /** Bounds that divide the figures of all periods into thirds; fewer than two where they have too few different values. */
  readonly terciles: readonly number[];
  /** `label` is for the year control and headings, `headline` the finding above the map, `sentence` its summary. */
  readonly periods: readonly PeriodFacts[];
  /** Keys of the periods from which on figures are not comparable with earlier ones. */
  readonly breaks: readonly string[];
  /** Position of the newest period with figures: the one that pages show first. */
  readonly newest: number;
  /** Figures per period; null for those that stand in a file of their own, `werte/<indicator>/<level>/<position>.json`. */
  readonly figures: readonly (EncodedFigures | null)[];
  /** Sign and word for what is no ordinary figure. */
  readonly signs: Readonly<Partial<Record<CellState, Sign>>>;
  /** Sign and word of each flag by its bit; null for flags that are not shown. */
  readonly flagSigns: readonly (Sign | null)[];
  /** What the time series of chosen areas is drawn from besides their figures. */
  readonly trend: TrendFrame;
  readonly source: string;
  readonly licence: string;
  readonly citation: string;
  /** Address of the indicator's page, as it is cited. */
  readonly address: string;
  /** Fingerprint of the data that the portal was built from. */
  readonly dataVersion: string;
}

export interface PeriodFacts {
  readonly key: string;
  readonly label: string;
  /** First and last day, `YYYYMMDD`. */
  readonly start: number;
  readonly end: number;
  /** Whether its denominators are the population, for want of numbers of its own. */
  readonly population: boolean;
  readonly headline: string | null;
  readonly sentence: string;
}

/** With more figures than this, each period but the newest has a file of its own, which is fetched when it is asked for. */
const MOST_FIGURES = 4000;

const STATES: readonly Exclude<CellState, 'value'>[] = ['zero', 'nearlyZero', ...ABSENCES];

export function indicatorFileOf(site: Site, indicator: Indicator, level: LevelId): IndicatorFile {
  const series = site.portal.series.get(indicator.id)!;
  const { language } = site;
  const { declaration } = site.portal;
  const span = coverageOf(site, indicator.id).get(level)!;
  const periods = filePeriods(site, indicator, level);
  const { method, breaks, min, max, count } = classesFor(site, indicator, level);
  const address = publicAddress(site, indicatorPath(site, indicator.id));
  return {
    version: 2,
    indicator: indicator.id,
    level,
    title: say(site, indicator.title),
    short: say(site, indicator.short) || say(site, indicator.title),
    caption: `${subtitleOf(site, indicator)}, *`,
    unit: say(site, indicator.unit),
    decimals: indicator.decimals,
    per: indicator.per,
    type: indicator.type,
    polarity: indicator.polarity,
    mappable: indicator.mappable,
    symbols: symbolScaleOf(site, indicator, level),
    differenceUnit:
      differenceKind(indicator) !== 'points'
        ? say(site, indicator.unit)
        : language === 'de'
          ? 'Prozentpunkte'
          : 'percentage points',
    classes: { method, breaks, min: orZero(min), max: orZero(max), count },
    terciles: tercilesOf(site, indicator, level),
    periods: periods.map((at) => ({
      key: series.periods[at]!.key,
      label: formatPeriod(series.periods[at]!, language),
      start: series.periods[at]!.start,
      end: series.periods[at]!.end,
      population: standsBesidePopulation(site, indicator, level, at),
      headline: mapHeadline(site, indicator, level, at),
      sentence: mapSummary(site, indicator, level, at),
    })),
    breaks: breaksOf(
      indicator,
      periods.map((at) => series.periods[at]!),
    ),
    newest: span.newest - span.first,
    figures: periods.map((at) =>
      isSplit(site, indicator, level) && at !== span.newest ? null : encodedFigures(site, indicator, level, at),
    ),
    signs: Object.fromEntries(
      STATES.map((state) => [state, { sign: declaration.signs[state], word: stateWords(state, language).name }]),
    ),
    flagSigns: FLAGS.map((flag) => (FLAG_MARKS[flag] === '' ? null : { sign: FLAG_MARKS[flag], word: flagWord(flag, language) })),
    trend: trendFrame(site, indicator, [span.first, span.last]),
    source: sourceLine(site, indicator),
    licence: licenceName(declaration.licence, language),
    citation: citation(site.portal, indicator, address, language),
    address,
    dataVersion: site.dataVersion,
  };
}

function tercilesOf(site: Site, indicator: Indicator, level: LevelId): readonly number[] {
  const ids = allAreas(site, level).map(({ id }) => id);
  const classes = { ...indicator.classes, method: 'quantile', count: 3 } as const;
  const series = site.portal.series.get(indicator.id)!;
  return classesOverYears(series, ids, { classes, decimals: indicator.decimals }, existing(site)).breaks;
}

/** A break that is declared for a time between two periods begins with the later one; none parts the first from nothing. */
function breaksOf({ breaks }: Indicator, periods: readonly Period[]): string[] {
  const first = breaks.map(({ period }) => {
    const start = parsePeriod(period)?.start ?? Infinity;
    return periods.findIndex((one) => one.key === period || one.start >= start);
  });
  return [...new Set(first)].flatMap((at) => (at > 0 ? periods[at]!.key : []));
}

/** From the first period with figures to the last whose figures are announced. */
export function filePeriods(site: Site, indicator: Indicator, level: LevelId): readonly number[] {
  const { first, last } = coverageOf(site, indicator.id).get(level)!;
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

/** Whether the periods stand in files of their own. */
export const isSplit = (site: Site, indicator: Indicator, level: LevelId): boolean =>
  linkedAreas(site, level).length * filePeriods(site, indicator, level).length > MOST_FIGURES;

export const encodedFigures = (site: Site, indicator: Indicator, level: LevelId, period: number): EncodedFigures =>
  encodeFigures(figuresAt(site, indicator, level, period), {
    values: indicator.decimals + 2,
    parts: 2,
    per: indicator.per,
  });

/** JSON knows no NaN; without any figure there is no class that would show it. */
const orZero = (value: number): number => (Number.isNaN(value) ? 0 : value);
