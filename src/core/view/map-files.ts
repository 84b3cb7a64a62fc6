import type { Indicator } from '../model/indicator.ts';
import type { LevelId } from '../model/ids.ts';
import { coverageOf } from './coverage.ts';
import { encodedFigures, filePeriods, indicatorFileOf, isSplit } from './map-indicator.ts';
import { shapeChangesOf } from './map-changes.ts';
import { fileLevels, mapIndexOf } from './map-index.ts';
import { levelFileOf } from './map-level.ts';
import { shapeFileOf } from './map-shapes.ts';
import { selectionData } from './selection-data.ts';
import { newestMap, type Site } from './site.ts';

/** A file below `/daten/karten/` that scripts fetch; its name is without `.json`. */
export type MapFile =
  | { readonly kind: 'index'; readonly file: string }
  | { readonly kind: 'level' | 'shapes' | 'changes'; readonly file: string; readonly level: LevelId }
  | { readonly kind: 'indicator' | 'sums'; readonly file: string; readonly indicator: Indicator; readonly level: LevelId }
  | {
      readonly kind: 'period';
      readonly file: string;
      readonly indicator: Indicator;
      readonly level: LevelId;
      readonly period: number;
    };

export function mapFiles(site: Site): readonly MapFile[] {
  const levels = [...site.portal.levels.keys()];
  return [
    { kind: 'index', file: 'verzeichnis' },
    ...levels.map((level): MapFile => ({ kind: 'level', file: `ebenen/${level}`, level })),
    ...levels
      .filter((level) => newestMap(site, level) !== null)
      .map((level): MapFile => ({ kind: 'shapes', file: `formen/${level}`, level })),
    ...levels
      .filter((level) => shapeChangesOf(site, level) !== null)
      .map((level): MapFile => ({ kind: 'changes', file: `formen/${level}/wandel`, level })),
    ...[...site.portal.indicators.values()].flatMap((indicator) =>
      fileLevels(site, indicator).flatMap((level) => indicatorFiles(site, indicator, level)),
    ),
  ];
}

function indicatorFiles(site: Site, indicator: Indicator, level: LevelId): MapFile[] {
  const file = `werte/${indicator.id}/${level}`;
  const { first, newest } = coverageOf(site, indicator.id).get(level)!;
  const apart = isSplit(site, indicator, level) ? filePeriods(site, indicator, level).filter((at) => at !== newest) : [];
  return [
    { kind: 'indicator', file, indicator, level },
    { kind: 'sums', file: `summen/${indicator.id}/${level}`, indicator, level },
    ...apart.map((period): MapFile => ({ kind: 'period', file: `${file}/${period - first}`, indicator, level, period })),
  ];
}

export function mapFileText(site: Site, entry: MapFile): string {
  switch (entry.kind) {
    case 'index':
      return JSON.stringify(mapIndexOf(site));
    case 'level':
      return JSON.stringify(levelFileOf(site, entry.level));
    case 'shapes':
      return JSON.stringify(shapeFileOf(site, entry.level));
    case 'changes':
      return JSON.stringify(shapeChangesOf(site, entry.level));
    case 'indicator':
      return JSON.stringify(indicatorFileOf(site, entry.indicator, entry.level));
    case 'sums':
      return JSON.stringify(selectionData(site, entry.indicator, entry.level, filePeriods(site, entry.indicator, entry.level)));
    case 'period':
      return JSON.stringify(encodedFigures(site, entry.indicator, entry.level, entry.period));
  }
}
