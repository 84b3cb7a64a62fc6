import { differenceKind } from '../core/derive/difference.ts';
import type { Language } from '../core/model/localized.ts';
import { compareWord, type CompareNote } from '../core/text/compare-words.ts';
import type { LeftOut } from '../core/text/left-out.ts';
import { asBase } from '../core/text/place.ts';
import type { Compared, ComparedArea, ComparedMeasure } from '../core/view/compared.ts';
import type { IndicatorFile } from '../core/view/map-indicator.ts';
import type { MapIndex } from '../core/view/map-index.ts';
import { areaAddress } from './area-address.ts';
import { figureOf, fileOf, periodFor, type Held } from './compare-figures.ts';
import { groupFigures, groupOf, type Reference, type SimilarAreas } from './compare-group.ts';
import { findPlaces, type Place } from './compare-places.ts';
import { MOST_AREAS, MOST_LINES, sortOut, type CompareState } from './compare-state.ts';
import type { MapSource } from './map-source.ts';

/** What the page was built with. */
export interface BuiltComparison {
  readonly areas: readonly string[];
  readonly indicators: readonly string[];
  readonly reference: string;
  readonly trait: string;
  /** Address of an indicator's page, with `*` in place of its id. */
  readonly href: string;
}

/** An indicator with the files that its figures were taken from, one for each area. */
export interface LoadedMeasure {
  readonly data: IndicatorFile;
  readonly held: readonly (Held | null)[];
  readonly measure: ComparedMeasure;
}

export interface Outcome {
  readonly state: CompareState;
  readonly compared: Compared;
  readonly loaded: readonly LoadedMeasure[];
  /** The areas that the reader chose, as far as there are any. */
  readonly chosen: readonly Place[];
  readonly notes: readonly CompareNote[];
  readonly left: LeftOut;
}

const LETTERS = 'ABCDEFGHIJKL';

/** Fetches what a state names, and nothing else. What cannot be is left out and said; the state that comes back holds only what is shown. */
export async function loadComparison(
  asked: CompareState,
  built: BuiltComparison,
  source: MapSource,
  similar: SimilarAreas,
  language: Language,
  mostIndicators: number,
): Promise<Outcome> {
  const notes: CompareNote[] = [];
  const index = await source.index();
  const byId = new Map(index.indicators.map((entry) => [entry.id, entry]));
  const indicators = sortOut(asked.indikatoren, (id) => byId.has(id), mostIndicators);
  const shownIds = indicators.kept.length > 0 ? indicators.kept : built.indicators;
  const entries = shownIds.flatMap((id) => byId.get(id) ?? []);
  const found = await findPlaces([...asked.gebiete, ...(built.reference === '' ? [] : [built.reference])], source);
  const gebiete = sortOut(asked.gebiete, (id) => found.has(id), MOST_AREAS);
  const chosen = gebiete.kept.flatMap((id) => found.get(id) ?? []);
  const own = chosen.length > 0 ? chosen : [...(await findPlaces(built.areas, source)).values()];
  const reference = found.get(built.reference);
  const places = [...own, ...(reference === undefined || own.some(({ id }) => id === reference.id) ? [] : [reference])];
  const { group, notes: said } = await groupOf(
    asked.gruppe,
    own.find(({ id }) => id !== built.reference) ?? own[0]!,
    built.trait,
    similar,
    language,
  );
  notes.push(...said);
  const levels = [...new Set(own.map(({ level }) => level.level))];
  const loaded = await Promise.all(entries.map((entry) => loadMeasure(entry, places, group, asked.jahr, built, levels, source)));
  const measures = loaded.flatMap((one) => one ?? []);
  const areas = places.map((place, at): ComparedArea => ({
    id: place.id,
    name: nameAmong(place, places, language),
    kind: place.level.one,
    href: areaAddress(place.level, place.k),
    reference: place.id === built.reference,
    letter: at < chosen.length ? (LETTERS[at] ?? '') : '',
  }));
  const year = yearIn(measures, asked.jahr, notes);
  notes.push(...notesOn(places, chosen, measures, asked));
  if (asked.ansicht === 'linien' && chosen.length > MOST_LINES) notes.push(['lineMost', { most: MOST_LINES }]);
  if (asked.ansicht === 'linien' && chosen.length === 0 && reference !== undefined)
    notes.push(['chooseAreas', { name: reference.name }]);
  if (asked.unterschied !== null && reference !== undefined)
    notes.push(['differenceTo', { base: asBase(reference.name, language) }], ['unrounded', {}]);
  return {
    state: {
      ...asked,
      gebiete: gebiete.kept,
      indikatoren: indicators.kept,
      gruppe: said.length > 0 ? null : asked.gruppe,
      jahr: year,
    },
    compared: {
      language,
      signs: measures[0]!.data.trend.signs,
      areas,
      measures: measures.map(({ measure }) => measure),
      group: group?.name ?? null,
      differences: asked.unterschied !== null,
    },
    loaded: measures,
    chosen,
    notes,
    left: {
      unknownAreas: gebiete.unknown,
      unknownIndicators: indicators.unknown,
      moreAreas: gebiete.more,
      moreIndicators: indicators.more,
    },
  };
}

