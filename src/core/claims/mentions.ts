import type { IndicatorId } from '../model/ids.ts';
import type { PortalFiles } from '../read/files.ts';
import { isFault } from './faults.ts';
import { parseReference } from './reference.ts';
import { chapterTags } from './scan.ts';

/** Which indicators the components of each MDX file name, by its path: the way back from an indicator to the texts that use it. */
export function mentionedIndicators(files: PortalFiles): ReadonlyMap<string, ReadonlySet<IndicatorId>> {
  const mentions = new Map<string, ReadonlySet<IndicatorId>>();
  for (const [file, bytes] of files) {
    if (!/^content\/.*\.mdx$/.test(file)) continue;
    const named = chapterTags(new TextDecoder().decode(bytes)).flatMap((tag) =>
      tag.attributes.flatMap(({ name, value }) => {
        if (typeof value !== 'string') return [];
        if (name === 'indicator') return [value];
        const reference = name === 'of' ? parseReference(value) : null;
        return reference === null || isFault(reference) ? [] : [reference.indicator];
      }),
    );
    mentions.set(file, new Set(named as IndicatorId[]));
  }
  return mentions;
}
