import type { Line } from './limits.ts';
import type { Measurement } from './measured-build.ts';
import type { PageType } from './site.ts';

export const stepTable = ({ steps }: Measurement): string =>
  Object.entries(steps)
    .map(([step, seconds]) => `${seconds.toFixed(2).padStart(8)} s  ${step}`)
    .join('\n');

export function pageTable(types: readonly PageType[]): string {
  const kb = (bytes: number): string => (bytes / 1024).toFixed(1).padStart(9);
  const head = `${'KB'.padEnd(26)}${['pages', 'html', 'gz', 'largest', 'js gz', 'css gz', 'all gz'].map((name) => name.padStart(9)).join('')}`;
  const rows = types.map(
    ({ type, pages, bytes, gzipped, largest, script, style, all }) =>
      `${type.padEnd(26)}${String(pages).padStart(9)}${[bytes, gzipped, largest, script, style, all].map(kb).join('')}`,
  );
  return [head, ...rows].join('\n');
}

/** A number that must hold and does not is "NOT MET", one that only misses its aim is "over". */
export const limitTable = (lines: readonly Line[]): string =>
  lines
    .map(({ what, found, limit, unit, required }) => {
      const verdict = found <= limit ? 'ok' : required ? 'NOT MET' : 'over';
      return `${verdict.padEnd(7)} ${what.padEnd(34)}${found.toFixed(1).padStart(8)} of ${limit} ${unit}`;
    })
    .join('\n');
