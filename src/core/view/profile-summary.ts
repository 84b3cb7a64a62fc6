import { isTotal } from '../derive/is-total.ts';
import type { Area } from '../model/area.ts';
import type { Known } from '../model/cell.ts';
import type { AreaId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import { PROFILE_LABELS } from '../model/profile.ts';
import { yearOf } from '../model/period.ts';
import { formatWithUnit } from '../text/number.ts';
import { profileSentences, type ProfileFacts, type ToldFigure } from '../text/profile-sentences.ts';
import { PROFILE_TITLE, profileWord } from '../text/profile-words.ts';
import { yearName } from '../text/since-sentences.ts';
import { absencesOf } from './absences.ts';
import { partsPhrase } from './answer.ts';
import { comparisonsOf } from './area-page.ts';
import { childrenOf } from './areas.ts';
import { populationIndicator } from './population.ts';
import { changeOf, peopleOf } from './profile-change.ts';
import { distanceFrom, isAlike, type Compared } from './profile-distance.ts';
import { newestCell, type NewestCell } from './profile-figure.ts';
import { profileSet } from './profile-set.ts';
import { say, type Site } from './site.ts';

export interface ProfileSummary {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** Figures told in full, and changes told. */
const MOST_STANDING = 3;
const MOST_CHANGES = 2;
/** An area that exists for fewer years is called new where it has no earlier figures. */
const NEW = 5;

/** An area in a few sentences; null where there is nothing to say. */
export function profileSummary(site: Site, id: AreaId): ProfileSummary | null {
  const sentences = profileSentences(profileFacts(site, site.portal.areas.get(id)!));
  return sentences.length === 0 ? null : { title: PROFILE_TITLE[site.language], sentences };
}

/** A figure of the profile beside those of other areas. */
interface Entry {
  readonly indicator: Indicator;
  readonly newest: NewestCell & { readonly cell: Known };
  /** The reference first, as far as they have figures. */
  readonly compared: readonly Compared[];
}

function profileFacts(site: Site, area: Area): ProfileFacts {
  const alone = aloneIn(site, area);
  // The reference first.
  const others = comparisonsOf(site, area)
    .filter((other) => other !== alone)
    .toReversed();
  const entries = entriesOf(site, area, others);
  const comparable = entries.filter(({ compared }) => compared.length > 0);
  const reference = comparable.some(({ compared: [first] }) => first!.from.id === site.portal.declaration.reference)
    ? site.portal.areas.get(site.portal.declaration.reference!)
    : comparable[0]?.compared[0]!.from;
  const standing = standingOf(comparable);
  const changes = entries.flatMap(({ indicator, newest }) => changeOf(site, area, indicator, newest) ?? []);
  const told = changes.filter(({ exceeds }) => exceeds).toSorted((a, b) => b.size - a.size);
  const population = peopleOf(site, area);
  const isNew =
    (population?.earlier ?? null) === null && changes.length === 0 && entries.some(({ newest }) => isYoung(area, newest));
  return {
    language: site.language,
    former: area.validTo !== null,
    labels: labelsOf(site),
    population,
    alone: alone && entries.length > 0 ? { parent: alone.name, many: say(site, site.portal.levels.get(area.level)!.many) } : null,
    reference: reference?.name ?? null,
    compared: comparable.length,
    standing: standing.map((entry) => ({ ...toldFigure(site, entry), distances: notable(entry).map(({ told: said }) => said!) })),
    like: comparable
      .filter(({ compared: [first] }) => first!.from === reference && first!.told === null && isAlike(first!))
      .filter((entry) => !standing.includes(entry))
      .map(({ indicator }) => say(site, indicator.title)),
    plain: comparable.length > 0 ? [] : entries.slice(0, MOST_STANDING).map((entry) => toldFigure(site, entry)),
    changes: told.slice(0, MOST_CHANGES),
    unchanged: changes,
    since: isNew ? area.validFrom : null,
    recomputed: (population?.recomputed ?? false) || changes.some(({ recomputed }) => recomputed),
    ...absenceFacts(site, area),
  };
}

/** The area above one that consists of it alone, so that both have the same figures. */
function aloneIn(site: Site, { parent, validTo }: Area): Area | null {
  if (parent === null || validTo !== null || childrenOf(site, parent).length !== 1) return null;
  return site.portal.areas.get(parent) ?? null;
}

/** What there are figures of, the population apart, which has its own sentence. */
function entriesOf(site: Site, area: Area, others: readonly Area[]): Entry[] {
  const population = populationIndicator(site);
  return profileSet(site).flatMap((indicator): Entry[] => {
    const newest = indicator.id === population ? null : newestCell(site, area, indicator);
    if (newest?.cell.kind !== 'value') return [];
    const { cell } = newest;
    const compared = isTotal(indicator)
      ? []
      : others.flatMap((other) => distanceFrom(site, area, indicator, newest, other) ?? []);
    return [{ indicator, newest: { ...newest, cell }, compared }];
  });
}

/** The distances that stand out. */
const notable = ({ compared }: Entry): readonly Compared[] => compared.filter(({ told }) => told !== null);

/** Those that stand out most, farthest first; of equally far ones the order of the declaration decides. */
function standingOf(entries: readonly Entry[]): Entry[] {
  const farthest = (entry: Entry): number => Math.max(...notable(entry).map(({ size }) => size));
  return entries
    .filter((entry) => notable(entry).length > 0)
    .toSorted((a, b) => farthest(b) - farthest(a))
    .slice(0, MOST_STANDING);
}

function toldFigure(site: Site, { indicator, newest: { cell, period } }: Entry): ToldFigure {
  const style = { decimals: indicator.decimals, language: site.language, grouping: 'table' } as const;
  return {
    title: say(site, indicator.title),
    period: yearName(period, site.language),
    figure: formatWithUnit(cell.value, say(site, indicator.unit), style) + partsPhrase(site, indicator, cell),
  };
}

const isYoung = ({ validFrom }: Area, { period }: NewestCell): boolean =>
  validFrom !== null && Number(validFrom.slice(0, 4)) > yearOf(period) - NEW;

function labelsOf(site: Site): ProfileFacts['labels'] {
  const { labels } = site.portal.declaration.profile;
  return Object.fromEntries(
    PROFILE_LABELS.map((label) => [label, profileWord(labels, label, site.language)]),
  ) as ProfileFacts['labels'];
}

function absenceFacts(site: Site, area: Area): Pick<ProfileFacts, 'total' | 'absences'> {
  const cells = [...site.portal.indicators.values()].flatMap((indicator) => newestCell(site, area, indicator)?.cell ?? []);
  return { total: cells.length, absences: absencesOf(cells) };
}
