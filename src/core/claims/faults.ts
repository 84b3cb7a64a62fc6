import type { Language } from '../model/localized.ts';
import { CHAPTER_PROBLEMS } from '../text/problems-chapters.ts';

/** Why a reference cannot be read or does not lead to a figure. */
export interface Fault {
  readonly fault: FaultKind;
  /** Position in the text of the reference, counted from 0. */
  readonly at: number;
  readonly found: string;
  /** What was probably meant. */
  readonly suggestion: string | null;
}

/** Each kind is a problem of its own when it stands in a chapter. */
export const FAULT_CODES = {
  unreadable: 'KS-MDX-011',
  unknownIndicator: 'KS-MDX-012',
  notPublic: 'KS-MDX-013',
  unknownSelection: 'KS-MDX-014',
  unknownArea: 'KS-MDX-015',
  unclearArea: 'KS-MDX-016',
  unknownPeriod: 'KS-MDX-017',
  noFigures: 'KS-MDX-018',
} as const satisfies Readonly<Record<string, keyof typeof CHAPTER_PROBLEMS>>;

export type FaultKind = keyof typeof FAULT_CODES;

export const isFault = <T extends object>(result: T | Fault): result is Fault => 'fault' in result;

/** What is wrong and what to do, in one text. */
export function describeFault({ fault, found, suggestion }: Fault, language: Language): string {
  const { what, hint } = CHAPTER_PROBLEMS[FAULT_CODES[fault]][language];
  const facts = { found, expected: suggestion ?? '', column: '', file: '' };
  return `${what(facts)} ${hint(facts)}`;
}
