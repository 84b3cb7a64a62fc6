import { valuesAt } from '../derive/values.ts';
import type { SymbolsModel } from '../draw/symbols.ts';
import { existsOn } from '../model/area.ts';
import type { Indicator } from '../model/indicator.ts';
import type { LevelId } from '../model/ids.ts';
import { cellAt } from '../model/series.ts';
import { formatPeriod } from '../text/period.ts';
import { symbolsWords } from '../text/symbols-words.ts';
import { drawnAreas } from './areas.ts';
import { levelName } from './level-name.ts';
import { vintageOf } from './map-changes.ts';
import type { MapPath } from './map.ts';
import { outlinesOver } from './outlines-over.ts';
import { show } from './shown.ts';
import { newestMap, type Site } from './site.ts';
import { subtitleOf } from './subtitle.ts';
import { symbolCircles, symbolLegend, symbolScale, type SymbolPlace, type SymbolScale } from './symbols-model.ts';
import { mapOn, mapWithOn } from './vintages.ts';

/** A map of a count. */
export interface Symbols {
  /** How it is read. */
  readonly note: string;
  readonly model: SymbolsModel;
}

const MOST_TITLES = 600;
/** More circles than this are a carpet. */
const MOST_AREAS = 1500;

/** How large the circles of a level are in all its periods; null where no map is drawn with circles. */
export function symbolScaleOf(site: Site, indicator: Indicator, level: LevelId): SymbolScale | null {
  const map = newestMap(site, level);
  const areas = drawnAreas(site, level);
  if (indicator.mappable || map === null || areas.length > MOST_AREAS) return null;
  const series = site.portal.series.get(indicator.id)!;
  const existed = (day: number) => areas.filter((area) => existsOn(area, day)).map(({ id }) => id);
  return symbolScale(
    series.periods.map(({ end }, at) => valuesAt(series, existed(end), at)),
    map.width,
    map.height,
  );
}

/** For counts and amounts, which no choropleth shows; null where there is no map or no figure. */
export function symbolsOf(site: Site, indicator: Indicator, level: LevelId, period: number): Symbols | null {
  const map = newestMap(site, level);
  const scale = symbolScaleOf(site, indicator, level);
  if (map === null || scale === null) return null;
  const areas = drawnAreas(site, level);
  const { language } = site;
  const series = site.portal.series.get(indicator.id)!;
  const ids = areas.map(({ id }) => id);
  const day = series.periods[period]!.end;
  const paths = areas.map((area): MapPath => {
    const cell = cellAt(series, area.id, period);
    const here = cell.kind === 'value' ? 'ground' : `s-${cell.kind}`;
    return {
      area: area.id,
      d: mapWithOn(site, area, day)!.paths.get(area.id)!,
      className: existsOn(area, day) ? here : 'gone',
      title: areas.length > MOST_TITLES ? null : `${area.name}: ${show(site, indicator, cell).label}`,
      marked: false,
    };
  });
  const values = valuesAt(series, ids, period);
  const places = areas.flatMap((area, k): SymbolPlace[] => {
    const [x, y] = mapWithOn(site, area, day)!.centroids.get(area.id)!;
    return existsOn(area, day) ? [{ k, x, y, value: values[k]! }] : [];
  });
  const circles = symbolCircles(scale, places);
  if (circles.length === 0) return null;
  const subtitle = `${subtitleOf(site, indicator)}, ${levelName(site, level)}, ${formatPeriod(series.periods[period]!, language)}`;
  const words = symbolsWords(language);
  return {
    note: words.note,
    model: {
      ground: {
        width: map.width,
        height: map.height,
        label: `${words.map}: ${subtitle}`,
        classCount: 0,
        paths,
        outlines: outlinesOver(site, level, mapOn(site, level, day)!, day),
        ...vintageOf(site, level, day),
      },
      circles,
      legend: symbolLegend(scale, indicator.decimals, circles.some(({ negative }) => negative), language), // prettier-ignore
    },
  };
}
