import type { FacilityCategory } from '../model/facility.ts';
import type { Area } from '../model/area.ts';
import { sortedByName } from '../text/collate.ts';
import { beyondSentence, noneInsideSentence, ruleSentences } from '../text/facility-sentences.ts';
import { FACILITY_WORDS } from '../text/facility-words.ts';
import { formatNumber, NBSP } from '../text/number.ts';
import { groundLevel } from './facility-areas.ts';
import { reachOf } from './facility-reach.ts';
import type { Link } from './frame.ts';
import { areaPath, say, type Site } from './site.ts';

/** Which areas have nothing open, by one rule or two, and how that is counted. */
export interface FacilityWithout {
  readonly findings: readonly { readonly sentence: string; readonly areas: readonly (Link & { readonly note: string })[] }[];
  readonly rules: string;
}

/** Null where there are no several areas to tell apart. */
export function facilityWithout(site: Site, category: FacilityCategory): FacilityWithout | null {
  const { language } = site;
  const reach = reachOf(site, category);
  if (reach.areas.length < 2) return null;
  const level = say(site, site.portal.levels.get(groundLevel(site))!.many);
  const planned = ({ id }: Area): string => {
    const count = reach.planned.get(id);
    return count === undefined
      ? ''
      : ` (${formatNumber(count, { decimals: 0, language })}${NBSP}${FACILITY_WORDS[language].statuses.planned})`;
  };
  const links = (areas: readonly Area[]): (Link & { note: string })[] =>
    sortedByName(areas, ({ name }) => name).map((area) => ({
      name: area.name,
      href: areaPath(site, area.id),
      note: planned(area),
    }));
  const total = reach.areas.length;
  return {
    findings: [
      { sentence: noneInsideSentence(reach.empty.length, total, level, language), areas: links(reach.empty) },
      ...(reach.beyond === null
        ? []
        : [
            {
              sentence: beyondSentence(reach.beyond.length, total, category.radius!, level, language),
              areas: links(reach.beyond),
            },
          ]),
    ],
    rules: ruleSentences({ ...reach, radius: reach.beyond === null ? null : category.radius }, language).join(' '),
  };
}
