import type { Problem } from '../../../src/core/model/problem.ts';
import { collect, type Report } from '../../../src/core/read/report.ts';

/** Runs a reader and gives what it read with its problems in short: `KS-CSV-006 3 wert`. */
export function reading<T>(read: (report: Report) => T): { value: T; problems: Problem[]; short: string[] } {
  const { report, problems } = collect();
  const value = read(report);
  return {
    value,
    problems,
    short: problems.map(({ code, row, column }) =>
      [code, ...(row === undefined ? [] : [row]), ...(column === undefined ? [] : [column])].join(' '),
    ),
  };
}

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A portal folder from texts. */
export const folder = (files: Readonly<Record<string, string | Uint8Array>>): Map<string, Uint8Array> =>
  new Map(Object.entries(files).map(([file, content]) => [file, typeof content === 'string' ? bytes(content) : content]));
