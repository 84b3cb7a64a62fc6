import { copyFileSync, mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import type { Finding } from '../gates/gates.ts';
import { linkTarget } from '../link.ts';
import { portable } from '../paths.ts';
import { walk } from '../walk.ts';
import { activePart } from './active-drawing.ts';
import { publicConflicts } from './public-conflicts.ts';
import type { Words } from './words.ts';

export interface PublicFiles {
  readonly findings: readonly Finding[];
  /** Files and folders that stay out because they are hidden. */
  readonly hidden: readonly string[];
  readonly copied: number;
}

/** Copies the publisher's files into a site whose pages are there already, but for those that must not be published. */
export function copyPublic(portalFolder: string, site: string, words: Words): PublicFiles {
  const folder = join(portalFolder, 'public');
  const finding = (path: string, message: string): Finding => ({
    gate: 'public',
    file: path === '' ? 'public' : `public/${path}`,
    message,
  });
  if (statSync(folder, { throwIfNoEntry: false })?.isFile())
    return { findings: [finding('', words.noFolder)], hidden: [], copied: 0 };

  const findings: Finding[] = [];
  const hidden: string[] = [];
  const isStopped = (path: string): boolean => {
    if (isHidden(path)) return hidden.push(path) > 0;
    const target = linkTarget(join(folder, path));
    if (target === undefined || (target !== null && mayPublish(portalFolder, target))) return false;
    return findings.push(finding(path, target === null ? words.brokenLink : words.foreignLink(target))) > 0;
  };
  const files = isStopped('') ? [] : walk(folder, isStopped);
  const conflicts = publicConflicts(files, walk(site), words);
  const stopped = new Set(conflicts.map(({ file }) => file));
  const copied = files.filter((path) => !stopped.has(`public/${path}`));
  for (const path of copied) {
    const active = /\.(svg|xml|xht|xhtml|htm)$/i.test(path) ? activePart(path, readFileSync(join(folder, path), 'utf8')) : null;
    if (active !== null) findings.push(finding(path, words.activeDrawing(active)));
    mkdirSync(dirname(join(site, path)), { recursive: true });
    copyFileSync(join(folder, path), join(site, path));
  }
  return { findings: [...findings, ...conflicts], hidden, copied: copied.length };
}

/** Passwords, histories and traces of programs mostly lie in hidden files; two kinds of them are meant for servers. */
const isHidden = (path: string): boolean => {
  const name = path.split('/').at(-1)!;
  return (name.startsWith('.') && path !== '.well-known' && name !== '.htaccess') || name.startsWith('~$');
};

/** A link may lead to what the portal folder holds, but not round the disclosure of its tables. */
function mayPublish(portalFolder: string, target: string): boolean {
  const way = portable(realpathSync(portalFolder), target);
  const [room, ...rest] = way.split('/');
  return !isAbsolute(way) && room !== '' && room !== 'data' && ![room, ...rest].some((step) => step!.startsWith('.'));
}
