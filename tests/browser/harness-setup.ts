import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { declaredAddress } from '../../src/shell/declared.ts';
import { projectRoot } from '../../src/shell/paths.ts';
import { serveFolder } from '../../src/shell/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the demo portal's start page, served for the browser tests. */
    site: string;
    /** Folder that the demo portal was built into. */
    dist: string;
  }
}

/** Builds the demo portal once for all browser tests and serves it on a free port. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'kreisspiegel-demo-'));
  const dist = join(folder, 'site');
  const script = join(projectRoot, 'scripts', 'build.ts');
  const env = { ...process.env, NODE_ENV: 'production', KREISSPIEGEL_TODAY: '2026-11-01' };
  await promisify(execFile)(process.execPath, [script, '--out', dist], { env }).catch(
    (failure: { stdout: string; stderr: string }) => {
      throw new Error(`The demo portal cannot be built:
${failure.stdout}
${failure.stderr}`);
    },
  );
  const served = await serveFolder(dist, { base: declaredAddress(projectRoot).base });
  project.provide('site', served.url);
  project.provide('dist', dist);
  return async () => {
    await served.close();
    await rm(folder, { recursive: true, force: true });
  };
}
