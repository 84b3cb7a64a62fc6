import { isId, type AreaId, type IndicatorId, type ReportId } from '../model/ids.ts';
import type { Catalogue } from '../model/portal.ts';
import type { Chapter, Prose, Report as ReportModel } from '../model/report.ts';
import { filesIn, splitName, type PortalFiles } from './files.ts';
import { readProse } from './prose.ts';
import { chapterName, readChapter, readReportFile } from './reports.ts';
import type { Report } from './report.ts';
import { decodeText } from './text.ts';
import { readYaml } from './yaml.ts';

/** Everything below `content`: what readers read beside the figures. */
export function readContent(files: PortalFiles, report: Report): Pick<Catalogue, 'reports' | 'prose'> {
  return {
    reports: readReports(files, report),
    prose: {
      pages: readFolder(files, 'content/pages/', true, report),
      indicators: readFolder<IndicatorId>(files, 'content/indicators/', false, report),
      areas: readFolder<AreaId>(files, 'content/areas/', false, report),
    },
  };
}

function readFolder<Id extends string = string>(
  files: PortalFiles,
  folder: string,
  needsTitle: boolean,
  report: Report,
): Map<Id, Prose> {
  const texts = new Map<Id, Prose>();
  for (const file of filesIn(files, folder)) {
    const { stem, extension } = splitName(file);
    if (extension !== 'mdx') continue;
    const text = decodeText(files.get(file)!, file, report);
    if (!isId(stem)) report('KS-ID-001', { file }, { found: stem });
    const prose = text === null || !isId(stem) ? null : readProse(text, file, needsTitle, report);
    if (prose) texts.set(prose.id as Id, prose);
  }
  return texts;
}

function readReports(files: PortalFiles, report: Report): ReportModel[] {
  const folder = /^content\/reports\/([^/]+)\/[^/]+$/;
  const ids = [...new Set([...files.keys()].flatMap((file) => folder.exec(file)?.[1] ?? []))]
    .filter((id) => !id.startsWith('.'))
    .sort();
  return ids.flatMap((id) => {
    const file = `content/reports/${id}/report.yaml`;
    const bytes = files.get(file);
    if (!isId(id)) report('KS-ID-001', { file }, { found: id });
    if (!bytes) report('KS-FILE-001', { file });
    const text = bytes && isId(id) ? decodeText(bytes, file, report) : null;
    const yaml = text === null ? null : readYaml(text, file, report);
    return yaml ? [readReportFile(yaml, id as ReportId, readChapters(files, id as ReportId, report), report)] : [];
  });
}

function readChapters(files: PortalFiles, reportId: ReportId, report: Report): Chapter[] {
  const chapters = new Map<string, Chapter>();
  for (const file of filesIn(files, `content/reports/${reportId}/`)) {
    if (!chapterName(file)) continue;
    const text = decodeText(files.get(file)!, file, report);
    const chapter = text === null ? null : readChapter(text, file, reportId, report);
    if (!chapter) continue;
    if (chapters.has(chapter.id)) report('KS-ID-002', { file }, { found: chapter.id });
    else chapters.set(chapter.id, chapter);
  }
  return [...chapters.values()];
}
