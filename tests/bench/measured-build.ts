/** Builds a portal in a process of its own and says how long it took and how much memory it had at most. */
import { buildSite } from '../../src/shell/build/build.ts';
import { describeReport } from '../../src/core/text/problems.ts';
import { describeFindings } from '../../src/shell/gates/describe.ts';

export interface Measurement {
  readonly seconds: number;
  readonly megabytes: number;
  readonly steps: Readonly<Record<string, number>>;
  /** How much the gates found. */
  readonly findings: number;
  /** Why nothing was built, or null. */
  readonly failure: string | null;
}

const [portalFolder = '', out = ''] = process.argv.slice(2);
const environment = { portalFolder, audience: 'public', today: '2026-11-01' } as const;
const { built, seconds, problems, language, findings } = await buildSite(environment, out, {
  print: () => undefined,
  strict: false,
});
const measurement: Measurement = {
  seconds: process.uptime(),
  megabytes: process.resourceUsage().maxRSS / 1024,
  steps: Object.fromEntries(seconds),
  findings: findings.length,
  failure: built ? null : `${describeReport(problems, language)}\n${describeFindings(findings)}`,
};
console.log(JSON.stringify(measurement));
