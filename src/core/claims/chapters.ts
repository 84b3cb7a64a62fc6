import type { PublishedPortal } from '../disclose/published.ts';
import type { AreaId, IndicatorId } from '../model/ids.ts';
import type { Catalogue } from '../model/portal.ts';
import type { Problem } from '../model/problem.ts';
import type { Series } from '../model/series.ts';
import type { PortalFiles } from '../read/files.ts';
import { distinct } from '../read/report.ts';
import { unreadIndicators } from '../read/unread-indicators.ts';
import { problem, type KnownCode } from '../text/problems.ts';
import { checkAttribute, type Finding } from './check-attribute.ts';
import { COMPONENTS, componentOf, type AttributeKind } from './components.ts';
import { FAULT_CODES } from './faults.ts';
import { nearest } from './nearest.ts';
import type { Context } from './resolve.ts';
import { scanChapter, type ChapterTag, type SyntaxFault } from './scan.ts';

const SYNTAX_CODES: Readonly<Record<SyntaxFault['kind'], KnownCode>> = {
  brokenTag: 'KS-MDX-001',
  htmlComment: 'KS-MDX-002',
  unclosedTag: 'KS-MDX-003',
  unopenedTag: 'KS-MDX-004',
  unclosedBrace: 'KS-MDX-005',
  splitTag: 'KS-MDX-006',
};

/** What cannot be said of an indicator without figures. */
const ABOUT_FIGURES: ReadonlySet<KnownCode> = new Set([
  FAULT_CODES.unknownIndicator,
  FAULT_CODES.notPublic,
  FAULT_CODES.unknownSelection,
  FAULT_CODES.unknownPeriod,
  FAULT_CODES.noFigures,
]);

/** What a required attribute may look like; the others name an indicator. */
const EXAMPLES: Partial<Readonly<Record<AttributeKind, string>>> = {
  reference: 'sgb2-quote[kreis, neu]',
  text: '"Gemeinde Auenstadt"',
};

/** The indicator whose figures a tag shows; '' when it names none. */
function indicatorIn({ attributes }: ChapterTag): string {
  const named = attributes.find(({ name }) => name === 'of' || name === 'indicator')?.value;
  return typeof named === 'string' ? (/^\s*([\w.-]+)/.exec(named)?.[1] ?? '') : '';
}

/**
 * Everything in the texts of a portal that no page can be built from: markup that cannot be read, components that do not exist,
 * and references that lead to no published figure. `portal` is asked only whether an unpublished indicator exists or could not be read.
 */
export function checkChapters(
  portal: Catalogue & { readonly series: ReadonlyMap<IndicatorId, Pick<Series, 'periods'>> },
  published: PublishedPortal,
  files: PortalFiles,
): Problem[] {
  const problems: Problem[] = [];
  const unread = unreadIndicators(portal, files);
  for (const [file, bytes] of files) {
    if (!/^content\/.*\.mdx$/.test(file)) continue;
    const { tags, faults, imported } = scanChapter(new TextDecoder().decode(bytes));
    for (const { kind, line, found } of faults) problems.push(problem(SYNTAX_CODES[kind], { file, row: line }, { found }));
    for (const tag of tags) {
      if (imported.has(tag.name.split('.')[0]!)) continue;
      const isUnread = unread.has(indicatorIn(tag));
      for (const { code, row, column, ...facts } of checkTag(portal, published, tag, contextOf(file))) {
        if (isUnread && ABOUT_FIGURES.has(code)) continue;
        problems.push(problem(code, { file, row, column }, facts));
      }
    }
  }
  return distinct(problems);
}

/** The area a text speaks of: the one it is filed under, or none. */
export function contextOf(file: string): Context {
  const area = /^content\/areas\/(.+)\.mdx$/.exec(file)?.[1];
  return { area: area === undefined ? null : (area as AreaId) };
}

type Placed = Finding & { readonly row: number; readonly column?: string };

function* checkTag(portal: Catalogue, published: PublishedPortal, tag: ChapterTag, context: Context): Generator<Placed> {
  const rules = componentOf(tag.name);
  if (!rules) {
    const expected = nearest(tag.name, Object.keys(COMPONENTS)) ?? undefined;
    return yield { code: 'KS-MDX-007', row: tag.line, found: tag.name, ...(expected && { expected }) };
  }
  for (const [name, rule] of Object.entries(rules)) {
    if (rule.required && !tag.attributes.some((one) => one.name === name)) {
      const expected = EXAMPLES[rule.kind] ?? 'sgb2-quote';
      yield { code: 'KS-MDX-009', row: tag.line, column: name, found: tag.name, expected };
    }
  }
  const values = new Map(tag.attributes.map((one) => [one.name, one.value]));
  for (const { name, line, value } of tag.attributes) {
    const at = { row: line, column: name };
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule) {
      const expected = nearest(name, Object.keys(rules)) ?? undefined;
      yield { code: 'KS-MDX-008', ...at, found: name, ...(expected && { expected }) };
      continue;
    }
    const indicator = values.get('indicator');
    for (const finding of checkAttribute({ portal, published, context, indicator }, rule.kind, value))
      yield { ...finding, ...at };
  }
}
