import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { baseOf } from '../src/shell/build/manifest.ts';
import { EXIT, runCommand } from '../src/shell/command.ts';
import { auditAccessibility } from '../src/shell/gates/accessibility.ts';
import { describeFindings } from '../src/shell/gates/describe.ts';
import { runGates } from '../src/shell/gates/gates.ts';
import { projectRoot } from '../src/shell/paths.ts';
import { UsageError } from '../src/shell/usage.ts';

await runCommand({
  usage: `npm run audit [-- DIST]
Examines a built site (default: dist): links, requests to other hosts, content security policy, budgets, and accessibility in a browser.
Exits with 0 when all is well, 1 when not, 2 for a wrong call.`,
  options: {},
  positionals: 1,
  async run(_, [dist = join(projectRoot, 'dist')]) {
    const folder = resolve(dist);
    if (!existsSync(join(folder, 'index.html')))
      throw new UsageError(`${dist} holds no built site. Build it first: npm run build`);
    const base = baseOf(folder);
    const findings = [...runGates(folder, base), ...(await auditAccessibility(folder, base, console.log))];
    console.log(findings.length === 0 ? 'Nothing found.' : describeFindings(findings));
    return findings.length === 0 ? EXIT.fine : EXIT.problems;
  },
});
