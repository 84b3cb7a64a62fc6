import type { AreaId, IndicatorId } from '../model/ids.ts';
import type { PortalFiles } from '../read/files.ts';
import { componentOf, listOf } from './components.ts';
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

/**
 * The areas that each MDX file names by their ids, by its path: in the attributes of its components and in links to their pages. What is
 * named only as `hier` or by its level is not among them: that is every area or none.
 */
export function mentionedAreas(
  files: PortalFiles,
  areas: ReadonlyMap<AreaId, unknown>,
): ReadonlyMap<string, ReadonlySet<AreaId>> {
  const mentions = new Map<string, ReadonlySet<AreaId>>();
  for (const [file, bytes] of files) {
    if (!/^content\/.*\.mdx$/.test(file)) continue;
    const text = new TextDecoder().decode(bytes);
    const written = chapterTags(text).flatMap((tag) =>
      tag.attributes.flatMap(({ name, value }) => {
        const kind = componentOf(tag.name)?.[name]?.kind;
        if (typeof value !== 'string') return [];
        if (kind === 'areas') return listOf(value);
        const reference = kind === 'reference' ? parseReference(value) : null;
        return reference === null || isFault(reference) ? [] : [reference.area];
      }),
    );
    const linked = [...text.matchAll(/\/gebiete\/([\w.-]+)\//g)].map(([, id]) => id!);
    mentions.set(file, new Set([...written, ...linked].filter((id) => areas.has(id as AreaId)) as AreaId[]));
  }
  return mentions;
}
