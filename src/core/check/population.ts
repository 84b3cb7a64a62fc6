import type { Area } from '../model/area.ts';
import type { Portal } from '../model/portal.ts';
import { cellAt } from '../model/series.ts';
import type { CheckContext } from './context.ts';

/** Rulesets that depend on the population can know it, and areas have the population their level is declared for. */
export function checkPopulation({ portal, report, locate }: CheckContext): void {
  const used = new Set([...portal.sources.values()].map(({ ruleset }) => ruleset));
  const hasAttribute = [...portal.areas.values()].some(({ attributes }) => attributes.has('population'));
  for (const ruleset of portal.rulesets.values()) {
    if (ruleset.minPopulation === null || ruleset.population !== null || hasAttribute || !used.has(ruleset.id)) continue;
    report('KS-META-003', locate.yaml('data/disclosure.yaml', [ruleset.id, 'min_population']), {
      found: String(ruleset.minPopulation),
    });
  }
  for (const area of portal.areas.values()) {
    const least = portal.levels.get(area.level)?.minPopulation ?? null;
    const population = least === null ? null : populationOf(area, portal);
    if (least === null || population === null || population >= least) continue;
    report('KS-AREA-008', locate.area(area, 'id'), { found: String(population), expected: String(least) });
  }
}

/** By the attribute `population`, else by the newest figure of an indicator that a ruleset names; null when neither knows. */
function populationOf(area: Area, portal: Portal): number | null {
  const attribute = area.attributes.get('population');
  if (attribute !== undefined) return Number(attribute);
  for (const { population } of portal.rulesets.values()) {
    const series = population === null ? undefined : portal.series.get(population);
    for (let period = (series?.periods.length ?? 0) - 1; series && period >= 0; period--) {
      const cell = cellAt(series, area.id, period);
      if (cell.kind === 'value') return cell.value;
    }
  }
  return null;
}
