import type { MultiplesModel, SmallMap } from '../draw/multiples.ts';
import { ABSENCES } from '../model/cell.ts';
import { existsOn, type Area } from '../model/area.ts';
import type { Indicator } from '../model/indicator.ts';
import type { LevelId } from '../model/ids.ts';
import { cellAt } from '../model/series.ts';
import { multiplesLabel, multiplesWords } from '../text/multiples-words.ts';
import { formatPeriod, formatSpan } from '../text/period.ts';
import { stateWords } from '../text/signs.ts';
import { uiOf } from '../text/ui.ts';
import { drawnAreas } from './areas.ts';
import { classesFor } from './classes.ts';
import { classNameOf } from './class-name.ts';
import { coverageOf } from './coverage.ts';
import { legendOf } from './legend.ts';
import { levelName } from './level-name.ts';
import { newestMap, say, type Site } from './site.ts';
import { sourceLine } from './sources.ts';
import { subtitleOf } from './subtitle.ts';
import { mapOn, mapWithOn } from './vintages.ts';

/** More periods are left out, the oldest first. */
const MOST_MAPS = 24;

/** The picture of a level that has a map; its classes are those of the large map. */
export function multiplesModel(site: Site, indicator: Indicator, level: LevelId): MultiplesModel {
  const { language, portal } = site;
  const series = portal.series.get(indicator.id)!;
  const { first, last } = coverageOf(site, indicator.id).get(level)!;
  const from = Math.max(first, last + 1 - MOST_MAPS);
  const classes = classesFor(site, indicator, level);
  const periods = series.periods.slice(from, last + 1);
  const shapes = drawnAreas(site, level).flatMap((area) => {
    const outlines = new Set(periods.map(({ end }) => shapeOn(site, area, end)));
    return [...outlines].map((shape) => ({ area, shape }));
  });
  const borders = [...new Set(periods.map(({ end }) => bordersAbove(site, level, end)))];
  const maps = periods.map((period, offset): SmallMap => {
    const classNames = shapes.map(({ area, shape }) =>
      existsOn(area, period.end) && shape === shapeOn(site, area, period.end)
        ? classNameOf(cellAt(series, area.id, from + offset), classes, indicator.decimals)
        : null,
    );
    return {
      label: formatPeriod(period, language, 'short'),
      empty: emptyWords(site, classNames),
      classNames,
      borders: borders.indexOf(bordersAbove(site, level, period.end)),
    };
  });
  const used = maps.flatMap(({ empty, classNames }) => (empty === null ? classNames.filter((name) => name !== null) : []));
  const map = newestMap(site, level)!;
  const title = subtitleOf(site, indicator);
  const subtitle = `${levelName(site, level)}, ${formatSpan(series.periods[from]!, series.periods[last]!, language)}`;
  const notice = portal.declaration.fictional ? [uiOf(site.language).fictional] : [];
  return {
    label: multiplesLabel(`${title}, ${subtitle}`, maps.length, language),
    title,
    subtitle,
    credit: [
      sourceLine(site, indicator),
      `${say(site, portal.declaration.title)}, ${portal.declaration.publisher.name}`,
      ...notice,
    ],
    palette: portal.declaration.palette,
    classCount: classes.count,
    width: map.locatorWidth,
    height: map.locatorHeight,
    shapes: shapes.map(({ shape }) => shape),
    borders,
    maps,
    legend: legendOf(site, indicator, classes, used).items,
  };
}

/** A period in which no area has a figure for one and the same reason: words instead of a map without colours. */
function emptyWords(site: Site, classNames: readonly (string | null)[]): string | null {
  const names = new Set(classNames.filter((name) => name !== null));
  const [only] = names;
  if (only === undefined || (names.size === 1 && only === 's-missing')) return multiplesWords(site.language).empty;
  const absence = names.size === 1 ? ABSENCES.find((state) => only === `s-${state}`) : undefined;
  return absence === undefined ? null : stateWords(absence, site.language).name;
}

const shapeOn = (site: Site, area: Area, day: number): string => mapWithOn(site, area, day)!.locator.get(area.id)!;

/** The outlines, on a day, of the next higher level that has a map; nothing where that is a single area. */
function bordersAbove(site: Site, level: LevelId, day: number): string {
  for (let parent = site.portal.levels.get(level)?.parent ?? null; parent !== null;) {
    const above = mapOn(site, parent, day);
    if (above !== null) return above.locator.size > 1 ? [...above.locator.values()].join('') : '';
    parent = site.portal.levels.get(parent)?.parent ?? null;
  }
  return '';
}
