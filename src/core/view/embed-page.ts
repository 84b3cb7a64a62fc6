import type { IndicatorId } from '../model/ids.ts';
import { mainLevel } from './coverage.ts';
import { levelView, type LevelView } from './level-view.ts';
import { indicatorPath, say, type Site } from './site.ts';
import { sourceLine } from './sources.ts';
import { subtitleOf } from './subtitle.ts';
import { trendOf, type Trend } from './trend.ts';

/** What other sites show of an indicator: its map, or else what there is in place of one. */
export interface EmbedPage {
  readonly id: IndicatorId;
  readonly title: string;
  /** Path of the whole page below the base, and where it lies. */
  readonly path: string;
  readonly href: string;
  readonly subtitle: string;
  readonly sourceLine: string;
  readonly unit: string;
  readonly figure: EmbedFigure;
}

export type EmbedFigure =
  | { readonly kind: 'map' | 'table'; readonly view: LevelView }
  | { readonly kind: 'trend'; readonly trend: Trend }
  | { readonly kind: 'none' };

export function embedPage(site: Site, id: IndicatorId): EmbedPage {
  const indicator = site.portal.indicators.get(id)!;
  return {
    id,
    title: say(site, indicator.title),
    path: `/indikatoren/${id}/`,
    href: indicatorPath(site, id),
    subtitle: subtitleOf(site, indicator),
    sourceLine: sourceLine(site, indicator),
    unit: say(site, indicator.unit),
    figure: figureOf(site, id),
  };
}

function figureOf(site: Site, id: IndicatorId): EmbedFigure {
  const indicator = site.portal.indicators.get(id)!;
  const level = mainLevel(site, id);
  if (level === null) return { kind: 'none' };
  const view = levelView(site, indicator, level);
  if (view.map !== null || view.symbols !== null) return { kind: 'map', view };
  const trend = trendOf(site, indicator);
  return trend === null ? { kind: 'table', view } : { kind: 'trend', trend };
}
