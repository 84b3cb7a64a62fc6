import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { EXIT, runCommand } from '../src/shell/command.ts';
import { declaredAddress } from '../src/shell/declared.ts';
import { listFiles } from '../src/shell/load.ts';
import { projectRoot } from '../src/shell/paths.ts';
import { UsageError } from '../src/shell/usage.ts';
import { compare } from '../tests/bench/limits.ts';
import type { Measurement } from '../tests/bench/measured-build.ts';
import { writePortal } from '../tests/bench/portal.ts';
import { weighSite } from '../tests/bench/site.ts';
import { limitTable, pageTable, stepTable } from '../tests/bench/tables.ts';

await runCommand({
  usage: `npm run bench [-- --areas N] [--indicators N] [--years N]
Builds the demo portal, or a made-up one with N areas (40 indicators, 15 years unless told otherwise), and compares time, memory and
bytes with what Kreisspiegel is built to. Exits with 1 when a number is over its limit.`,
  options: { areas: { type: 'string' }, indicators: { type: 'string' }, years: { type: 'string' } },
  async run(values) {
    const temporary = await mkdtemp(join(tmpdir(), 'kreisspiegel-bench-'));
    try {
      const portal = values.areas === undefined ? projectRoot : join(temporary, 'portal');
      if (values.areas !== undefined) {
        writePortal(portal, {
          areas: count(values.areas),
          indicators: count(values.indicators ?? '40'),
          years: count(values.years ?? '15'),
        });
      }
      const out = join(temporary, 'site');
      const build = await measure(portal, out);
      if (build.failure !== null) {
        console.log(build.failure);
        return EXIT.problems;
      }
      const { types, files, bytes, pages } = weighSite(out, declaredAddress(portal).base);
      const lines = compare(build, types, areasOf(portal));
      console.log(
        stepTable(build),
        `\n${pageTable(types)}\n\n${pages} pages, ${files} files, ${(bytes / 1e6).toFixed(1)} MB\n\n${limitTable(lines)}`,
      );
      return lines.every(({ found, limit }) => found <= limit) ? EXIT.fine : EXIT.problems;
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  },
});

async function measure(portal: string, out: string): Promise<Measurement> {
  const script = join(projectRoot, 'tests', 'bench', 'measured-build.ts');
  const env = { ...process.env, NODE_ENV: 'production' };
  const { stdout } = await promisify(execFile)(process.execPath, [script, portal, out], { env, maxBuffer: 1e8 });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measurement;
}

/** How many areas the largest level has: as many lines as its table. */
function areasOf(portal: string): number {
  const tables = [...listFiles(portal)].filter(([path]) => /^data\/areas\/(?!changes|places)[^/]+\.csv$/.test(path));
  return Math.max(0, ...tables.map(([, file]) => readFileSync(file, 'utf8').trim().split('\n').length - 1));
}

function count(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new UsageError(`${text} is no number of areas, indicators or years.`);
  return number;
}
