import { cpSync, existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { EXIT, runCommand } from '../src/shell/command.ts';
import { declaredAddress } from '../src/shell/declared.ts';
import { listFiles } from '../src/shell/load.ts';
import { projectRoot } from '../src/shell/paths.ts';
import { chosenAreas, printProfiles } from '../src/shell/pdf/profiles.ts';
import { UsageError } from '../src/shell/usage.ts';
import { GERMAN_LEVELS, writeGermany } from '../tests/bench/germany.ts';
import { compare, holds, type Line } from '../tests/bench/limits.ts';
import { switches } from '../tests/bench/painted.ts';
import { writePortal } from '../tests/bench/portal.ts';
import { FailedBuild, measure, pageCost, rebuild } from '../tests/bench/runs.ts';
import { weighSite } from '../tests/bench/site.ts';
import { limitTable, pageTable, stepTable } from '../tests/bench/tables.ts';

/** A portal to measure, and where it is built. */
interface Subject {
  readonly kind: 'demo' | 'madeUp' | 'real';
  readonly portal: string;
  readonly out: string;
}

await runCommand({
  usage: `npm run bench [-- --areas N] [--indicators N] [--years N] [--germany DIR]
Builds the demo portal several times, or a made-up one with N areas (40 indicators, 15 years unless told otherwise) once, and compares
time, memory and bytes with what Kreisspiegel is built to. With --germany it builds all Kreise and all Gemeinden from a folder with
their boundaries (TopoJSON) and tables. Exits with 1 when a number that must hold does not.`,
  options: {
    areas: { type: 'string' },
    indicators: { type: 'string' },
    years: { type: 'string' },
    germany: { type: 'string' },
  },
  async run(values) {
    const temporary = await mkdtemp(join(tmpdir(), 'kreisspiegel-bench-'));
    const place = (name: string): Pick<Subject, 'portal' | 'out'> => ({
      portal: join(temporary, name),
      out: join(temporary, `${name}-site`),
    });
    const subjects = (): Subject[] => {
      if (values.germany !== undefined) return GERMAN_LEVELS.map((level) => ({ kind: 'real', ...place(level) }));
      return [{ kind: values.areas === undefined ? 'demo' : 'madeUp', ...place('portal') }];
    };
    const write = ({ kind, portal }: Subject, index: number): void => {
      if (kind === 'demo') copyDemo(portal);
      else if (kind === 'real') writeGermany(portal, resolve(values.germany ?? ''), GERMAN_LEVELS[index]!);
      else {
        writePortal(portal, {
          areas: count(values.areas ?? ''),
          indicators: count(values.indicators ?? '40'),
          years: count(values.years ?? '15'),
        });
      }
    };
    try {
      let fine = true;
      for (const [index, subject] of subjects().entries()) {
        write(subject, index);
        const lines = await measureOne(subject);
        if (subject.kind === 'demo') lines.push(...(await printed(subject.out, temporary)), ...(await pageCost(temporary)));
        console.log(`\n${limitTable(lines)}`);
        fine &&= holds(lines);
      }
      if (subjects()[0]!.kind === 'demo')
        console.log('\nNot measured: a portal of 11,000 areas. It takes minutes: npm run bench -- --areas 11000');
      return fine ? EXIT.fine : EXIT.problems;
    } catch (problem) {
      if (!(problem instanceof FailedBuild)) throw problem;
      console.log(problem.message);
      return EXIT.problems;
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  },
});

async function measureOne({ kind, portal, out }: Subject): Promise<Line[]> {
  const { base } = declaredAddress(portal);
  const cold = await measure(portal, out);
  const { types, files, bytes, pages } = weighSite(out, base);
  const lines = [...compare(cold, types, areasOf(portal), kind === 'real'), ...(await painted(out, base))];
  if (kind === 'demo') lines.push(await rebuild(portal, out, cold));
  const size = `${pages} pages, ${files} files, ${(bytes / 1e6).toFixed(1)} MB`;
  console.log([stepTable(cold), pageTable(types), size].join('\n\n'));
  return lines;
}

/** A copy, because a table is changed and built again. */
function copyDemo(portal: string): void {
  for (const room of ['data', 'content', 'public']) {
    if (existsSync(join(projectRoot, room))) cpSync(join(projectRoot, room), join(portal, room), { recursive: true });
  }
}

/** Not every system has the bundled browser; then the rest is still worth knowing. */
async function painted(out: string, base: string): Promise<Line[]> {
  try {
    return await switches(out, base);
  } catch (problem) {
    console.log(`Switching is not measured: ${(problem as Error).message}\n`);
    return [];
  }
}

/** How long 100 profiles take, from all that the demo has. */
async function printed(dist: string, temporary: string): Promise<Line[]> {
  const areas = chosenAreas(dist, 'all');
  const began = performance.now();
  try {
    const faults = await printProfiles({ dist, out: join(temporary, 'pdf'), areas, print: () => undefined });
    const seconds = (performance.now() - began) / 1000;
    return [
      { what: 'profiles on other than two pages', found: faults.length, limit: 0, unit: '', required: true },
      { what: '100 profiles as PDF', found: (seconds * 100) / areas.length, limit: 180, unit: 's', required: true },
    ];
  } catch (problem) {
    console.log(`Printing is not measured: ${(problem as Error).message}\n`);
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
