import { RECOMPUTED } from '../derive/states.ts';
import type { Area, BoundaryChange } from '../model/area.ts';
import type { AreaId } from '../model/ids.ts';
import { dayOf } from '../model/period.ts';
import { refusalOf } from '../territory/refusal.ts';
import { lifelinesOf, type Lifelines } from '../territory/lifelines.ts';
import { goesOver, shareOf, type Part } from '../territory/steps.ts';
import {
  becameOf,
  beganOut,
  borderNote,
  groundMoved,
  isNoMore,
  notRecomputed,
  pastFigures,
  sameKey,
  toProfile,
  type Moved,
  type NotRecomputed,
  type Piece,
  type Sentence,
} from '../text/boundary-words.ts';
import { dayBefore, formatDate } from '../text/date.ts';
import { FLAG_MARKS } from '../text/signs.ts';
import { remembered } from './remembered.ts';
import { joinedBefore } from './joined-before.ts';
import type { Site } from './site.ts';

/** What is said of how an area came about, changed or ended. */
export interface BoundaryStory {
  /** Whether the area is no more: then it is said before everything else. */
  readonly gone: boolean;
  readonly sentences: readonly Sentence[];
}

/** Null for an area that has always been what it is. */
export function boundaryStory(site: Site, id: AreaId): BoundaryStory | null {
  const area = site.portal.areas.get(id)!;
  const { changes } = site.portal;
  const own = changes.filter(({ from, to }) => from === id || to === id);
  const sentences = [...endOf(site, area, own), ...beginningOf(site, area, own), ...laterChanges(site, area, own)];
  return sentences.length === 0 ? null : { gone: area.validTo !== null, sentences };
}

const lifelines = remembered(
  ({ portal }: Site) => [portal],
  ({ portal }): Lifelines => lifelinesOf(portal),
);

/** Beside its own page; all pages of areas lie in one folder. */
function named({ portal }: Site, id: AreaId, beside: Area | null): Piece {
  const name = portal.areas.get(id)?.name ?? id;
  return { name: name === beside?.name ? `${name} (${id})` : name, href: `../${id}/` };
}

const day = (site: Site, iso: string): string => formatDate(iso, site.language);

function endOf(site: Site, area: Area, own: readonly BoundaryChange[]): Sentence[] {
  if (area.validTo === null) return [];
  const { language } = site;
  const leaving = own.filter(({ from, to, kind }) => from === area.id && to !== area.id && kind !== 'transfer');
  const last = leaving.map(({ date }) => date).sort().at(-1); // prettier-ignore
  const final = leaving.filter(({ date }) => date === last);
  const heirs = lifelines(site).heirsOf(area.id);
  const moved = (change: BoundaryChange): Moved => ({
    area: site.portal.areas.get(change.to)?.name ?? change.to,
    share: shareOf(change),
  });
  const links = heirs
    .toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0))
    .slice(0, 3)
    .map((heir): Sentence => [{ name: toProfile(site.portal.areas.get(heir.area)!.name, language), href: `../${heir.area}/` }]);
  return [
    [isNoMore(area.name, day(site, area.validTo), language)],
    becameOf(final[0]?.kind ?? 'merge', final.map(moved), language),
    ...links,
  ];
}

function beginningOf(site: Site, area: Area, own: readonly BoundaryChange[]): Sentence[] {
  const { language } = site;
  if (area.validFrom === null) return [];
  const before = dayOf(dayBefore(area.validFrom));
  const parts = lifelines(site).madeOf(area.id, before);
  if (parts === null) return [];
  const kind = own.find(({ to, from }) => to === area.id && from !== area.id)?.kind ?? 'merge';
  const of = parts.map((part): Moved => ({ area: named(site, part.area, area), share: part.share }));
  return [
    beganOut(area.name, day(site, area.validFrom), of, kind, language),
    ...figuresSentences(site, area, parts).map((text) => [text]),
  ];
}

/** What was done with figures from before, as far as there are any. */
function figuresSentences(site: Site, area: Area, parts: readonly Part[]): string[] {
  const { language, portal } = site;
  const refused = new Set<NotRecomputed>();
  let [carried, unknown] = [false, false];
  for (const [id, series] of portal.series) {
    const indicator = portal.indicators.get(id)!;
    const row = series.areaIndex.get(area.id);
    if (row === undefined || !parts.some((part) => series.areaIndex.has(part.area))) continue;
    const from = row * series.periods.length;
    const past = series.periods.map(({ end }, at) => ({ end, at: from + at })).filter(({ end }) => end < dayOf(area.validFrom!));
    if (past.length === 0) continue;
    const { state, flags } = series.total;
    if (past.some(({ at }) => (goesOver(parts) ? state[at] === 0 : (flags[at]! & RECOMPUTED) !== 0))) {
      carried = true;
      continue;
    }
    const refusal = refusalOf(series, indicator, parts);
    if (refusal === 'shareUnknown') unknown = true;
    else if (refusal === 'aggregation') {
      const { type } = indicator;
      refused.add(type === 'mean' || type === 'median' || type === 'index' ? type : 'other');
    } else if (refusal !== null) refused.add('ratio');
  }
  const estimated = parts.some(({ share }) => share !== 1);
  const how = goesOver(parts) ? 'over' : estimated ? 'estimated' : 'added';
  const kinds = (['ratio', 'mean', 'median', 'index', 'other'] as const).filter((one) => refused.has(one));
  return [
    ...(carried ? [pastFigures(how, FLAG_MARKS.recomputed, language)] : unknown ? [pastFigures('unknown', '', language)] : []),
    ...(kinds.length > 0 ? [notRecomputed(kinds, language)] : []),
  ];
}

/** What an area that went on existing gained, lost, or was called; of many changes the newest. */
function laterChanges(site: Site, area: Area, own: readonly BoundaryChange[]): Sentence[] {
  const { language } = site;
  const after = own.filter(({ date }) => date !== area.validFrom && (area.validTo === null || date < area.validTo));
  const self = after.filter(({ from, to, kind }) => from === to && (kind === 'rename' || kind === 'rekey' || kind === 'redraw'));
  const moves = after.filter(({ from, to }) => from !== to);
  const newest = moves.map(({ date }) => date).sort().at(-1); // prettier-ignore
  const of = (gained: boolean): Sentence[] => {
    const rows = moves.filter(({ date, to }) => date === newest && (to === area.id) === gained);
    const others = rows.map((row): Moved => ({ area: named(site, gained ? row.from : row.to, area), share: shareOf(row) }));
    return others.length === 0 ? [] : [groundMoved(day(site, newest!), gained, others, language)];
  };
  const moved = [...of(true), ...of(false)];
  const together = newest === undefined ? '' : joinedBefore(site, area, moves, newest);
  const last = self.at(-1);
  return [
    ...moved,
    ...(moved.length > 0 ? [[borderNote(language)]] : []),
    ...(together === '' ? [] : [[together]]),
    ...(last ? [[sameKey(last.kind as 'rename', day(site, last.date), last.note, language)]] : []),
  ];
}
