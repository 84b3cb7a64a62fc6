import type { PublishedPortal } from '../disclose/published.ts';
import type { IndicatorId } from '../model/ids.ts';
import { canBePart } from '../derive/index-scores.ts';
import { inLanguage } from '../model/localized.ts';
import type { Problem } from '../model/problem.ts';
import { problem } from '../text/problems.ts';
import { indexFile } from './locate.ts';

const canBeUsed = ({ indicators, series }: PublishedPortal, id: IndicatorId): boolean => {
  const indicator = indicators.get(id);
  return indicator !== undefined && series.has(id) && canBePart(indicator);
};

/**
 * Indices that nobody will see, or not on a level they are declared for. This can only be said once it is clear what may be published;
 * an index whose parts cannot be read or are left out has no problem of its own.
 */
export function checkIndices(published: PublishedPortal): Problem[] {
  const problems: Problem[] = [];
  for (const { id, parts, levels } of published.indices.values()) {
    if (parts.length === 0 || !parts.every(({ indicator }) => canBeUsed(published, indicator))) continue;
    const file = indexFile(id);
    const series = published.series.get(id);
    if (series === undefined) problems.push(problem('KS-REG-006', { file }, { found: id }));
    const computed = new Set(series?.areas.map((area) => published.areas.get(area)?.level));
    for (const level of series === undefined ? [] : levels) {
      const known = published.levels.get(level);
      if (known === undefined || computed.has(level)) continue;
      const found = inLanguage(known.many, published.declaration.language);
      problems.push(problem('KS-REG-007', { file, column: 'levels' }, { found }));
    }
  }
  return problems;
}
