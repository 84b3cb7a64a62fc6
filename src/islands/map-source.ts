import type { LevelFile } from '../core/view/map-level.ts';
import type { IndicatorFile } from '../core/view/map-indicator.ts';
import type { MapIndex } from '../core/view/map-index.ts';
import type { ShapeChanges } from '../core/view/map-changes.ts';
import type { ShapeFile } from '../core/view/map-shapes.ts';
import { decodeFigures, type EncodedFigures, type Figures } from '../core/view/map-figures.ts';
import { fileStore, type FileStore } from './file-store.ts';

/** The files below `/daten/karten/`, each fetched once, and only when something asks for it. */
export interface MapSource {
  index(): Promise<MapIndex>;
  level(level: string): Promise<LevelFile>;
  shapes(level: string): Promise<ShapeFile>;
  /** For levels that say that they have been redrawn. */
  changes(level: string): Promise<ShapeChanges>;
  indicator(indicator: string, level: string): Promise<IndicatorFile>;
  figures(file: IndicatorFile, period: number): Promise<Figures>;
}

/** `folder` is the address of `/daten/karten/`, with a slash at its end. */
export function mapSource(folder: string, { load, remember }: FileStore = fileStore(folder)): MapSource {
  return {
    index: () => load('verzeichnis'),
    level: (level) => load(`ebenen/${level}`),
    shapes: (level) => load(`formen/${level}`),
    changes: (level) => load(`formen/${level}/wandel`),
    indicator: (indicator, level) => load(`werte/${indicator}/${level}`),
    figures({ indicator, level, figures }, period) {
      const name = `werte/${indicator}/${level}/${period}`;
      return remember(`${name}!`, async () => decodeFigures(figures[period] ?? (await load<EncodedFigures>(name))));
    },
  };
}
