import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { listFiles } from '../../src/shell/load.ts';
import { projectRoot } from '../../src/shell/paths.ts';
import { aim, type Line } from './limits.ts';
import type { Measurement } from './measured-build.ts';
import { writePortal } from './portal.ts';

/** There is nothing to measure; the message says why. */
export class FailedBuild extends Error {}

/** Builds a portal in a process of its own, so that nothing is warm. */
export async function measure(portal: string, out: string): Promise<Measurement> {
  const script = join(projectRoot, 'tests', 'bench', 'measured-build.ts');
  const env = { ...process.env, NODE_ENV: 'production' };
  const { stdout } = await promisify(execFile)(process.execPath, [script, portal, out], { env, maxBuffer: 1e8 });
  const measurement = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measurement;
  if (measurement.failure !== null) throw new FailedBuild(measurement.failure);
  return measurement;
}

const SIZES = [50, 850] as const;
const ROUNDS = 2;

/** Two portals that differ in nothing but their number of areas tell what a page costs and what is left without any. */
export async function pageCost(folder: string): Promise<Line[]> {
  const portalOf = (areas: number): string => join(folder, `areas-${areas}`);
  for (const areas of SIZES) writePortal(portalOf(areas), { areas, indicators: 10, years: 5 });
  // The faster of several: what else the machine does only ever adds.
  const seconds = SIZES.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, areas] of SIZES.entries()) {
      const build = await measure(portalOf(areas), join(folder, 'made-up-site'));
      seconds[at] = Math.min(seconds[at]!, build.seconds);
    }
  }
  const [small = 0, large = 0] = seconds;
  const perPage = (large - small) / (SIZES[1] - SIZES[0]);
  return [
    aim('fixed cost of a build', small - SIZES[0] * perPage, 3, 's'),
    aim('build time per area page', 1000 * perPage, 1.5, 'ms'),
  ];
}

/** A build beside an older one of the same portal after a single figure has changed, in percent of the first. */
export async function rebuild(portal: string, out: string, cold: Measurement): Promise<Line> {
  changeOneFigure(portal);
  const { seconds } = await measure(portal, out);
  return aim('rebuild after one table changed', (100 * seconds) / cold.seconds, 60, '%');
}

/** The last figure of the first table that says nothing of numerators, which would no longer fit. */
export function changeOneFigure(portal: string): void {
  for (const [path, file] of listFiles(portal)) {
    if (!/^data\/indicators\/.*\.csv$/.test(path)) continue;
    const text = readFileSync(file, 'utf8');
    if (/^.*numerator/.test(text)) continue;
    const [, before, digit] = /^([^]*\n[^,\n]+,[^,\n]+,\d*)(\d)/.exec(text) ?? [];
    if (before === undefined || digit === undefined) continue;
    writeFileSync(file, before + (digit === '1' ? '2' : '1') + text.slice(before.length + 1));
    return;
  }
  throw new Error(`${portal} has no table in which a figure could be changed.`);
}
