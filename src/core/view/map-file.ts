import { differenceKind } from '../derive/difference.ts';
import { ABSENCES, FLAGS, type CellState } from '../model/cell.ts';
import { existsOn, type Area } from '../model/area.ts';
import type { Indicator } from '../model/indicator.ts';
import type { LevelId } from '../model/ids.ts';
import type { Period } from '../model/period.ts';
import { cellAt } from '../model/series.ts';
import { asPlace } from '../text/place.ts';
import { formatPeriod } from '../text/period.ts';
import { FLAG_MARKS, flagWord, stateWords } from '../text/signs.ts';
import { drawnAreas, mapWith } from './areas.ts';
import { linkedAreas } from './linked-areas.ts';
import { classesFor } from './classes.ts';
import { coverageOf, mainLevel } from './coverage.ts';
import { subtitleOf } from './subtitle.ts';
import { mapColumns } from './map-columns.ts';
import { encodeMapData, type MapData } from './map-data.ts';
import { href, newestMap, say, type Site } from './site.ts';
import { mapHeadline, mapSummary } from './summary.ts';

/** The file beside a map: its figures of all periods, so that the island can show another year. */
export const mapFile = (site: Site, indicator: Indicator, level: LevelId): string =>
  encodeMapData(mapDataOf(site, indicator, level));

export function mapDataOf(site: Site, indicator: Indicator, level: LevelId): MapData {
  const series = site.portal.series.get(indicator.id)!;
  const areas = linkedAreas(site, level);
  // From the first period with figures to the last whose figures are announced.
  const span = coverageOf(site, indicator.id).get(level)!;
  const periods = series.periods.slice(span.first, span.last + 1);
  const { declaration } = site.portal;
  const german = site.language === 'de';
  const reference = declaration.reference === null ? undefined : site.portal.areas.get(declaration.reference);
  const total = indicator.type === 'count' || indicator.type === 'amount';
  const signs: readonly Exclude<CellState, 'value'>[] = ['zero', 'nearlyZero', ...ABSENCES];
  return {
    ...mapColumns(site, indicator, series, level, span.first, periods.length),
    caption: `${subtitleOf(site, indicator)}, *`,
    unit: say(site, indicator.unit),
    decimals: indicator.decimals,
    partDecimals: 0,
    differenceUnit:
      differenceKind(indicator) === 'points' ? (german ? 'Prozentpunkte' : 'percentage points') : say(site, indicator.unit),
    referenceName: reference?.name ?? '',
    referencePlace: reference === undefined ? '' : asPlace(reference.name, site.language),
    breaks: classesFor(site, indicator, level).breaks,
    periods: periods.map((period, offset) => ({
      key: period.key,
      label: formatPeriod(period, site.language),
      headline: mapHeadline(site, indicator, level, span.first + offset),
      sentence: mapSummary(site, indicator, level, span.first + offset),
    })),
    areas: areas.map(({ id, name }) => ({ id, name })),
    href: href(site, '/gebiete/*/'),
    centroids: drawnAreas(site, level).map((area) => mapWith(site, area)!.centroids.get(area.id)!),
    ...livesOf(areas, periods),
    reference: Float64Array.from(periods, (_, offset) => {
      const cell = reference && !total ? cellAt(series, reference.id, span.first + offset) : null;
      return cell?.kind === 'value' ? cell.value : NaN;
    }),
    signs: Object.fromEntries(
      signs.map((state) => [state, { sign: declaration.signs[state], word: stateWords(state, site.language).name }]),
    ),
    flagSigns: FLAGS.map((flag) =>
      FLAG_MARKS[flag] === '' ? null : { sign: FLAG_MARKS[flag], word: flagWord(flag, site.language) },
    ),
  };
}

/** When the areas exist, where any of them has not always done so. */
function livesOf(areas: readonly Area[], periods: readonly Period[]): Pick<MapData, 'lives'> {
  const lives = areas.map((area): readonly [number, number] | null => {
    const alive = periods.map(({ end }) => existsOn(area, end));
    return alive.every(Boolean) ? null : [alive.indexOf(true), alive.lastIndexOf(true)];
  });
  return lives.every((life) => life === null) ? {} : { lives };
}

export interface MapFile {
  /** Its name without `.json`. */
  readonly file: string;
  readonly indicator: Indicator;
  readonly level: LevelId;
}

/** The files that the maps of all indicator pages ask for. */
export const mapFiles = (site: Site): readonly MapFile[] =>
  [...site.portal.indicators.values()].flatMap((indicator) => {
    const level = mainLevel(site, indicator.id);
    if (level === null || !indicator.mappable || newestMap(site, level) === null) return [];
    return [{ file: `${indicator.id}.${level}`, indicator, level }];
  });
