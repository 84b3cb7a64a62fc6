import { inLanguage } from '../model/localized.ts';
import type { IndicatorId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Portal } from '../model/portal.ts';
import type { PortalFiles } from '../read/files.ts';
import { circlesIn } from './circles.ts';
import { canCombine } from './combine.ts';
import type { CheckContext } from './context.ts';
import { levelsAbove } from './levels.ts';
import { indicatorFile } from './locate.ts';

/** An indicator says what readers need to know, can be combined the way it says, and can be found. */
export function checkMetadata(context: CheckContext): void {
  const { portal, report, locate } = context;
  const mentioned = wordsOfTexts(context.files);
  const used = usedByOthers(portal);
  for (const circle of recipeCircles(portal)) {
    const found = [...circle, circle[0]].join(' → ');
    report('KS-META-006', locate.yaml(indicatorFile(circle[0]!, 'yaml'), ['derive']), { found });
  }
  for (const indicator of portal.indicators.values()) {
    const file = locate.declarationOf(indicator.id);
    for (const key of ['unit', 'definition'] as const) {
      if (inLanguage(indicator[key], portal.declaration.language).trim() === '') report('KS-META-001', locate.yaml(file, [key]));
    }
    if (indicator.sources.length === 0) report('KS-META-001', locate.yaml(file, ['sources']));
    if (!canCombine(indicator)) {
      report('KS-META-004', locate.yaml(file, ['aggregation']), { found: indicator.type, expected: indicator.aggregation });
    }
    if (lacksParts(indicator, portal)) report('KS-META-005', locate.yaml(file, ['aggregation']));
    const isFound = indicator.themes.length > 0 || used.has(indicator.id) || mentioned.has(indicator.id);
    if (!isFound && indicator.visibility === 'public') {
      report('KS-META-002', locate.yaml(file, ['themes']), { found: indicator.id });
    }
  }
}

/** Whether the indicator is declared for a level that it could only have by adding up numerators and denominators, which it lacks. */
function lacksParts({ id, aggregation, levels, derive }: Indicator, portal: Portal): boolean {
  const series = portal.series.get(id);
  if (aggregation !== 'ratio' || derive !== null || !series) return false;
  const given = new Set(series.areas.flatMap((area) => portal.areas.get(area)?.level ?? []));
  const above = new Set([...given].flatMap((level) => levelsAbove(level, portal.levels)));
  const { numerator, denominator } = series.total;
  return (
    levels.some((level) => above.has(level) && !given.has(level)) &&
    (numerator.every(Number.isNaN) || denominator.every(Number.isNaN))
  );
}

const ingredients = (id: IndicatorId, portal: Portal): IndicatorId[] => {
  const derive = portal.indicators.get(id)?.derive;
  return [...(derive?.numerator ?? []), ...(derive?.denominator ?? [])].map(({ indicator }) => indicator);
};

const recipeCircles = (portal: Portal): IndicatorId[][] => circlesIn(portal.indicators.keys(), (id) => ingredients(id, portal));

function usedByOthers(portal: Portal): Set<IndicatorId> {
  const refs = [...portal.indicators.keys()].flatMap((id) => ingredients(id, portal));
  const populations = [...portal.rulesets.values()].flatMap(({ population }) => population ?? []);
  const parts = [...portal.indices.values()].flatMap((index) => index.parts.map(({ indicator }) => indicator));
  return new Set([...portal.declaration.keyIndicators, ...refs, ...populations, ...parts]);
}

/** Everything in the texts of the portal that could be an indicator's id. */
function wordsOfTexts(files: PortalFiles): Set<string> {
  const words = new Set<string>();
  for (const [file, bytes] of files) {
    if (!/^content\/(reports|pages|areas)\/.*\.mdx$/.test(file)) continue;
    for (const word of new TextDecoder().decode(bytes).split(/[^A-Za-z0-9_.-]+/)) words.add(word);
  }
  return words;
}
