import { cpSync, existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXIT, runCommand } from '../src/shell/command.ts';
import { declaredAddress } from '../src/shell/declared.ts';
import { listFiles } from '../src/shell/load.ts';
import { projectRoot } from '../src/shell/paths.ts';
import { UsageError } from '../src/shell/usage.ts';
import { compare, holds, type Line } from '../tests/bench/limits.ts';
import { yearSwitches } from '../tests/bench/painted.ts';
import { writePortal } from '../tests/bench/portal.ts';
import { FailedBuild, measure, pageCost, rebuild } from '../tests/bench/runs.ts';
import { weighSite } from '../tests/bench/site.ts';
import { limitTable, pageTable, stepTable } from '../tests/bench/tables.ts';

await runCommand({
  usage: `npm run bench [-- --areas N] [--indicators N] [--years N]
Builds the demo portal several times, or a made-up one with N areas (40 indicators, 15 years unless told otherwise) once, and compares
time, memory and bytes with what Kreisspiegel is built to. Exits with 1 when a number that must hold does not.`,
  options: { areas: { type: 'string' }, indicators: { type: 'string' }, years: { type: 'string' } },
  async run(values) {
    const temporary = await mkdtemp(join(tmpdir(), 'kreisspiegel-bench-'));
    const portal = join(temporary, 'portal');
    const out = join(temporary, 'site');
    const isDemo = values.areas === undefined;
    try {
      if (isDemo) copyDemo(portal);
      else {
        writePortal(portal, {
          areas: count(values.areas ?? ''),
          indicators: count(values.indicators ?? '40'),
          years: count(values.years ?? '15'),
        });
      }
      const { base } = declaredAddress(portal);
      const cold = await measure(portal, out);
      const { types, files, bytes, pages } = weighSite(out, base);
      const lines = [...compare(cold, types, areasOf(portal)), ...(await painted(out, base))];
      if (isDemo) lines.push(await rebuild(portal, out, cold), ...(await pageCost(temporary)));
      const size = `${pages} pages, ${files} files, ${(bytes / 1e6).toFixed(1)} MB`;
      console.log([stepTable(cold), pageTable(types), size, limitTable(lines)].join('\n\n'));
      if (isDemo) console.log('\nNot measured: a portal of 11,000 areas. It takes minutes: npm run bench -- --areas 11000');
      return holds(lines) ? EXIT.fine : EXIT.problems;
    } catch (problem) {
      if (!(problem instanceof FailedBuild)) throw problem;
      console.log(problem.message);
      return EXIT.problems;
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  },
});

/** A copy, because a table is changed and built again. */
function copyDemo(portal: string): void {
  for (const room of ['data', 'content', 'public']) {
    if (existsSync(join(projectRoot, room))) cpSync(join(projectRoot, room), join(portal, room), { recursive: true });
  }
}

/** Not every system has the bundled browser; then the rest is still worth knowing. */
async function painted(out: string, base: string): Promise<Line[]> {
  try {
    return await yearSwitches(out, base);
  } catch (problem) {
    console.log(`Switching the year is not measured: ${(problem as Error).message}\n`);
    return [];
  }
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
