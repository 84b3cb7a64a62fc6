import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../core/model/problem.ts';
import type { Language } from '../../core/model/localized.ts';
import { declaredAddress } from '../declared.ts';
import type { Environment } from '../environment.ts';
import { runGates, type Finding } from '../gates/gates.ts';
import { cacheFolder } from '../paths.ts';
import { prepare, type Prepared } from '../prepare.ts';
import { UsageError } from '../usage.ts';
import { writeManifest } from './manifest.ts';
import { checkOutput } from './output.ts';
import { buildPages, PageError } from './pages.ts';
import { copyPublic } from './public-files.ts';
import { recover } from './recover.ts';
import { buildSearch } from './search.ts';
import { steps, type Steps } from './steps.ts';
import { swapIn } from './swap.ts';
import { WORDS, type Words } from './words.ts';

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

const STAGES = join(cacheFolder, 'builds');

export async function buildSite(environment: Environment, out: string, options: BuildOptions): Promise<BuildResult> {
  const began = new Date();
  const target = checkOutput(out, environment.portalFolder);
  const told = steps(options.print);
  let [problems, language]: [readonly Problem[], Language] = [[], 'de'];
  const result = (built: boolean, findings: readonly Finding[]): BuildResult => {
    return { built, problems, language, findings, seconds: told.times };
  };
  let stage: string | undefined;
  try {
    const prepared = await told.step('read, check, disclose', () => prepare(environment), counted);
    ({ problems, language } = prepared);
    if (prepared.published === null || problems.some(({ severity }) => severity === 'error')) return result(false, []);

    for (const line of protection(prepared, WORDS[language])) options.print(`          ${line}`);
    await mkdir(STAGES, { recursive: true });
    stage = await mkdtemp(join(STAGES, `${process.pid}-`));
    const site = join(stage, 'site');
    const { base } = declaredAddress(environment.portalFolder);
    const findings = await makeSite(environment, site, base, language, told.step, options.print);
    if ((options.strict ?? true) && findings.length > 0) return result(false, findings);
    await told.step('manifest', () => writeManifest(site, { audience: environment.audience, base }, began), sized);
    await told.step('swap', async () => {
      await recover(target, STAGES);
      await swapIn(site, target);
    });
    return result(true, findings);
  } catch (problem) {
    if (problem instanceof UsageError) throw problem;
    if (process.env['DEBUG']) console.error(problem);
    if (problem instanceof PageError) return result(false, [{ gate: 'pages', file: '', message: problem.message }]);
    const message = problem instanceof Error ? problem.message : String(problem);
    return result(false, [{ gate: 'build', file: '', message: WORDS[language].unexpected(told.current(), message) }]);
  } finally {
    if (stage !== undefined) await rm(stage, { recursive: true, force: true });
  }
}

/** Everything a site consists of but its manifest. Returns what is wrong with it. */
async function makeSite(
  environment: Environment,
  site: string,
  base: string,
  language: Language,
  step: Steps['step'],
  print: BuildOptions['print'],
): Promise<readonly Finding[]> {
  await step('pages', () => buildPages(environment, site, language));
  const fromPublic = await step('public files', () => copyPublic(environment.portalFolder, site, WORDS[language]));
  if (fromPublic.hidden.length > 0) print(`          ${WORDS[language].hidden(fromPublic.hidden)}`);
  await step(
    'search',
    () => buildSearch(site),
    (pages) => `: ${pages} pages`,
  );
  return step('gates', () => [...fromPublic.findings, ...runGates(site, base)]);
}

/** What the rules for small numbers did, so that a publisher sees it before anybody else does. */
function protection({ withheld }: Prepared, words: Words): string[] {
  const cells = withheld?.cells.reduce((sum, { count }) => sum + count, 0) ?? 0;
  const unjudged = withheld?.ruleNotApplicable ?? [];
  return [...(cells > 0 ? [words.withheld(cells)] : []), ...(unjudged.length > 0 ? [words.unjudged(unjudged)] : [])];
}

const counted = ({ problems }: { readonly problems: readonly Problem[] }): string =>
  problems.length === 0 ? '' : `: ${problems.length} problems`;

const sized = ({ files, bytes }: { readonly files: number; readonly bytes: number }): string =>
  `: ${files} files, ${(bytes / 1e6).toFixed(1)} MB`;
