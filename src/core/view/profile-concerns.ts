import { isEmpty, type ConcernGroup, type ConcernItem, type Concerns, type ConcernList } from '../draw/concerns.ts';
import type { Area } from '../model/area.ts';
import type { Goal, Measure, MeasureStatus } from '../model/goal.ts';
import type { AreaId } from '../model/ids.ts';
import type { QualitativeFinding } from '../model/finding.ts';
import { concernWords } from '../text/concern-words.ts';
import { formatDate } from '../text/date.ts';
import { asPlace } from '../text/place.ts';
import { nearnessTo, type Nearness } from './concerns-near.ts';
import { goalFacts } from './goal-facts.ts';
import { say, type Site } from './site.ts';

/** So many of those that are not the area's own are named; the others are counted, but never one alone. */
const MOST_NAMED = 3;

/** Something of a register that can stand in a list: its areas, its short name, and what is made of it when it is the area's own. */
interface Entry {
  readonly areas: readonly AreaId[];
  readonly title: string;
  readonly item: () => ConcernItem;
}

/** Goals, measures and findings that concern an area, its own first; null where there are none. */
export function concernsOf(site: Site, id: AreaId): Concerns | null {
  const area = site.portal.areas.get(id)!;
  const { goals, measures, findings } = site.portal;
  const words = concernWords(site.language);
  const inOrder = [...measures.values()].toSorted((a, b) => rank(a) - rank(b));
  const concerns = {
    plans: listOf(site, area, words.title, [
      ...[...goals.values()].map((goal) => ofGoal(site, area, goal)),
      ...inOrder.map((measure) => ofMeasure(site, measure)),
    ]),
    findings: listOf(
      site,
      area,
      words.findings,
      [...findings.values()].map((finding) => ofFinding(site, finding)),
    ),
  };
  return isEmpty(concerns.plans) && isEmpty(concerns.findings) ? null : concerns;
}

/** What is being done comes before what is planned, and that before what is over. */
const ORDER = ['running', 'starting', 'planned', 'paused', 'ended'] as const satisfies readonly MeasureStatus[];
const rank = ({ status }: Measure): number => ORDER.indexOf(status);

function listOf(site: Site, area: Area, title: string, entries: readonly Entry[]): ConcernList {
  const near = nearnessTo(site, area);
  const items: ConcernItem[] = [];
  const groups = new Map<string, { readonly nearness: Nearness; readonly titles: string[] }>();
  for (const entry of entries) {
    const nearness = near(entry.areas);
    if (nearness === null) continue;
    if (nearness.at === 'own') {
      items.push(entry.item());
      continue;
    }
    const key = nearness.at === 'around' ? nearness.area.id : nearness.at;
    const group = groups.get(key) ?? { nearness, titles: [] };
    groups.set(key, group);
    group.titles.push(entry.title);
  }
  return { title, items, groups: [...groups.values()].map(({ nearness, titles }) => groupOf(site, nearness, titles)) };
}

function groupOf(site: Site, nearness: Nearness, titles: readonly string[]): ConcernGroup {
  const words = concernWords(site.language);
  const { areas, declaration } = site.portal;
  const whole = nearness.at === 'everywhere' && declaration.reference !== null ? areas.get(declaration.reference) : undefined;
  const place = nearness.at === 'around' ? nearness.area : whole;
  const label = nearness.at === 'inside' ? words.inside : place === undefined ? words.everywhere : labelOf(site, place);
  const named = titles.length === MOST_NAMED + 1 ? titles.length : MOST_NAMED;
  const left = titles.length - named;
  return {
    label,
    titles: titles.slice(0, named).join('; '),
    more: left > 0 ? { text: words.more(left), href: place === undefined ? null : `../${place.id}/` } : null,
  };
}

/** `Im Landkreis Auental`; where areas cut across the hierarchy, what they are: `Programmgebiet Soziale Stadt Ost`. */
function labelOf(site: Site, { name, level }: Area): string {
  const { one, overlay } = site.portal.levels.get(level)!;
  const kind = say(site, one);
  if (!overlay) return capital(asPlace(name, site.language));
  return name.startsWith(kind) ? name : `${kind} ${name}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const joined = (facts: readonly (string | null)[]): string => facts.filter((fact) => fact !== null && fact !== '').join(' · ');

const ofGoal = (site: Site, area: Area, goal: Goal): Entry => ({
  areas: goal.areas,
  title: say(site, goal.title),
  item: () => ({
    title: say(site, goal.title),
    href: goal.url,
    facts: joined([concernWords(site.language).goal, goalFacts(site, area, goal), say(site, goal.responsible)]),
    text: say(site, goal.description),
  }),
});

function ofMeasure(site: Site, measure: Measure): Entry {
  const day = (date: string | null): string => (date === null ? '' : formatDate(date, site.language));
  const title = say(site, measure.title);
  return {
    areas: measure.areas,
    title,
    item: () => ({
      title,
      href: measure.url,
      facts: joined([
        concernWords(site.language).status(measure.status, day(measure.start), day(measure.end)),
        say(site, measure.responsible),
      ]),
      text: say(site, measure.description),
    }),
  };
}

function ofFinding(site: Site, finding: QualitativeFinding): Entry {
  const { language } = site;
  const title = say(site, finding.title);
  return {
    areas: finding.areas,
    title,
    item: () => ({
      title,
      href: finding.url,
      facts: joined([
        say(site, finding.method),
        finding.date === null ? null : formatDate(finding.date, language),
        say(site, finding.place),
        finding.n === null ? null : concernWords(language).people(finding.n),
      ]),
      text: [say(site, finding.text), say(site, finding.source)].filter(Boolean).join(' – '),
    }),
  };
}
