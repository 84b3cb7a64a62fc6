import type { IndicatorId } from '../model/ids.ts';
import { coverageOf } from './coverage.ts';
import { downloadsOf } from './data-files.ts';
import type { Link } from './frame.ts';
import { formatPeriod } from '../text/period.ts';
import { indicatorPath, say, type Site } from './site.ts';

export interface DataPage {
  readonly licence: string;
  readonly rows: readonly {
    readonly title: string;
    readonly href: string;
    readonly periods: string;
    readonly files: readonly Link[];
  }[];
  readonly sources: readonly {
    readonly title: string;
    readonly attribution: string;
    readonly licence: string;
    readonly url: string | null;
  }[];
}

export const dataPage = (site: Site): DataPage => ({
  licence: site.portal.declaration.licence,
  rows: [...site.portal.indicators.keys()].map((id) => ({
    title: say(site, site.portal.indicators.get(id)!.title),
    href: indicatorPath(site, id),
    periods: spanOf(site, id),
    files: downloadsOf(site, id),
  })),
  sources: [...site.portal.sources.values()].map((source) => ({
    title: say(site, source.title),
    attribution: say(site, source.attribution),
    licence: source.licence,
    url: source.url,
  })),
});

/** `2010–2025` */
function spanOf(site: Site, id: IndicatorId): string {
  const series = site.portal.series.get(id);
  const spans = [...coverageOf(site, id).values()];
  if (series === undefined || spans.length === 0) return '';
  const name = (at: number): string => formatPeriod(series.periods[at]!, site.language, 'short');
  const [first, last] = [Math.min(...spans.map((span) => span.first)), Math.max(...spans.map((span) => span.newest))];
  return first === last ? name(first) : `${name(first)} – ${name(last)}`;
}
