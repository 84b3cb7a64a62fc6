import type { StripModel } from '../draw/strip.ts';
import type { Indicator } from '../model/indicator.ts';
import type { LevelId } from '../model/ids.ts';
import { formatPeriod } from '../text/period.ts';
import { withinSentence } from '../text/plural.ts';
import { stripLabel, stripWords } from '../text/strip-words.ts';
import { areasOn } from './areas.ts';
import { classesFor } from './classes.ts';
import { classNameOf } from './class-name.ts';
import { figuresOfLevel, figureText, referenceFigure, type LevelFigure } from './level-figures.ts';
import { levelName } from './level-name.ts';
import { linkedPositions } from './linked-areas.ts';
import { say, type Site } from './site.ts';
import { stripModel } from './strip-model.ts';
import { subtitleOf } from './subtitle.ts';

/** The distribution of a level's figures as a figure. */
export interface Strip {
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  readonly model: StripModel;
}

/** With more areas the dots would weigh more than the rest of the page. */
const MOST_AREAS = 150;

export function stripOf(site: Site, indicator: Indicator, level: LevelId, period: number): Strip | null {
  const { language } = site;
  const at = site.portal.series.get(indicator.id)!.periods[period]!;
  if (areasOn(site, level, at.end).length > MOST_AREAS) return null;
  const figures = figuresOfLevel(site, indicator, level, period);
  const known = figures.filter(({ value }) => !Number.isNaN(value)).sort((a, b) => a.value - b.value);
  if (known.length === 0) return null;
  const text = (figure: LevelFigure): string => figureText(site, indicator, figure);
  const reference = referenceFigure(site, indicator, level, period);
  const classes = classesFor(site, indicator, level);
  const position = linkedPositions(site, level);
  const subtitle = `${subtitleOf(site, indicator)}, ${levelName(site, level)}, ${formatPeriod(at, language)}`;
  const [lowest, highest] = [text(known[0]!), text(known.at(-1)!)];
  const model = stripModel({
    language,
    label: stripLabel({ subject: subtitle, count: known.length, lowest, highest }, language),
    decimals: indicator.decimals,
    classCount: classes.count,
    areas: figures.map(({ area, cell, value, shown }) => ({
      k: position.get(area.id) ?? null,
      value,
      className: classNameOf(cell, classes, indicator.decimals),
      title: `${area.name}: ${shown().label}`,
    })),
    reference: reference && { value: reference.value, text: `${reference.area.name}: ${text(reference)}` },
  });
  if (model === null) return null;
  const many = withinSentence(say(site, site.portal.levels.get(level)!.many), language);
  return { ...stripWords(many, reference?.area.name ?? null, language), subtitle, model };
}
