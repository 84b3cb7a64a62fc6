import { drawProfilePyramid, PYRAMID_HEIGHT, PYRAMID_WIDTH, type ShareBand } from '../draw/profile-pyramid.ts';
import type { SheetCell } from '../draw/sheet-cell.ts';
import type { Area } from '../model/area.ts';
import type { AreaId } from '../model/ids.ts';
import { cellAt, sliceKey, type SliceKey } from '../model/series.ts';
import { formatWithUnit } from '../text/number.ts';
import { asPlace } from '../text/place.ts';
import { allGroups, oddGroupSentence, pyramidNote } from '../text/profile-pyramid-words.ts';
import { pyramidWords } from '../text/pyramid-words.ts';
import { yearsOf } from './age-groups.ts';
import { lastPeriod } from './coverage.ts';
import type { Link } from './frame.ts';
import { sheetOf } from './sheets.ts';
import { leftAndRight, pyramidDimensions, type PyramidDimensions } from './pyramid-dimensions.ts';
import { rowsOfLevel, type RowGround } from './row-ground.ts';
import { say, type Site } from './site.ts';

export interface ProfilePyramid {
  readonly title: string;
  readonly period: string;
  /** The sentence that says what the drawing shows; empty where nothing can be compared. */
  readonly sentence: string;
  readonly note: string;
  readonly src: string;
  readonly all: Link;
}

const CELL = 'p';

export const pyramidCells = (site: Site, area: Area): SheetCell[] => {
  const made = sharesOf(site, area);
  if (made === null) return [];
  const content = drawProfilePyramid(made.bands, made.left, made.right);
  return [{ name: CELL, width: PYRAMID_WIDTH, height: PYRAMID_HEIGHT, content }];
};

/** Null where the portal counts no people by age and sex, or none in this area. */
export function profilePyramid(site: Site, id: AreaId): ProfilePyramid | null {
  const area = site.portal.areas.get(id)!;
  const made = sharesOf(site, area);
  if (made === null) return null;
  const { ground, age, sides, reference, period, bands } = made;
  const { language } = site;
  const words = pyramidWords(ground.title, say(site, age.title), say(site, sides.title), language);
  const withheld = bands.some(({ own }) => own.includes(null));
  return {
    title: words.title,
    period,
    sentence: reference === null ? '' : oddest(site, area, reference, made),
    note: pyramidNote({ reference: reference?.name ?? null, withheld }, language),
    src: sheetOf(site, id).href(CELL),
    all: { name: allGroups(language), href: ground.href },
  };
}

interface Shares extends PyramidDimensions {
  readonly ground: RowGround;
  readonly period: string;
  readonly reference: Area | null;
  readonly left: string;
  readonly right: string;
  readonly bands: readonly ShareBand[];
  /** Of both sides together, per group. */
  readonly own: readonly (number | null)[];
  readonly others: readonly (number | null)[];
}

type Pair = readonly [number | null, number | null];

function sharesOf(site: Site, area: Area): Shares | null {
  const found = rowsOfLevel(site, area.level).flatMap((ground) => {
    const made = pyramidDimensions(ground.indicator);
    return made === null ? [] : [{ ground, made }];
  })[0];
  if (found === undefined) return null;
  const { ground, made } = found;
  const last = lastPeriod(ground.series, ground.span, area);
  const { portal } = site;
  const declared = portal.declaration.reference;
  const reference = declared === null || declared === area.id ? null : (portal.areas.get(declared) ?? null);
  const own = pairs(ground, made, area.id, last);
  if (own === null || own.every(([left, right]) => left === null && right === null)) return null;
  const others = (reference && pairs(ground, made, reference.id, last)) ?? own.map((): Pair => [null, null]);
  const years = made.groups.map(yearsOf);
  const perYear = (share: number | null, at: number): number | null => (share === null ? null : share / years[at]!);
  const most = Math.max(...[own, others].flatMap((list) => list.flatMap((pair, at) => pair.map((one) => perYear(one, at) ?? 0))));
  if (!(most > 0)) return null;
  const scaled = ([left, right]: Pair, at: number): Pair => {
    const part = (share: number | null): number | null => (share === null ? null : perYear(share, at)! / most);
    return [part(left), part(right)];
  };
  const [left, right] = leftAndRight(made.sides);
  return {
    ...made,
    ground,
    period: ground.periods[last]!,
    reference: others.some(([a, b]) => a !== null || b !== null) ? reference : null,
    left: say(site, left.title),
    right: say(site, right.title),
    own: own.map(both),
    others: others.map(both),
    bands: made.groups.map((group, at) => ({
      from: group.from,
      to: group.from + years[at]!,
      name: group.to === null ? `${group.from}+` : group.to === group.from ? String(group.from) : `${group.from}–${group.to}`,
      own: scaled(own[at]!, at),
      reference: scaled(others[at]!, at),
    })),
  };
}

const both = ([left, right]: Pair): number | null => (left === null || right === null ? null : left + right);

/** The shares of all people; null where it is not known how many there are. */
function pairs({ series }: RowGround, { age, sides }: PyramidDimensions, id: AreaId, period: number): Pair[] | null {
  const total = cellAt(series, id, period);
  if (total.kind !== 'value' || !(total.value > 0)) return null;
  const share = (slice: SliceKey): number | null => {
    const cell = cellAt(series, id, period, slice);
    return cell.kind === 'value' ? cell.value / total.value : null;
  };
  const [left, right] = leftAndRight(sides);
  return age.categories.map((group): Pair => {
    const slice = (side: string): SliceKey => sliceKey(new Map([[age.id, group.id], [sides.id, side]])); // prettier-ignore
    return [share(slice(left.id)), share(slice(right.id))];
  });
}

function oddest(site: Site, area: Area, reference: Area, { age, own, others }: Shares): string {
  const { language } = site;
  const gaps = own.map((share, at) => Math.abs((share ?? NaN) - (others[at] ?? NaN)));
  const most = gaps.reduce((best, gap, at) => (Number.isNaN(gap) || gap <= (gaps[best] ?? 0) ? best : at), -1);
  if (most < 0) return '';
  const percent = (share: number): string => formatWithUnit(share * 100, '%', { decimals: 1, language });
  return oddGroupSentence(
    {
      group: say(site, age.categories[most]!.title),
      own: percent(own[most]!),
      reference: percent(others[most]!),
      place: asPlace(area.name, language),
      referencePlace: asPlace(reference.name, language),
    },
    language,
  );
}
