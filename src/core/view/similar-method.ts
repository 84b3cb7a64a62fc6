import { SIMILAR_WORDS } from '../text/similar-words.ts';
import type { Link } from './frame.ts';
import { SIMILAR_ANCHOR } from './similar-areas.ts';
import { similaritySet } from './similarity-space.ts';
import { indicatorPath, say, type Site } from './site.ts';

/** How similar areas are found in this portal, for the page about its methods; null where there is nothing to compare by. */
export interface SimilarMethod {
  readonly anchor: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly set: string;
  readonly items: readonly (Link & { readonly weight: string })[];
}

export function similarMethod(site: Site): SimilarMethod | null {
  const set = similaritySet(site);
  if (set.length === 0) return null;
  const words = SIMILAR_WORDS[site.language];
  return {
    anchor: SIMILAR_ANCHOR,
    title: words.title,
    paragraphs: words.explained,
    set: words.set,
    items: set.map(({ indicator, weight }) => ({
      name: say(site, indicator.title),
      href: indicatorPath(site, indicator.id),
      weight: words.weight(weight),
    })),
  };
}
