import type { IndicatorFile } from '../core/view/map-indicator.ts';
import type { LevelFile } from '../core/view/map-level.ts';
import type { MapIndex } from '../core/view/map-index.ts';
import { traitIn } from './explorer-filter.ts';
import { AS_BUILT, type ExplorerState, type ViewName } from './explorer-state.ts';
import { noFigures, type Explored } from './explorer-view.ts';
import type { ExplorerNote } from './explorer-words.ts';
import { AROUND, CATEGORY, overlaysOfCategory } from './explorer-facilities.ts';
import type { ExplorerSource } from './explorer-source.ts';
import type { Scene } from './map-view.ts';
import { periodAt } from './period-at.ts';

type Source = Omit<ExplorerSource, 'sums'>;

/** What the page was built with. */
export interface BuiltWith {
  readonly indicator: string;
  readonly level: string;
}

export interface Outcome {
  readonly explored: Explored;
  /** What was asked for and cannot be. */
  readonly notes: readonly ExplorerNote[];
}

/** Fetches what a state names. What cannot be is left out and said; the state that comes back holds only what is shown. */
export async function explore(asked: ExplorerState, source: Source, built: BuiltWith): Promise<Outcome> {
  const notes: ExplorerNote[] = [];
  const refuse = (...note: ExplorerNote): null => (notes.push(note), null);
  const index = await source.index();
  const entry =
    entryOf(index, asked.indikator) ?? (asked.indikator === null ? null : refuse('noIndicator', { x: asked.indikator }));
  const first = entry ?? entryOf(index, built.indicator)!;
  const home = first.id === built.indicator ? built.level : first.levels[0]!;
  const levelName = index.levels.find(({ id }) => id === asked.ebene)?.name ?? asked.ebene ?? '';
  const levelId =
    asked.ebene === null || first.levels.includes(asked.ebene)
      ? (asked.ebene ?? home)
      : (refuse('noLevel', { x: first.title, level: levelName }) ?? home);
  const other = secondEntry(index, asked.zweiter, first.id, levelId, refuse);
  const [level, data, secondData, overlays] = await Promise.all([
    source.level(levelId),
    source.indicator(first.id, levelId),
    other === null ? null : source.indicator(other, levelId),
    overlaysIn(index, asked.ueberlagerung, source),
  ]);
  const period = periodOf(data, asked.jahr, refuse);
  const [figures, second] = await Promise.all([
    source.figures(data, period),
    secondData === null ? null : secondScene(source, level, secondData, data, period, refuse),
  ]);
  const view = viewOf(asked.ansicht, data, secondData, refuse);
  const { own } = level;
  const position = new Map(level.ids.map((id, k) => [id, k]));
  const chosen = asked.auswahl.filter((id) => (position.get(id) ?? own) < own);
  if (chosen.length < asked.auswahl.length) refuse('noSelected', { n: String(asked.auswahl.length - chosen.length) });
  const isMarked = asked.gebiet !== null && (position.get(asked.gebiet) ?? own) < own;
  const state: ExplorerState = {
    ...asked,
    ...filtersOf(asked, level, refuse),
    indikator: first.id === built.indicator ? null : first.id,
    ebene: levelId === home ? null : levelId,
    jahr: period === data.newest ? null : data.periods[period]!.key,
    zweiter: other,
    ansicht: view === usualView(data, secondData) ? null : view,
    auswahl: chosen,
    gebiet: isMarked ? asked.gebiet : asked.gebiet === null ? null : refuse('noArea', { x: asked.gebiet }),
    ueberlagerung: asked.ueberlagerung.filter((id) => {
      // The borders of the level that is shown are there already.
      return overlays.has(id) ? id !== levelId : refuse('noOverlay', { x: id });
    }),
  };
  return {
    notes,
    explored: {
      state,
      view,
      index,
      level,
      first: { level, data, period, figures },
      second,
      selected: chosen.map((id) => position.get(id)!),
      marked: state.gebiet === null ? null : position.get(state.gebiet)!,
    },
  };
}

