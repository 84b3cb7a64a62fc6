import type { Area } from '../model/area.ts';
import { compareNames } from '../text/collate.ts';
import { shortened } from '../text/shortened.ts';
import type { Link } from './frame.ts';
import { reportEntries } from './reports.ts';
import type { Site } from './site.ts';

/** A chapter that names an area or its parts. */
export interface AreaChapter extends Link {
  readonly report: string;
  readonly standfirst: string;
  /** Which of its parts it names, by name. */
  readonly names: readonly string[];
}

/** Two sentences stand whole. */
const STANDFIRST = 280;

/** Newest report first. */
export const areaChapters = (site: Site, area: Area, parts: readonly Area[]): readonly AreaChapter[] =>
  reportEntries(site).flatMap((report) =>
    report.chapters.flatMap(({ name, href, file, standfirst }): AreaChapter[] => {
      const named = site.areaMentions.get(file);
      if (named === undefined) return [];
      const names = parts.filter(({ id }) => named.has(id)).map((part) => part.name);
      if (names.length === 0 && !named.has(area.id)) return [];
      return [
        { name, href, report: report.title, standfirst: shortened(standfirst, STANDFIRST), names: names.toSorted(compareNames) },
      ];
    }),
  );
