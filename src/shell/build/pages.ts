import { readFile } from 'node:fs/promises';
import { portable, projectRoot } from '../paths.ts';
import { writeEnvironment, type Environment } from '../environment.ts';

/** A page, or a chapter in it, cannot be built; the message names file and line. */
export class PageError extends Error {}

/** Runs Astro. It writes below the project even when the site goes elsewhere: outside, two builds would share a work folder. */
export async function buildPages(environment: Environment, outDir: string): Promise<void> {
  writeEnvironment(environment);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['KREISSPIEGEL_OUT'] = outDir;
  process.chdir(projectRoot);
  const { build } = await import('astro');
  try {
    await build({ root: projectRoot, mode: 'production', logLevel: 'warn' });
  } catch (problem) {
    throw new PageError(await explain(problem, environment.portalFolder), { cause: problem });
  }
}

/** What Astro, Vite and MDX know of an error, in the form of the other problems: file, line, what, what to do. */
async function explain(problem: unknown, portalFolder: string): Promise<string> {
  if (!(problem instanceof Error)) return String(problem);
  const { loc, hint, id } = problem as Error & {
    loc?: { file?: string; line?: number };
    hint?: string;
    id?: string;
  };
  const file = loc?.file ?? id;
  const place = file === undefined ? '' : `${shorten(file, portalFolder)}${await lineIn(file, loc?.line)}: `;
  const known = place !== '' || hint !== undefined;
  return [place + problem.message, hint, known ? undefined : problem.stack?.replace(`${problem.message}\n`, '')]
    .filter(Boolean)
    .join('\n');
}

function shorten(file: string, portalFolder: string): string {
  const path = file.replace(/^file:\/\//, '').replace(/\?.*$/, '');
  const inPortal = portable(portalFolder, path);
  return inPortal.startsWith('..') ? portable(projectRoot, path) : inPortal;
}

async function lineIn(file: string, line: number | undefined): Promise<string> {
  if (line === undefined) return '';
  const lines = await readFile(file, 'utf8')
    .then((text) => text.split('\n').length)
    .catch(() => 0);
  return line <= lines ? `:${line}` : '';
}
