import { spawn } from 'node:child_process';
import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../src/shell/paths.ts';

/** How one gate went: the output is shown when something failed. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
}

const filters = process.argv.slice(2);
const modules = join(projectRoot, 'node_modules');
const temporary = await mkdtemp(join(tmpdir(), 'kreisspiegel-test-'));

const prettier = (): Promise<Outcome> => gate(['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']);
const eslint = (): Promise<Outcome> => gate(['eslint/bin/eslint.js', '.', '--max-warnings', '0']);
const types = (): Promise<Outcome> => gate(['astro/bin/astro.mjs', 'check', '--minimumSeverity', 'error']);

// Two lanes for two cores. The browser tests run apart, so that a demo portal that cannot be built fails them and nothing else.
const lanes: [name: string, run: () => Promise<Outcome>][][] =
  filters.length > 0
    ? [[['tests', () => tests(filters)]]]
    : [
        [
          ['tests', () => tests(['--project', 'core'])],
          ['browser', () => tests(['--project', 'browser'])],
        ],
        [
          ['format', prettier],
          ['lint', eslint],
          ['types', types],
        ],
      ];

let passed = 0;
let failed = 0;
await Promise.all(
  lanes.map(async (lane) => {
    for (const [name, run] of lane) {
      const began = performance.now();
      const outcome = await run();
      passed += outcome.passed;
      failed += outcome.failed;
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`${name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`);
      if (outcome.failed > 0) console.log(outcome.output);
    }
  }),
);
await rm(temporary, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** A command that passes or fails as a whole. */
async function gate(command: readonly string[]): Promise<Outcome> {
  const { code, output } = await run(command);
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}

/** Counts the tests that ran; a file that could not even be loaded counts as one failure. */
async function tests(args: readonly string[]): Promise<Outcome> {
  const report = join(await mkdtemp(join(temporary, 'run-')), 'vitest.json');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await run(['vitest/vitest.mjs', 'run', ...reporters, ...args]);
  const counts = await readFile(report, 'utf8').then(
    (text) => JSON.parse(text) as VitestReport,
    () => null,
  );
  if (counts === null) return { passed: 0, failed: 1, output };
  const unloaded = counts.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  const failures = counts.numFailedTests + unloaded.length;
  // Vitest also fails for what belongs to no test, such as a rejection that nobody waits for.
  return { passed: counts.numPassedTests, failed: code === 0 ? failures : Math.max(1, failures), output };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

function run([script = '', ...args]: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((done, fail) => {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
    const child = spawn(process.execPath, [join(modules, script), ...args], {
      cwd: projectRoot,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', fail).on('close', (code) => done({ code: code ?? 1, output }));
  });
}
