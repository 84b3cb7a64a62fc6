import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../core/model/problem.ts';
import type { Language } from '../../core/model/localized.ts';
import { declaredAddress } from '../declared.ts';
import type { Environment } from '../environment.ts';
import { runGates, type Finding } from '../gates/gates.ts';
import { cacheFolder } from '../paths.ts';
import { prepare } from '../prepare.ts';
import { writeManifest } from './manifest.ts';
import { checkOutput, recover, swapIn } from './output.ts';
import { buildPages, PageError } from './pages.ts';
import { publicConflicts } from './public-conflicts.ts';
import { buildSearch } from './search.ts';
import { steps } from './steps.ts';

/** A build either replaces `out` as a whole, or says why not and leaves it as it was. */
export interface BuildResult {
  readonly built: boolean;
  readonly problems: readonly Problem[];
  readonly language: Language;
  /** What the pages or the gates found wrong; nothing of it is a problem of the tables. */
  readonly findings: readonly Finding[];
  readonly seconds: ReadonlyMap<string, number>;
}

export interface BuildOptions {
  readonly print: (line: string) => void;
  /** Whether what the gates find prevents the site; true but for measuring. */
  readonly strict?: boolean;
}

export async function buildSite(
  environment: Environment,
  out: string,
  { print, strict = true }: BuildOptions,
): Promise<BuildResult> {
  const began = new Date();
  const target = checkOutput(out, environment.portalFolder);
  const stages = join(cacheFolder, 'builds');
  await recover(target, stages);
  const { step, times } = steps(print);

  const { problems, published, language } = await step('read, check, disclose', () => prepare(environment), counted);
  const failed = (findings: readonly Finding[]): BuildResult => ({ built: false, problems, language, findings, seconds: times });
  if (published === null || problems.some(({ severity }) => severity === 'error')) return failed([]);

  await mkdir(stages, { recursive: true });
  const stage = await mkdtemp(join(stages, `${process.pid}-`));
  const site = join(stage, 'site');
  try {
    await step('pages', () => buildPages(environment, site));
    await step(
      'search',
      () => buildSearch(site),
      (pages) => `: ${pages} pages`,
    );
    const { base } = declaredAddress(environment.portalFolder);
    const findings = await step('gates', () => [...publicConflicts(environment.portalFolder, site), ...runGates(site, base)]);
    if (strict && findings.length > 0) return failed(findings);
    await step('manifest', () => writeManifest(site, environment.audience, began), sized);
    await step('swap', () => swapIn(site, target));
    return { built: true, problems, language, findings, seconds: times };
  } catch (problem) {
    if (problem instanceof PageError) return failed([{ gate: 'pages', file: '', message: problem.message }]);
    throw problem;
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

const counted = ({ problems }: { readonly problems: readonly Problem[] }): string =>
  problems.length === 0 ? '' : `: ${problems.length} problems`;

const sized = ({ files, bytes }: { readonly files: number; readonly bytes: number }): string =>
  `: ${files} files, ${(bytes / 1e6).toFixed(1)} MB`;
