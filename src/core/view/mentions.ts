import type { IndicatorId } from '../model/ids.ts';
import type { Link } from './frame.ts';
import { chapterPath, indicatorPath, say, type Site } from './site.ts';

/** The chapters that show a figure of an indicator. */
export const mentionsOf = (site: Site, id: IndicatorId): readonly Link[] =>
  site.portal.reports.flatMap((report) =>
    report.chapters
      .filter((chapter) => site.mentions.get(chapter.file)?.has(id))
      .map((chapter) => ({
        name: `${say(site, report.title)}: ${chapter.title}`,
        href: chapterPath(site, report.id, chapter.id),
      })),
  );

/** The indicators that a text shows, in the order of its first mentions. */
export const mentionedIn = (site: Site, file: string): readonly Link[] =>
  [...(site.mentions.get(file) ?? [])].flatMap((id) => {
    const indicator = site.portal.indicators.get(id);
    return indicator ? [{ name: say(site, indicator.title), href: indicatorPath(site, id) }] : [];
  });
