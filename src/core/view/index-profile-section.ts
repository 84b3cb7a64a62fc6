import type { ProfileSection } from '../draw/index-profile-section.ts';
import type { AreaId } from '../model/ids.ts';
import { profileWords } from '../text/index-profile-words.ts';
import { formatNumber } from '../text/number.ts';
import { barName, hasRadar, RADAR } from './index-profile-cells.ts';
import { indexProfile } from './index-profile.ts';
import { sheetOf } from './sheets.ts';
import type { Site } from './site.ts';

/** The profile as its page shows it: a section, a sentence that says why there is none, or nothing. */
export function indexProfileSection(site: Site, id: AreaId): ProfileSection | string | null {
  const profile = indexProfile(site, site.portal.areas.get(id)!);
  const words = profileWords(site.language);
  if (profile === null) return null;
  if (profile === 'fewAreas') return words.fewAreas;
  const { axes, reference, many } = profile;
  const sheet = sheetOf(site, id);
  return {
    title: words.title,
    heads: [words.indicator, words.value, words.position],
    rows: axes.map(({ title, figure, words: spoken, score }, axis) => ({
      title,
      figure,
      words: spoken,
      position: score === null ? '' : formatNumber(score, { decimals: 0, language: site.language }),
      bar: score === null ? null : sheet.href(barName(axis)),
    })),
    radar: hasRadar(profile) ? { src: sheet.href(RADAR), label: words.radar } : null,
    note: words.note(reference, many),
  };
}
