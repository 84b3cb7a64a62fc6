import type { Finding } from './gates.ts';

const SHOWN = 20;

/** Findings by gate; of many alike only the first, because they mostly have one cause. */
export function describeFindings(findings: readonly Finding[]): string {
  const byGate = Map.groupBy(findings, ({ gate }) => gate);
  return [...byGate]
    .map(([gate, found]) => {
      const lines = found.slice(0, SHOWN).map(({ file, message }) => `  ${file === '' ? '' : `${file}: `}${message}`);
      const rest = found.length > SHOWN ? [`  … and ${found.length - SHOWN} more`] : [];
      return [`${gate}: ${found.length} found`, ...lines, ...rest].join('\n');
    })
    .join('\n');
}
