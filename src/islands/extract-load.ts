import type { Language } from '../core/model/localized.ts';
import { compareWord } from '../core/text/compare-words.ts';
import type { ExtractFacts, ExtractMeasure, IndicatorWords, PastFigure } from '../core/view/extract-facts.ts';
import { cellOf } from '../core/view/figure-cell.ts';
import { figureOf } from './compare-figures.ts';
import { loadComparison, type BuiltComparison, type LoadedMeasure } from './compare-load.ts';
import { findPlaces, type Place } from './compare-places.ts';
import { COMPARE_AS_BUILT } from './compare-state.ts';
import { MOST_INDICATORS, type ExtractState } from './extract-state.ts';
import { fileStore, type FileStore } from './file-store.ts';
import { mapSource, type MapSource } from './map-source.ts';

/** What an extract takes from the files; the page knows the rest. */
export type LoadedExtract = Pick<
  ExtractFacts,
  'language' | 'signs' | 'areas' | 'measures' | 'notes' | 'licence' | 'dataVersion'
> & { readonly known: readonly string[] };

const stores = new Map<string, FileStore>();

/** One store for all extracts of a page, so that no file is fetched twice. */
function storeOf(folder: string): FileStore {
  const store = stores.get(folder) ?? fileStore(folder);
  stores.set(folder, store);
  return store;
}

/** Null for an area that the files do not know. */
export async function loadExtract(
  { gebiet, indikatoren }: ExtractState,
  built: BuiltComparison,
  folder: string,
  language: Language,
): Promise<LoadedExtract | null> {
  const store = storeOf(folder);
  const source = mapSource(folder, store);
  const place = gebiet === null ? undefined : (await findPlaces([gebiet], source)).get(gebiet);
  if (place === undefined) return null;
  const asked = { ...COMPARE_AS_BUILT, gebiete: [place.id, ...above(place)], indikatoren, gruppe: 'keine' } as const;
  const [outcome, words] = await Promise.all([
    loadComparison(asked, built, source, () => Promise.resolve([]), language, MOST_INDICATORS),
    store.load<Readonly<Record<string, IndicatorWords>>>('angaben'),
  ]);
  const { compared, loaded, notes, state } = outcome;
  const measures = loaded.map((one) => measureOf(one, words, source));
  return {
    language,
    signs: compared.signs,
    areas: compared.areas,
    measures: await Promise.all(measures),
    // That an area and those above it are of different levels needs no saying here.
    notes: notes.filter(([key]) => key !== 'mixed').map(([key, holes]) => compareWord(language, key, holes)),
    licence: loaded[0]?.data.licence ?? '',
    dataVersion: loaded[0]?.data.dataVersion ?? '',
    known: state.indikatoren,
  };
}

/** The area right above, where there is one. */
function above({ level, k }: Place): string[] {
  const parent = level.groups[level.parents[k] ?? -1];
  return parent === undefined ? [] : [parent.id];
}

const NO_WORDS: IndicatorWords = { definition: '', numerator: '', denominator: '' };

async function measureOf(
  { data, held, measure }: LoadedMeasure,
  words: Readonly<Record<string, IndicatorWords>>,
  source: MapSource,
): Promise<ExtractMeasure> {
  const own = held[0] ?? null;
  const all = own === null ? [] : await Promise.all(own.data.periods.map(async (_, at) => pastOf(own, at, source)));
  const figures = all.flatMap((one) => one ?? []);
  const [shown] = measure.figures;
  // Beside the last figure of a former area stand those of its time.
  const beside = held.slice(1).map(async (one, at) => (shown?.key ? figureOf(one, shown.key, source) : measure.figures[at + 1]!));
  const until = figures.slice(0, figures.findIndex(({ key }) => key === shown?.key) + 1);
  const marked = own === null ? [] : own.data.breaks;
  const order = own === null ? [] : own.data.periods.map(({ key }) => key);
  const starts = [...marked.map((key) => order.indexOf(key)), ...until.filter(({ breaks }) => breaks).map(({ at }) => at)];
  const last = until.at(-1)?.at ?? -1;
  const from = Math.max(0, ...starts.filter((at) => at <= last));
  return {
    ...measure,
    figures: [...measure.figures.slice(0, 1), ...(await Promise.all(beside))],
    per: data.per,
    words: words[measure.id] ?? NO_WORDS,
    source: data.source,
    past: until.filter(({ at }) => at >= from),
    broken: until.some(({ at }) => at < from),
  };
}

interface Past extends PastFigure {
  readonly at: number;
  readonly breaks: boolean;
}

/** Null where there is no figure, or only a forecast. */
async function pastOf(
  { data, k }: NonNullable<LoadedMeasure['held'][number]>,
  at: number,
  source: MapSource,
): Promise<Past | null> {
  const { key, label, population } = data.periods[at]!;
  const cell = cellOf(await source.figures(data, at), k);
  if (cell.kind !== 'value' || cell.flags.includes('forecast')) return null;
  const { flags, note: _, denominator, ...figure } = cell;
  const parts = population || denominator === undefined ? {} : { denominator };
  return { ...figure, ...parts, key, period: label, at, breaks: flags.includes('break') };
}