const endOf = ({ level, k }: Place): number => level.lives[k]?.[1] ?? 0;

/** A former area beside one of the same name and level stands with its last year. */
function nameAmong(place: Place, places: readonly Place[], language: Language): string {
  const end = endOf(place);
  const twin = places.some(({ id, name, level }) => id !== place.id && name === place.name && level === place.level);
  const year = Math.floor((end % 10_000 === 101 ? end - 10_000 : end) / 10_000);
  return twin && end > 0 ? compareWord(language, 'until', { name: place.name, year: String(year) }) : place.name;
}

type Entry = MapIndex['indicators'][number];

async function loadMeasure(
  entry: Entry,
  places: readonly Place[],
  group: Reference | null,
  asked: string | null,
  { reference, href }: BuiltComparison,
  levels: readonly string[],
  source: MapSource,
): Promise<LoadedMeasure> {
  const held = await Promise.all(places.map((place) => fileOf(entry, place, reference, levels, source)));
  const shared = held.find((one) => one !== null)?.data ?? (await source.indicator(entry.id, entry.levels[0]!));
  const inGroup = group !== null && entry.levels.includes(group.level.level);
  const [figures, values] = await Promise.all([
    Promise.all(held.map((one) => figureOf(one, asked, source))),
    inGroup ? source.indicator(entry.id, group.level.level).then((data) => groupFigures(data, group, asked, source)) : [],
  ]);
  const { title, unit, decimals, type, per } = shared;
  const measure = { id: entry.id, title, unit, decimals, type, figures, group: values };
  return {
    data: shared,
    held,
    measure: { ...measure, href: href.replace('*', () => entry.id), kind: differenceKind({ type, unit, per }) },
  };
}

/** A year that no indicator has figures of is no year; those that lack it are named. */
function yearIn(measures: readonly LoadedMeasure[], asked: string | null, notes: CompareNote[]): string | null {
  if (asked === null) return null;
  const without = measures.filter(({ data }) => periodFor(data, asked) < 0);
  if (without.length === measures.length) return (notes.push(['noYear', {}]), null);
  const names = without.map(({ data }) => data.short).join(', ');
  if (without.length > 0) notes.push(['otherYear', { year: asked, names }]);
  return asked;
}

function notesOn(
  places: readonly Place[],
  chosen: readonly Place[],
  measures: readonly LoadedMeasure[],
  { jahr }: CompareState,
): CompareNote[] {
  const kinds = [...new Map(chosen.map(({ level }) => [level.level, level])).values()];
  const names = (list: readonly { readonly name: string }[]): string => [...new Set(list.map(({ name }) => name))].join(', ');
  const former = chosen.filter((place) => endOf(place) > 0);
  const lacking = kinds.flatMap((level): CompareNote[] => {
    const at = places.findIndex((place) => place.level === level);
    const without = measures.filter(({ held }) => held[at] === null).map(({ data }) => ({ name: data.short }));
    // The reference area has figures in the files of other levels.
    const others = places.some((place, k) => place.level === level && measures.some(({ held }) => held[k] !== null));
    return without.length === 0 ? [] : [[others ? 'noFormer' : 'noLevel', { level: level.many, names: names(without) }]];
  });
  return [
    ...(kinds.length > 1 ? [['mixed', { levels: kinds.map(({ many }) => many).join(', ') }] as const] : []),
    ...(former.length > 0 && jahr === null ? [['former', { names: names(former) }] as const] : []),
    ...lacking,
  ];
}
