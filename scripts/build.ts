import { describeReport } from '../src/core/text/problems.ts';
import { buildSite } from '../src/shell/build/build.ts';
import { chosenPortal, EXIT, runCommand } from '../src/shell/command.ts';
import { describeFindings } from '../src/shell/gates/describe.ts';
import { join } from 'node:path';
import { projectRoot } from '../src/shell/paths.ts';

await runCommand({
  usage: `npm run build [-- --portal DIR] [--out DIR] [--audience public|internal]
Checks a portal and builds its site into DIR (default: dist). An older site stands untouched until the new one is whole.
Exits with 0 when the site is built, 1 when problems prevent it, 2 for a wrong call.`,
  options: { portal: { type: 'string' }, out: { type: 'string' }, audience: { type: 'string' } },
  async run({ portal, out = join(projectRoot, 'dist'), audience }) {
    const result = await buildSite(chosenPortal(portal, audience), out, { print: console.log });
    if (result.problems.length > 0) console.log(`\n${describeReport(result.problems, result.language)}`);
    if (result.findings.length > 0) console.log(`\n${describeFindings(result.findings)}`);
    console.log(result.built ? `\n${out}` : `\nNot built. ${out} is as it was.`);
    return result.built ? EXIT.fine : EXIT.problems;
  },
});
