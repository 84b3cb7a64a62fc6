import { describeReport } from '../src/core/text/problems.ts';
import { chosenPortal, EXIT, runCommand } from '../src/shell/command.ts';
import { writeEnvironment } from '../src/shell/environment.ts';
import { projectRoot } from '../src/shell/paths.ts';
import { prepare } from '../src/shell/prepare.ts';

await runCommand({
  usage: `npm run dev [-- --portal DIR]
Shows the portal while you edit it: pages reload when a table, a text or the code changes. PORT names another port than 4321.`,
  options: { portal: { type: 'string' } },
  async run({ portal }) {
    const environment = chosenPortal(portal);
    const { problems, language } = prepare(environment);
    if (problems.length > 0) console.log(describeReport(problems, language));
    writeEnvironment(environment);
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    process.chdir(projectRoot);
    const { dev } = await import('astro');
    await dev({ root: projectRoot, server: { port: Number(process.env['PORT'] || 4321) } });
    return EXIT.fine;
  },
});
