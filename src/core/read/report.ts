import type { Problem } from '../model/problem.ts';
import { problem, type KnownCode, type Where } from '../text/problems.ts';

/** Takes a problem down and goes on: nobody stops at the first. */
export type Report = (code: KnownCode, where: Where, facts?: { found?: string; expected?: string }) => void;

/** What an area that is not in a table leads to. */
export const UNKNOWN_AREA = [
  'KS-DATA-001',
  'KS-REF-006',
  'KS-AREA-002',
  'KS-AREA-006',
  'KS-GEO-007',
] as const satisfies readonly KnownCode[];

/** Passes everything on but problems of these codes, which are consequences of a problem that has been reported. */
export const without =
  (report: Report, codes: readonly KnownCode[]): Report =>
  (code, where, facts) => {
    if (!codes.includes(code)) report(code, where, facts);
  };

/** The same problem said twice helps nobody: each stays once, where it came first. */
export const distinct = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((one) => [JSON.stringify(one), one])).values(),
];

export function collect(): { report: Report; problems: Problem[] } {
  const problems: Problem[] = [];
  return { problems, report: (code, where, facts) => void problems.push(problem(code, where, facts)) };
}
