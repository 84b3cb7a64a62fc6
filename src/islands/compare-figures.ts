import type { Cell } from '../core/model/cell.ts';
import type { ComparedFigure } from '../core/view/compared.ts';
import { cellOf } from '../core/view/figure-cell.ts';
import { lives } from '../core/view/lives.ts';
import type { IndicatorFile } from '../core/view/map-indicator.ts';
import type { MapIndex } from '../core/view/map-index.ts';
import type { Place } from './compare-places.ts';
import type { MapSource } from './map-source.ts';
import { periodAt } from './period-at.ts';

/** The file that has the figures of an area, and its place in it. */
export interface Held {
  readonly data: IndicatorFile;
  readonly k: number;
  readonly place: Place;
}

type Entry = MapIndex['indicators'][number];

/** Null where the indicator has no figures for areas of that level; those of the reference area stand in the file of every level. */
export async function fileOf(
  entry: Entry,
  place: Place,
  reference: string,
  beside: readonly string[],
  source: MapSource,
): Promise<Held | null> {
  const { level } = place;
  if (entry.levels.includes(level.level)) {
    return { data: await source.indicator(entry.id, level.level), k: place.k, place };
  }
  if (place.id !== reference) return null;
  // A file that is needed anyway, or else the one that is shown first.
  const other = beside.find((id) => entry.levels.includes(id)) ?? entry.levels[0]!;
  const [data, around] = await Promise.all([source.indicator(entry.id, other), source.level(other)]);
  return around.reference === null ? null : { data, k: around.reference, place };
}

/** The period of a year or of a key; −1 where there is none such. */
export function periodFor(data: Pick<IndicatorFile, 'periods'>, asked: string): number {
  const exact = periodAt(data, asked);
  return exact >= 0 ? exact : data.periods.findLastIndex(({ end }) => String(Math.floor(end / 10_000)) === asked);
}

const MISSING: Cell = { kind: 'missing' };

/**
 * The position of the period that is shown of an area: the one asked for or the newest, of a former area the last of its time. Of an area that
 * began later there may be recomputed figures.
 */
export function shownPeriod({ data, place }: Held, asked: string | null): number {
  const wanted = asked === null ? -1 : periodFor(data, asked);
  const at = wanted < 0 ? data.newest : wanted;
  const { end } = data.periods[at]!;
  if (lives(place.level, place.k, end) || (wanted >= 0 && end < place.level.lives[place.k]![0])) return at;
  return data.periods.findLastIndex(({ end }) => lives(place.level, place.k, end));
}

/** The figure of an area; without a file, or a period of its time, it is missing. */
export async function figureOf(held: Held | null, asked: string | null, source: MapSource): Promise<ComparedFigure> {
  const at = held === null ? -1 : shownPeriod(held, asked);
  if (held === null || at < 0) return { cell: MISSING, key: '', period: '' };
  const { key, label, population } = held.data.periods[at]!;
  const { denominators, ...figures } = await source.figures(held.data, at);
  // The population beside a figure is not what it was divided by.
  return { cell: cellOf(population ? figures : { ...figures, denominators }, held.k), key, period: label };
}