/** What can be laid over a map; the facilities are asked for when the address names some. */
async function overlaysIn({ levels }: MapIndex, asked: readonly string[], source: Source): Promise<ReadonlySet<string>> {
  const mapped = levels.flatMap(({ id, hasMap }) => (hasMap ? [id] : []));
  const others = asked.some((id) => id.startsWith(CATEGORY) || id.startsWith(AROUND))
    ? await source.facilities().catch(() => null)
    : null;
  return new Set([...mapped, ...(others?.categories ?? []).flatMap(overlaysOfCategory)]);
}

type Refuse = (...note: ExplorerNote) => null;

const entryOf = (index: MapIndex, id: string | null): MapIndex['indicators'][number] | null =>
  index.indicators.find((one) => one.id === id) ?? null;

function secondEntry(index: MapIndex, asked: string | null, first: string, level: string, refuse: Refuse): string | null {
  if (asked === null) return null;
  const entry = entryOf(index, asked);
  if (entry === null) return refuse('noIndicator', { x: asked });
  if (entry.id === first) return refuse('sameIndicator', { x: entry.title });
  if (!entry.levels.includes(level)) return refuse('noSecond', { x: entry.title });
  return entry.id;
}

/** The period asked for by its key or name; the newest, and a note, where there is none such. */
function periodOf(data: IndicatorFile, asked: string | null, refuse: Refuse): number {
  const { periods, newest, short } = data;
  if (asked === null) return newest;
  const at = periodAt(data, asked);
  if (at >= 0) return at;
  refuse('noPeriod', { x: short, period: asked, shown: periods[newest]!.label });
  return newest;
}

/** The period of the other indicator that is the same, or ends on the same day, or else in the same year; −1 for none. */
export function matchingPeriod(periods: IndicatorFile['periods'], { key, end }: IndicatorFile['periods'][number]): number {
  const year = (day: number): number => Math.floor(day / 10_000);
  const exact = periods.findIndex((one) => one.key === key);
  const sameDay = periods.findIndex((one) => one.end === end);
  return exact >= 0 ? exact : sameDay >= 0 ? sameDay : periods.findLastIndex((one) => year(one.end) === year(end));
}

async function secondScene(
  source: Source,
  level: LevelFile,
  data: IndicatorFile,
  first: IndicatorFile,
  at: number,
  refuse: Refuse,
): Promise<Scene> {
  const wanted = first.periods[at]!;
  const period = matchingPeriod(data.periods, wanted);
  if (period < 0) {
    const [from, to] = [data.periods[0]!.label, data.periods[data.newest]!.label];
    refuse('noSecondPeriod', { x: data.short, period: wanted.label, from, to });
    return { level, data, period, figures: noFigures(level) };
  }
  if (data.periods[period]!.key !== wanted.key)
    refuse('otherPeriod', { x: data.short, period: data.periods[period]!.label, first: wanted.label });
  return { level, data, period, figures: await source.figures(data, period) };
}

/** How two indicators are shown unless the reader wishes otherwise; totals are never painted, and so have no common colours. */
export const usualView = (first: IndicatorFile, second: IndicatorFile | null): ViewName =>
  second === null ? 'karte' : first.mappable && second.mappable ? 'bivariat' : 'streu';

function viewOf(asked: ViewName | null, first: IndicatorFile, second: IndicatorFile | null, refuse: Refuse): ViewName {
  const usual = usualView(first, second);
  if (asked === null || asked === 'karte') return asked ?? usual;
  if (second === null) return refuse('noViewOfOne', {}) ?? usual;
  if (asked === 'bivariat' && usual !== 'bivariat') return refuse('noColours', {}) ?? usual;
  return asked;
}

function filtersOf(asked: ExplorerState, level: LevelFile, refuse: Refuse): Partial<ExplorerState> {
  const { gruppe, merkmal, ab, bis } = asked;
  const hasGroup = gruppe === null || level.groups.some(({ id }) => id === gruppe);
  const hasTrait = merkmal === null || traitIn(level, merkmal) !== null;
  const hasPeople = (ab === null && bis === null) || level.population.length > 0;
  return {
    gruppe: hasGroup ? gruppe : refuse('noFilter', { x: gruppe }),
    merkmal: hasTrait ? merkmal : refuse('noFilter', { x: merkmal }),
    ...(hasPeople ? {} : (refuse('noPopulation', {}), { ab: AS_BUILT.ab, bis: AS_BUILT.bis })),
  };
}
