import { differenceKind } from '../derive/difference.ts';
import type { Area } from '../model/area.ts';
import type { Indicator } from '../model/indicator.ts';
import type { AreaId, IndicatorId } from '../model/ids.ts';
import { cellAt } from '../model/series.ts';
import { compareWord } from '../text/compare-words.ts';
import { sortedByName } from '../text/collate.ts';
import { formatPeriod } from '../text/period.ts';
import { childrenOf, currentAreas } from './areas.ts';
import { compareTable, FEWEST_IN_GROUP, type CompareTable } from './compare-table.ts';
import type { Compared, ComparedFigure, ComparedMeasure } from './compared.ts';
import { coverageOf } from './coverage.ts';
import { choicesOf } from './explorer-page.ts';
import type { Link } from './frame.ts';
import { levelName } from './level-name.ts';
import { areaPath, href, indicatorPath, publicAddress, say, type Site } from './site.ts';
import { similarLevels } from './similar-file.ts';
import { sourceLine } from './sources.ts';
import { takeAwayOf, type TakeAwayModel } from './take-away.ts';

/** The page as it stands before anyone has chosen anything; scripts show the same for an address without parameters. */
export interface ComparePage {
  readonly table: CompareTable;
  /** What the areas shown are called together. */
  readonly names: string;
  readonly areas: readonly string[];
  readonly indicators: readonly string[];
  readonly choices: ReturnType<typeof choicesOf>;
  /** The years that figures are of, newest first. */
  readonly years: readonly string[];
  readonly folder: string;
  /** The list of areas that one chooses from. */
  readonly areaList: string;
  /** Attribute that areas are put into groups by; empty for none. */
  readonly trait: string;
  readonly reference: string;
  /** Address of an indicator's page, with `*` in place of its id. */
  readonly indicatorHref: string;
  /** Whether areas have others that are like them. */
  readonly similar: boolean;
  /** Who the figures shown are from. */
  readonly credit: string;
  /** Ways for those who cannot choose here. */
  readonly links: readonly Link[];
  readonly takeAway: TakeAwayModel;
  readonly address: string;
}

const MOST_AREAS = 20;
const MOST_INDICATORS = 8;

/** Null where no indicator has any figure. */
export function comparePage(site: Site): ComparePage | null {
  const compared = builtComparison(site);
  if (compared === null) return null;
  const { declaration } = site.portal;
  const choices = choicesOf(site);
  const own = compared.areas.filter(({ reference }) => !reference);
  const level = site.portal.areas.get(own[0]!.id as AreaId)!.level;
  return {
    table: compareTable(compared),
    names: own.length > 3 ? levelName(site, level) : own.map(({ name }) => name).join(', '),
    areas: own.map(({ id }) => id),
    indicators: compared.measures.map(({ id }) => id),
    choices,
    years: yearsOf(site),
    folder: href(site, '/daten/karten/'),
    areaList: href(site, '/suche/gebiete.json'),
    trait: declaration.profile.groups ?? '',
    reference: declaration.reference ?? '',
    indicatorHref: href(site, '/indikatoren/*/'),
    similar: similarLevels(site).length > 0,
    credit: creditOf(site, compared),
    links: [
      { name: compareWord(site.language, 'toAreas'), href: href(site, '/gebiete/') },
      { name: compareWord(site.language, 'toIndicators'), href: href(site, '/indikatoren/') },
      { name: compareWord(site.language, 'toData'), href: href(site, '/daten/') },
    ],
    takeAway: takeAwayOf(site, null),
    address: publicAddress(site, href(site, '/vergleich/')),
  };
}

/** Each source once, as its line names it. */
function creditOf(site: Site, { measures }: Compared): string {
  const lines = measures.map(({ id }) => sourceLine(site, site.portal.indicators.get(id as IndicatorId)!));
  return [...new Set(lines)].filter((line) => line !== '').join(' · ');
}

/** The areas right below the reference, or those of the first level that has several, by the key indicators. */
function builtComparison(site: Site): Compared | null {
  const { declaration, areas: known } = site.portal;
  const reference = declaration.reference === null ? undefined : known.get(declaration.reference);
  const indicators = builtIndicators(site);
  const below = reference === undefined ? [] : childrenOf(site, reference.id);
  const levels = [...site.portal.levels.keys()].map((level) => currentAreas(site, level));
  const all = below.length > 0 ? below : (levels.find((areas) => areas.length > 1) ?? levels.find((areas) => areas.length > 0));
  if (all === undefined || indicators.length === 0) return null;
  const own = sortedByName(all, ({ name }) => name).filter(({ id }) => id !== reference?.id);
  const shown = own.slice(0, MOST_AREAS);
  const areas = [...shown, ...(reference === undefined ? [] : [reference])];
  if (shown.length === 0) return null;
  const { level } = shown[0]!;
  const group = currentAreas(site, level);
  const many = say(site, site.portal.levels.get(level)!.many);
  return {
    language: site.language,
    signs: declaration.signs,
    areas: areas.map((area) => ({
      id: area.id,
      name: area.name,
      kind: say(site, site.portal.levels.get(area.level)!.one),
      href: areaPath(site, area.id),
      reference: area === reference,
      letter: '',
    })),
    measures: indicators.map((indicator) => measureOf(site, indicator, areas, group)),
    group: group.length < FEWEST_IN_GROUP ? null : compareWord(site.language, 'groupOf', { many, n: group.length }),
    differences: false,
  };
}

/** The key indicators, or the first there are, that have figures to choose from. */
function builtIndicators(site: Site): readonly Indicator[] {
  const { declaration, indicators } = site.portal;
  const offered = new Set(choicesOf(site).flatMap(({ options }) => options.map(({ id }) => id)));
  const key = declaration.keyIndicators.filter((id) => offered.has(id));
  const ids = key.length > 0 ? key : [...indicators.keys()].filter((id) => offered.has(id));
  return ids.slice(0, MOST_INDICATORS).map((id) => indicators.get(id)!);
}

function measureOf(site: Site, indicator: Indicator, areas: readonly Area[], group: readonly Area[]): ComparedMeasure {
  const unit = say(site, indicator.unit);
  const values = group.flatMap((area) => {
    const { cell } = newestOf(site, indicator, area);
    return cell.kind === 'value' ? cell.value : [];
  });
  return {
    id: indicator.id,
    title: say(site, indicator.title),
    href: indicatorPath(site, indicator.id),
    unit,
    decimals: indicator.decimals,
    type: indicator.type,
    kind: differenceKind(indicator),
    figures: areas.map((area) => newestOf(site, indicator, area)),
    group: values,
  };
}

/** The figure of the newest period that the level of the area has. */
function newestOf(site: Site, { id }: Indicator, area: Area): ComparedFigure {
  const series = site.portal.series.get(id)!;
  const span = coverageOf(site, id).get(area.level);
  if (span === undefined) return { cell: { kind: 'missing' }, key: '', period: '' };
  const period = series.periods[span.newest]!;
  return { cell: cellAt(series, area.id, span.newest), key: period.key, period: formatPeriod(period, site.language) };
}

function yearsOf({ portal }: Site): string[] {
  const ends = [...portal.series.values()].flatMap(({ periods }) => periods.map(({ end }) => Math.floor(end / 10_000)));
  return [...new Set(ends)].sort((a, b) => b - a).map(String);
}
