/** Something wrong with the input, as data. `code` is permanent and has its paragraph in the handbook. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Path below the portal folder, with forward slashes. */
  readonly file: string;
  /** 1 is the first line of the file, so that an editor's or Excel's row number fits. */
  readonly row?: number;
  /** The header as the file writes it, or the key of a declaration (`levels[1].parent`). */
  readonly column?: string;
  readonly found?: string;
  readonly expected?: string;
  /** What to do, in the portal's language. */
  readonly hint: string;
}

export type Severity = 'error' | 'warning' | 'note';
export type ProblemCode = `KS-${string}`;

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** By file, then row, then column, then severity and code: the order of every report. */
export function compareProblems(a: Problem, b: Problem): number {
  const text = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return (
    text(a.file, b.file) ||
    (a.row ?? 0) - (b.row ?? 0) ||
    text(a.column ?? '', b.column ?? '') ||
    RANK[a.severity] - RANK[b.severity] ||
    text(a.code, b.code) ||
    text(a.found ?? '', b.found ?? '')
  );
}
