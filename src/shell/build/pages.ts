import { join } from 'node:path';
import type { Language } from '../../core/model/localized.ts';
import { writeEnvironment, type Environment } from '../environment.ts';
import { projectRoot } from '../paths.ts';
import { explain } from './page-error.ts';

/** A page, or a chapter in it, cannot be built; the message names file and line. */
export class PageError extends Error {}

/**
 * Runs Astro, which makes all pages and copies no public files: of two files with one address it would publish the publisher's.
 * It writes below the project even when the site goes elsewhere: outside, two builds would share a work folder.
 */
export async function buildPages(environment: Environment, outDir: string, language: Language): Promise<void> {
  writeEnvironment(environment);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['KREISSPIEGEL_OUT'] = outDir;
  process.chdir(projectRoot);
  const { build } = await import('astro');
  try {
    // What Astro would print of an error, the exception says too.
    const logLevel = process.env['DEBUG'] ? 'warn' : 'silent';
    await build({ root: projectRoot, mode: 'production', logLevel, publicDir: join(outDir, '..', 'no-public') });
  } catch (problem) {
    throw new PageError(explain(problem, environment.portalFolder, language), { cause: problem });
  }
}
