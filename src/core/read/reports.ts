import type { ChapterId, ReportId } from '../model/ids.ts';
import type { Chapter, Report as ReportModel } from '../model/report.ts';
import { isId } from '../model/ids.ts';
import { admit } from './door.ts';
import { fields } from './fields.ts';
import { nameOf } from './files.ts';
import { readMdx } from './front-matter.ts';
import type { Report } from './report.ts';
import type { YamlFile } from './yaml.ts';

/** The edition that reads today's figures. Frozen ones cannot be read yet, and live figures must never stand under their name. */
const LIVE = 'live';

const REPORT = {
  id: fields.lineOrNull,
  title: fields.optionalText,
  subtitle: fields.optionalText,
  edition: fields.text.default(LIVE),
  date: fields.dayOrNull,
  summary: fields.optionalText,
  statements: fields.listOf(fields.localized),
};

const CHAPTER = {
  title: fields.line,
  standfirst: fields.line,
  description: fields.line,
  date: fields.dayOrNull,
  responsible: fields.line,
};

/** `content/reports/<report>/report.yaml` with its chapters, which are in the order of their numbers. */
export function readReportFile(yaml: YamlFile, id: ReportId, chapters: readonly Chapter[], report: Report): ReportModel {
  const entry = admit(yaml, [], yaml.value, REPORT, ['title'], report);
  if (entry.id !== null && entry.id !== id) report('KS-YAML-003', yaml.where(['id']), { found: entry.id, expected: id });
  if (entry.edition !== LIVE) report('KS-REF-008', yaml.where(['edition']), { found: entry.edition, expected: LIVE });
  return {
    id,
    title: entry.title === '' ? id : entry.title,
    subtitle: entry.subtitle,
    edition: entry.edition,
    date: entry.date,
    summary: entry.summary,
    statements: entry.statements,
    chapters: chapters.toSorted((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1)),
  };
}

/** The number and the id in the name of a chapter's file, `02-existenzsicherung.mdx`; null for any other name. */
export function chapterName(file: string): { number: number; id: ChapterId } | null {
  const match = /^(\d{1,3})-(.+)\.mdx$/.exec(nameOf(file));
  return match && isId(match[2]!) ? { number: Number(match[1]), id: match[2] as ChapterId } : null;
}

export function readChapter(text: string, file: string, reportId: ReportId, report: Report): Chapter | null {
  const name = chapterName(file);
  const mdx = readMdx(text, file, report);
  if (!name || !mdx) return null;
  const entry = admit(mdx.yaml, [], mdx.yaml.value, CHAPTER, ['title'], report);
  return {
    id: name.id,
    report: reportId,
    number: name.number,
    title: entry.title || name.id,
    standfirst: entry.standfirst || entry.description,
    date: entry.date,
    responsible: entry.responsible,
    file,
    words: mdx.words,
  };
}
