import type { PyramidModel } from '../draw/pyramid.ts';
import type { Indicator } from '../model/indicator.ts';
import { cellAt, sliceKey } from '../model/series.ts';
import { formatPeriod } from '../text/period.ts';
import { perYearSentence, pyramidWords } from '../text/pyramid-words.ts';
import { OLDEST } from './age-groups.ts';
import { coverageOf } from './coverage.ts';
import { leftAndRight, pyramidDimensions } from './pyramid-dimensions.ts';
import { equallyWide, pyramidModel } from './pyramid-model.ts';
import { show, type Shown } from './shown.ts';
import { say, type Site } from './site.ts';

/** How many people of each age and sex the reference area has, as a figure. */
export interface Pyramid {
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  readonly model: PyramidModel;
}

/** Null where an indicator is not made of two sides and age groups. */
export function pyramidOf(site: Site, indicator: Indicator): Pyramid | null {
  const { declaration, areas } = site.portal;
  const area = declaration.reference === null ? undefined : areas.get(declaration.reference);
  const span = area && coverageOf(site, indicator.id).get(area.level);
  const made = pyramidDimensions(indicator);
  if (area === undefined || span === undefined || made === null) return null;
  const { language } = site;
  const { age, groups, sides } = made;
  const series = site.portal.series.get(indicator.id)!;
  const [left, right] = leftAndRight(sides);
  const cell = (group: string, side: string): Shown => {
    const slice = sliceKey(new Map([[age.id, group], [sides.id, side]])); // prettier-ignore
    return show(site, indicator, cellAt(series, area.id, span.newest, slice));
  };
  const words = pyramidWords(say(site, indicator.title), say(site, age.title), say(site, sides.title), language);
  const subtitle = `${area.name}, ${formatPeriod(series.periods[span.newest]!, language)}`;
  const model = pyramidModel({
    caption: `${words.title}, ${subtitle}. ${words.caption}`,
    left: say(site, left.title),
    right: say(site, right.title),
    middle: say(site, age.title),
    groups: age.categories.map(({ id, title }, at) => ({
      name: say(site, title),
      ages: groups[at]!,
      shown: [cell(id, left.id), cell(id, right.id)],
    })),
  });
  if (model === null) return null;
  const open = groups.at(-1)!.to === null ? { name: say(site, age.categories.at(-1)!.title), upTo: OLDEST } : null;
  return { title: words.title, subtitle, note: equallyWide(groups) ? '' : perYearSentence(open, language), model };
}
