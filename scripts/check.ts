import { describeReport, messageOf, problemsIn } from '../src/core/text/problems.ts';
import { chosenPortal, EXIT, oneOf, runCommand } from '../src/shell/command.ts';
import { prepare } from '../src/shell/prepare.ts';

await runCommand({
  usage: `npm run check [-- --portal DIR] [--format text|json]
Reads a whole portal and lists every problem; writes nothing. Exits with 0 when there is none, 1 when there is, 2 for a wrong call.`,
  options: { portal: { type: 'string' }, format: { type: 'string', default: 'text' } },
  run({ portal, format }) {
    const form = oneOf('--format', format ?? 'text', ['text', 'json']);
    const { problems, language } = prepare(chosenPortal(portal));
    const count = (severity: string): number => problems.filter((problem) => problem.severity === severity).length;
    const counts = { error: count('error'), warning: count('warning'), note: count('note') };
    const asData = {
      problems: problemsIn(problems, language).map((one) => ({ ...one, message: messageOf(one, language) })),
      counts,
    };
    console.log(form === 'json' ? JSON.stringify(asData, null, 2) : describeReport(problems, language));
    return problems.length === 0 ? EXIT.fine : EXIT.problems;
  },
});
