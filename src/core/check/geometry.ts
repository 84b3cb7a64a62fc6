import { paddedKey } from '../read/keys.ts';
import type { CheckContext } from './context.ts';

/** On a level that has boundaries every area has some, and every boundary has its area. Combined areas are drawn from their members. */
export function checkGeometry({ portal, report, locate }: CheckContext): void {
  for (const [level, vintages] of portal.geometries) {
    const areas = [...portal.areas.values()].filter((area) => area.level === level);
    const ids = new Set<string>(areas.map(({ id }) => id));
    const column = portal.levels.get(level)?.geometry?.key;
    for (const { file, features } of vintages) {
      for (const key of features.keys()) {
        if (ids.has(key)) continue;
        const expected = paddedKey(key, ids);
        report('KS-GEO-007', { file, column }, { found: key, ...(expected === null ? {} : { expected }) });
      }
    }
    for (const area of areas) {
      if (area.members.length > 0 || vintages.some(({ features }) => features.has(area.id))) continue;
      report('KS-GEO-008', locate.area(area, 'id'), { found: area.id });
    }
  }
}
