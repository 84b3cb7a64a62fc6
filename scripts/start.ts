import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describeReport } from '../src/core/text/problems.ts';
import { buildSite } from '../src/shell/build/build.ts';
import { isFresh } from '../src/shell/build/fresh.ts';
import { baseOf } from '../src/shell/build/manifest.ts';
import { chosenPortal, EXIT, runCommand } from '../src/shell/command.ts';
import { describeFindings } from '../src/shell/gates/describe.ts';
import { projectRoot } from '../src/shell/paths.ts';
import { serveFolder } from '../src/shell/serve.ts';
import { UsageError } from '../src/shell/usage.ts';

await runCommand({
  usage: `npm start [-- --portal DIR] [--out DIR]
Builds the portal if anything changed since the last build, and serves it on http://localhost:4321 (PORT names another port).`,
  options: { portal: { type: 'string' }, out: { type: 'string' } },
  async run({ portal, out = portal === undefined ? join(projectRoot, 'dist') : join(resolve(portal), 'dist') }) {
    const port = Number(process.env['PORT'] || 4321);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(`PORT=${process.env['PORT']} is no port.`);
    const environment = chosenPortal(portal);
    if (!isFresh(out, environment.portalFolder)) {
      const { built, problems, findings, language } = await buildSite(environment, out, { print: console.log });
      if (problems.length > 0) console.log(`\n${describeReport(problems, language)}`);
      if (findings.length > 0) console.log(`\n${describeFindings(findings)}`);
      if (!built && !existsSync(out)) return EXIT.problems;
      if (!built) console.log('\nServing the last site that could be built.');
    }
    try {
      const served = await serveFolder(out, { port, host: 'localhost', base: baseOf(out) });
      console.log(`\n${served.url}   (Ctrl+C ends it)`);
      return EXIT.fine;
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw problem;
      throw new UsageError(`Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`);
    }
  },
});
