import type { Chapter, Report } from '../model/report.ts';
import type { ChapterId, ReportId } from '../model/ids.ts';
import { formatDate } from '../text/date.ts';
import { fillIn, uiOf } from '../text/ui.ts';
import type { Link } from './frame.ts';
import { chapterPath, reportPath, say, type Site } from './site.ts';

export interface ReportEntry {
  readonly id: ReportId;
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly date: string;
  readonly statements: readonly string[];
  readonly href: string;
  readonly chapters: readonly ChapterEntry[];
}

export interface ChapterEntry extends Link {
  readonly id: ChapterId;
  readonly number: number;
  readonly standfirst: string;
  readonly date: string;
  readonly responsible: string;
  readonly readingTime: string;
  /** Path of the MDX file below the portal folder. */
  readonly file: string;
}

/** Newest first. */
export const reportEntries = (site: Site): readonly ReportEntry[] =>
  site.portal.reports
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : (a.date ?? '') > (b.date ?? '') ? -1 : 0))
    .map((report) => reportEntry(site, report));

function reportEntry(site: Site, report: Report): ReportEntry {
  return {
    id: report.id,
    title: say(site, report.title),
    subtitle: say(site, report.subtitle),
    summary: say(site, report.summary),
    date: report.date === null ? '' : formatDate(report.date, site.language),
    statements: report.statements.map((statement) => say(site, statement)),
    href: reportPath(site, report.id),
    chapters: report.chapters.map((chapter) => chapterEntry(site, report, chapter)),
  };
}

/** Words a reader gets through in a minute. */
const PACE = 200;

const chapterEntry = (site: Site, report: Report, chapter: Chapter): ChapterEntry => ({
  id: chapter.id,
  number: chapter.number,
  name: chapter.title,
  href: chapterPath(site, report.id, chapter.id),
  standfirst: chapter.standfirst,
  date: chapter.date === null ? '' : formatDate(chapter.date, site.language),
  responsible: chapter.responsible,
  readingTime: fillIn(uiOf(site.language).readingTime, { minutes: Math.max(1, Math.round(chapter.words / PACE)) }),
  file: chapter.file,
});
