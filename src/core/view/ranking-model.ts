import { ranksOf } from '../derive/ranks.ts';
import type { RankingGap, RankingModel, RankingRow } from '../draw/ranking.ts';
import type { Language } from '../model/localized.ts';
import { rankText, shortRank } from '../text/rank-words.ts';
import { furtherAreas, rangeText, rankingWords, showFurther } from '../text/ranking-words.ts';

/** All that a ranking needs to know, without the portal, so that a browser can order the areas anew for another year. */
export interface RankingFacts {
  readonly language: Language;
  readonly caption: string;
  readonly decimals: number;
  readonly areas: readonly RankingArea[];
  /** Of each area, NaN where there is none; null where no area has an interval. */
  readonly bounds: { readonly lower: ArrayLike<number>; readonly upper: ArrayLike<number> } | null;
  readonly reference: Omit<RankingArea, 'marked'> | null;
  /** With more areas than this only the ends are shown; Infinity shows all. */
  readonly most?: number;
}

export interface RankingArea {
  readonly k: number | null;
  readonly name: string;
  readonly href: string;
  /** NaN where there is no figure: no row. */
  readonly value: number;
  /** The figure as a table shows it, with its marks; asked for where it is shown. */
  readonly text: () => string;
  readonly marked?: boolean;
}

export const MOST_ROWS = 60;
/** Of more rows than this a script shows the ends first. */
const MOST_AT_ONCE = 30;
export const ENDS = 10;

/** From the highest figure down, the reference area in its place between them. Null where there are fewer than two figures. */
export function rankingModel(facts: RankingFacts): RankingModel | null {
  const { language, decimals, areas, bounds, reference, caption, most = MOST_ROWS } = facts;
  const ranks = ranksOf(
    areas.map(({ value }) => value),
    decimals,
    bounds,
  );
  if (ranks.of < 2) return null;
  const words = rankingWords(language);
  const placeOf = (at: number) => ({
    rank: ranks.rank[at]!,
    ties: ranks.ties[at]!,
    first: ranks.first[at]!,
    last: ranks.last[at]!,
  });
  const rowOf = (area: RankingArea, at: number): RankingRow => {
    const [lower, upper] = [bounds?.lower[at] ?? NaN, bounds?.upper[at] ?? NaN];
    const known = !Number.isNaN(lower) && !Number.isNaN(upper);
    return {
      ...area,
      text: area.text(),
      marked: area.marked ?? false,
      isReference: false,
      rank: shortRank(placeOf(at), language),
      interval: known ? { lower, upper, text: rangeText(lower, upper, decimals, language) } : null,
    };
  };
  const order = areas
    .map((_, at) => at)
    .filter((at) => ranks.rank[at]! > 0)
    .sort((a, b) => areas[b]!.value - areas[a]!.value || a - b);
  const shown = order.length > most ? [...order.slice(0, ENDS), ...order.slice(-ENDS)] : order;
  const rows: (RankingRow | RankingGap)[] = shown.map((at) => rowOf(areas[at]!, at));
  const marked = areas.findIndex((area, at) => area.marked === true && ranks.rank[at]! > 0);
  const left = order.length - shown.length;
  if (left > 0) rows.splice(ENDS, 0, { gap: furtherAreas(left, language) });
  if (reference !== null && Number.isFinite(reference.value)) withReference(rows, reference);
  return {
    caption,
    heads: {
      rank: words.rank,
      area: words.area,
      value: words.value,
      chart: rows.some((row) => 'interval' in row && row.interval !== null) ? words.range : words.drawing,
    },
    domain: domainOf(rows),
    reference: reference !== null && Number.isFinite(reference.value) ? reference.value : null,
    rows,
    fold: foldOf(rows, language),
    marked: marked < 0 ? null : `${areas[marked]!.name}: ${rankText({ ...placeOf(marked), of: ranks.of }, language)}`,
  };
}

function foldOf(rows: readonly (RankingRow | RankingGap)[], language: Language): RankingModel['fold'] {
  const [from, to] = [ENDS, rows.length - ENDS];
  const between = rows.slice(from, to).filter((row) => 'value' in row && !row.isReference && !row.marked).length;
  if (rows.length <= MOST_AT_ONCE || between === 0) return null;
  return { from, to, show: showFurther(between, language) };
}

/** Before the first row that is lower; where the rows around it are left out, beside the gap. */
function withReference(rows: (RankingRow | RankingGap)[], reference: NonNullable<RankingFacts['reference']>): void {
  const row: RankingRow = { ...reference, text: reference.text(), rank: '', interval: null, isReference: true, marked: false };
  const lower = rows.findIndex((other) => 'value' in other && other.value < reference.value);
  rows.splice(lower < 0 ? rows.length : lower, 0, row);
}

function domainOf(rows: readonly (RankingRow | RankingGap)[]): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const row of rows) {
    if ('gap' in row) continue;
    low = Math.min(low, row.interval?.lower ?? row.value, row.value);
    high = Math.max(high, row.interval?.upper ?? row.value, row.value);
  }
  return [low, high];
}
