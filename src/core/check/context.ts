import type { Portal } from '../model/portal.ts';
import type { PortalFiles } from '../read/files.ts';
import type { Report } from '../read/report.ts';
import type { Locator } from './locate.ts';

export interface CheckContext {
  readonly portal: Portal;
  readonly files: PortalFiles;
  readonly report: Report;
  /** Finds the row that a problem is about; asked only when there is a problem. */
  readonly locate: Locator;
}

/** One rule about the whole portal: looks at it and reports what does not fit. */
export type Check = (context: CheckContext) => void;
