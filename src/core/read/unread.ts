import { nearest } from '../claims/nearest.ts';
import type { Level } from '../model/area.ts';
import { nameOf, splitName, type PortalFiles } from './files.ts';
import { chapterName } from './reports.ts';
import type { Report } from './report.ts';

const REGISTERS = ['portal', 'sources', 'disclosure', 'goals', 'measures', 'findings'];
/** What belongs to the form of a portal, though no page shows it yet. */
const UNUSED_REGISTERS = ['bodies', 'papers', 'plans', 'glossary', 'corrections', 'calendar'];
const UNUSED_FOLDERS = ['rules'];
const UNUSED = new RegExp(`^data/(?:${UNUSED_REGISTERS.join('|')}|(?:${UNUSED_FOLDERS.join('|')})/[^/]+)\\.yaml$`);
const FOLDERS = ['areas', 'facilities', 'geometry', 'indicators', 'indices', 'releases'];
/** Files for people, which may lie anywhere. */
const FOR_PEOPLE = new Set(['md', 'txt', 'pdf']);

/** Reports files that have no part in the portal: mostly a name written wrongly, whose content would be missed silently. */
export function reportUnread(files: PortalFiles, levels: readonly Level[], report: Report): void {
  const tables = [...levels.map(({ id }) => id as string), 'changes', 'places'];
  for (const file of files.keys()) {
    const { stem, extension } = splitName(file);
    if (/(^|\/)\./.test(file) || FOR_PEOPLE.has(extension)) continue;
    const unread = (folder: string, names: readonly string[], wanted: string): void => {
      if (names.some((name) => file === `${folder}${name}.${wanted}`)) return;
      const meant = nearest(stem, names) ?? '';
      report('KS-FILE-004', { file }, meant === '' ? {} : { expected: `${folder}${meant}.${wanted}` });
    };
    const folder = /^data\/([^/]+)\//.exec(file)?.[1];
    if (UNUSED.test(file)) report('KS-FILE-011', { file });
    else if (/^data\/[^/]+$/.test(file)) unread('data/', [...REGISTERS, ...UNUSED_REGISTERS], 'yaml');
    else if (folder !== undefined && !FOLDERS.includes(folder)) {
      const meant = nearest(folder, [...FOLDERS, ...UNUSED_FOLDERS]) ?? folder;
      report('KS-FILE-004', { file }, meant === folder ? {} : { expected: `data/${meant}/${nameOf(file)}` });
    } else if (/^data\/areas\/[^/]+$/.test(file)) unread('data/areas/', tables, 'csv');
    else if (/^data\/indicators\/[^/]+$/.test(file)) {
      const declaration = file.replace(/[^.]+$/, 'yaml');
      if (extension === 'csv' && !files.has(declaration)) report('KS-FILE-008', { file }, { expected: declaration });
      else if (extension !== 'csv' && extension !== 'yaml') report('KS-FILE-004', { file });
    } else if (folder === 'facilities' && !/^data\/facilities\/[^/]+\.(?:csv|yaml)$/.test(file)) report('KS-FILE-004', { file });
    else if (folder === 'indices' && extension !== 'yaml') report('KS-FILE-004', { file });
    else if (/^content\/reports\/[^/]+\/[^/]+\.mdx$/.test(file) && !chapterName(file)) {
      report('KS-FILE-004', { file }, { expected: file.replace(/[^/]+$/, `01-${nameOf(file)}`) });
    } else if (/^content\/(pages|indicators|areas)\/[^/]+$/.test(file) && extension !== 'mdx') report('KS-FILE-004', { file });
  }
}
