import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EXIT, runCommand } from '../src/shell/command.ts';
import { projectRoot } from '../src/shell/paths.ts';
import { chosenAreas, printProfiles } from '../src/shell/pdf/profiles.ts';
import { UsageError } from '../src/shell/usage.ts';

await runCommand({
  usage: `npm run pdf -- --areas all|ID,ID… [--dist DIR] [--out DIR]
Prints the profiles of a built site (default: dist) as PDF, one double page A4 each, into DIR (default: dist.pdf).
Exits with 0 when every profile is right, 1 when one is not (it is written all the same), 2 for a wrong call.`,
  options: { areas: { type: 'string' }, dist: { type: 'string' }, out: { type: 'string' } },
  async run({ areas: wish, dist: given = join(projectRoot, 'dist'), out = join(projectRoot, 'dist.pdf') }) {
    const dist = resolve(given);
    if (wish === undefined) throw new UsageError('--areas says whose profiles: all, or ids with commas between them.');
    if (!existsSync(join(dist, 'index.html')))
      throw new UsageError(`${given} holds no built site. Build it first: npm run build`);
    const areas = chosenAreas(dist, wish);
    const began = performance.now();
    const faults = await printProfiles({ dist, out: resolve(out), areas, print: console.log });
    console.log(`${areas.length} profiles in ${((performance.now() - began) / 1000).toFixed(1)} s: ${out}`);
    for (const fault of faults) console.error(fault);
    return faults.length === 0 ? EXIT.fine : EXIT.problems;
  },
});
