import type { IndicatorId } from '../model/ids.ts';
import { licenceName, licenceUrl } from '../text/licence.ts';
import { formatSpan } from '../text/period.ts';
import { coverageOf } from './coverage.ts';
import { downloadsOf } from './data-files.ts';
import type { Link } from './frame.ts';
import { indicatorPath, say, type Site } from './site.ts';

export interface DataPage {
  readonly licence: LicenceLink;
  readonly rows: readonly {
    readonly title: string;
    readonly href: string;
    readonly periods: string;
    readonly files: readonly Link[];
  }[];
  readonly sources: readonly {
    readonly title: string;
    readonly attribution: string;
    readonly licence: LicenceLink;
    readonly url: string | null;
  }[];
}

/** A licence by its full name, and where it can be read. */
export interface LicenceLink {
  readonly name: string;
  readonly url: string | null;
}

export const dataPage = (site: Site): DataPage => ({
  licence: licenceOf(site, site.portal.declaration.licence),
  rows: [...site.portal.indicators.keys()].map((id) => ({
    title: say(site, site.portal.indicators.get(id)!.title),
    href: indicatorPath(site, id),
    periods: spanOf(site, id),
    files: downloadsOf(site, id),
  })),
  sources: [...site.portal.sources.values()].map((source) => ({
    title: say(site, source.title),
    attribution: say(site, source.attribution),
    licence: licenceOf(site, source.licence),
    url: source.url,
  })),
});

const licenceOf = (site: Site, licence: string): LicenceLink => ({
  name: licenceName(licence, site.language),
  url: licenceUrl(licence),
});

function spanOf(site: Site, id: IndicatorId): string {
  const series = site.portal.series.get(id);
  const spans = [...coverageOf(site, id).values()];
  if (series === undefined || spans.length === 0) return '';
  const [first, last] = [Math.min(...spans.map((span) => span.first)), Math.max(...spans.map((span) => span.newest))];
  return formatSpan(series.periods[first]!, series.periods[last]!, site.language);
}
