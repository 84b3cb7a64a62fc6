import { isTotal } from '../derive/is-total.ts';
import { LANGUAGES, inLanguage } from '../model/localized.ts';
import { judgingWord } from '../text/judging-words.ts';
import type { CheckContext } from './context.ts';
import { known } from './references.ts';

const FILE = 'data/portal.yaml';

/** The description of areas names indicators that exist and can be compared, and does not judge. */
export function checkProfile(context: CheckContext): void {
  const { portal, report, locate } = context;
  const { indicators, labels, similarity, groups } = portal.declaration.profile;
  indicators.forEach((id, index) => known(context, 'KS-REF-005', FILE, ['profile', 'indicators', index], id, portal.indicators));
  for (const id of similarity.keys()) {
    const path = ['profile', 'similarity', id];
    const indicator = portal.indicators.get(id);
    if (known(context, 'KS-REF-005', FILE, path, id, portal.indicators) && indicator !== undefined && isTotal(indicator))
      report('KS-PRO-002', locate.yaml(FILE, path), { found: id });
  }
  const attributes = new Set([...portal.areas.values()].flatMap((area) => [...area.attributes.keys()]));
  if (groups !== null && !attributes.has(groups)) {
    const meant = [...attributes].filter((name) => name !== 'population').join(', ');
    report('KS-PRO-003', locate.yaml(FILE, ['profile', 'groups']), { found: groups, ...(meant !== '' && { expected: meant }) });
  }
  for (const [label, text] of labels) {
    const word = LANGUAGES.map((language) => judgingWord(inLanguage(text, language))).find((found) => found !== null);
    if (typeof word === 'string') report('KS-PRO-001', locate.yaml(FILE, ['profile', 'labels', label]), { found: word });
  }
}
