import type { ChapterId, ReportId } from './ids.ts';
import type { Text } from './localized.ts';

export interface Report {
  readonly id: ReportId;
  readonly title: Text;
  readonly subtitle: Text;
  readonly edition: string;
  readonly date: string | null;
  readonly summary: Text;
  /** Key statements, shown on the home page and above the contents. */
  readonly statements: readonly Text[];
  readonly chapters: readonly Chapter[];
}

export interface Chapter {
  readonly id: ChapterId;
  readonly report: ReportId;
  readonly number: number;
  readonly title: string;
  readonly standfirst: string;
  readonly date: string | null;
  readonly responsible: string;
  /** Path of the MDX file below the portal folder. */
  readonly file: string;
  readonly words: number;
}

/** A page, reading aid or area text that the publisher wrote: an MDX file with front matter. */
export interface Prose {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly file: string;
  readonly words: number;
}
