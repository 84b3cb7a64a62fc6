import { MAPS_VIEW, multiplesSize } from '../draw/multiples-size.ts';
import type { Indicator } from '../model/indicator.ts';
import type { IndicatorId, LevelId } from '../model/ids.ts';
import { sentencesOf } from '../text/list.ts';
import { coarserSentence, multiplesWords, newestOnlySentence } from '../text/multiples-words.ts';
import { withinSentence } from '../text/plural.ts';
import { coverageOf, mainLevel } from './coverage.ts';
import { multiplesLevel } from './multiples-level.ts';
import { multiplesModel } from './multiples-model.ts';
import { href, say, type Site } from './site.ts';

/** The picture of all years, as the page of an indicator shows it. */
export interface Multiples {
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  /** The address of the file, and the same where it shows the maps alone. */
  readonly file: string;
  readonly image: string;
  readonly open: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** The name of the picture below `/karten/`, without its ending: every indicator with a map and more than one period has one. */
export const multiplesFiles = (
  site: Site,
): readonly { readonly name: string; readonly id: IndicatorId; readonly level: LevelId }[] =>
  [...site.portal.indicators.values()].flatMap((indicator) => {
    const level = multiplesLevel(site, indicator);
    return level === null ? [] : [{ name: nameOf(indicator, level), id: indicator.id, level }];
  });

const nameOf = ({ id }: Indicator, level: LevelId): string => `${id}.${level}.jahre`;

export function multiplesOf(site: Site, indicator: Indicator): Multiples | null {
  const level = multiplesLevel(site, indicator);
  const model = level === null ? null : multiplesModel(site, indicator, level);
  if (level === null || model === null) return null;
  const { language } = site;
  const words = multiplesWords(language);
  const { width, height } = multiplesSize(model);
  const main = mainLevel(site, indicator.id)!;
  const inSentence = (id: LevelId): string => withinSentence(say(site, site.portal.levels.get(id)!.many), language);
  const file = href(site, `/karten/${nameOf(indicator, level)}.svg`);
  const span = coverageOf(site, indicator.id).get(level)!;
  return {
    title: words.title,
    subtitle: model.subtitle === '' ? model.title : `${model.title}, ${model.subtitle}`,
    note: sentencesOf([
      words.note,
      level === main ? '' : coarserSentence(inSentence(level), inSentence(main), language),
      span.last - span.first + 1 > model.maps.length ? newestOnlySentence(model.maps.length, language) : '',
    ]),
    file,
    image: `${file}#${MAPS_VIEW}`,
    open: words.open,
    alt: model.label,
    width,
    height,
  };
}
