import { absencesAt } from '../derive/values.ts';
import type { Indicator } from '../model/indicator.ts';
import type { LevelId } from '../model/ids.ts';
import { formatPeriod } from '../text/period.ts';
import { figuresOfLevel, figureText, partsOf, referenceFigure, type LevelFigure } from './level-figures.ts';
import { levelName } from './level-name.ts';
import { linkedPositions } from './linked-areas.ts';
import { rankingFigure, type Ranking } from './ranking-figure.ts';
import { areaPath, type Site } from './site.ts';
import { subtitleOf } from './subtitle.ts';

/** The order of a level's figures in one period. */
export function rankingOf(site: Site, indicator: Indicator, level: LevelId, period: number): Ranking | null {
  const { language } = site;
  const series = site.portal.series.get(indicator.id)!;
  const figures = figuresOfLevel(site, indicator, level, period);
  const reference = referenceFigure(site, indicator, level, period);
  const position = linkedPositions(site, level);
  const row = ({ area, value, shown }: LevelFigure) => ({
    k: position.get(area.id) ?? null,
    name: area.name,
    href: areaPath(site, area.id),
    value,
    text: () => shown().text,
  });
  return rankingFigure({
    language,
    measure: indicator,
    subtitle: `${subtitleOf(site, indicator)}, ${levelName(site, level)}, ${formatPeriod(series.periods[period]!, language)}`,
    areas: figures.map((figure) => ({ ...row(figure), parts: partsOf(figure) })),
    reference: reference && { ...row(reference), named: `${reference.area.name}, ${figureText(site, indicator, reference)}` },
    absences: absencesAt(
      series,
      figures.map(({ area }) => area.id),
      period,
    ),
  });
}
