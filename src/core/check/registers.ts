import { canBePart } from '../derive/index-scores.ts';
import type { AreaId, GoalId, IndicatorId, MeasureId, ThemeId } from '../model/ids.ts';
import { parsePeriod } from '../model/period.ts';
import type { Path } from '../read/yaml.ts';
import type { CheckContext } from './context.ts';
import { indexFile } from './locate.ts';
import { known } from './references.ts';

interface Named {
  readonly id: string;
  readonly areas: readonly AreaId[];
  readonly themes: readonly ThemeId[];
  readonly indicators: readonly IndicatorId[];
}

/** Goals, measures, findings and indices name what exists, and their days are in order. */
export function checkRegisters(context: CheckContext): void {
  const { portal, report, locate } = context;
  for (const goal of portal.goals.values()) {
    const { indicator, baseline, target } = goal;
    checkNames(context, 'data/goals.yaml', { ...goal, indicators: [] });
    if (indicator !== null) known(context, 'KS-REF-005', 'data/goals.yaml', [goal.id, 'indicator'], indicator, portal.indicators);
    if (baseline && target) checkOrder(context, 'data/goals.yaml', [goal.id, 'target'], baseline.period, target.period);
  }
  for (const measure of portal.measures.values()) {
    const file = 'data/measures.yaml';
    checkNames(context, file, measure);
    measure.goals.forEach((id, index) => checkGoal(context, file, [measure.id, 'goals', index], id));
    if (measure.start !== null && measure.end !== null)
      checkOrder(context, file, [measure.id, 'end'], measure.start, measure.end);
    if (measure.status === 'ended' && measure.end === null)
      report('KS-REG-004', locate.yaml(file, [measure.id, 'status']), { found: measure.id });
  }
  for (const finding of portal.findings.values()) checkNames(context, 'data/findings.yaml', finding);
  for (const indicator of portal.indicators.values()) {
    const file = locate.declarationOf(indicator.id);
    indicator.targets.forEach(({ goal }, index) => checkGoal(context, file, ['targets', index, 'goal'], goal));
    indicator.annotations.forEach(({ measure }, index) =>
      checkMeasure(context, file, ['annotations', index, 'measure'], measure),
    );
  }
  checkParts(context);
}

function checkNames(context: CheckContext, file: string, { id, areas, themes, indicators }: Named): void {
  const { portal } = context;
  const declared = new Set(portal.declaration.themes.map((theme) => theme.id));
  areas.forEach((area, index) => known(context, 'KS-REF-006', file, [id, 'areas', index], area, portal.areas));
  themes.forEach((theme, index) => known(context, 'KS-REF-001', file, [id, 'themes', index], theme, declared));
  indicators.forEach((one, index) => known(context, 'KS-REF-005', file, [id, 'indicators', index], one, portal.indicators));
}

const checkGoal = (context: CheckContext, file: string, path: Path, id: GoalId | string | null): unknown =>
  id === null || known(context, 'KS-REG-001', file, path, id, context.portal.goals);

const checkMeasure = (context: CheckContext, file: string, path: Path, id: MeasureId | string | null): unknown =>
  id === null || known(context, 'KS-REG-002', file, path, id, context.portal.measures);

/** What ends may end in the period it begins in, whichever is written more exactly. */
function checkOrder({ report, locate }: CheckContext, file: string, path: Path, from: string, to: string): void {
  const [first, last] = [parsePeriod(from), parsePeriod(to)];
  if (first && last && last.end < first.start) report('KS-REG-003', locate.yaml(file, path), { found: to, expected: from });
}

function checkParts(context: CheckContext): void {
  const { portal, report, locate } = context;
  for (const { id, parts } of portal.indices.values()) {
    parts.forEach((part, index) => {
      const file = indexFile(id);
      if (!known(context, 'KS-REF-005', file, ['parts', index], part.indicator, portal.indicators)) return;
      const indicator = portal.indicators.get(part.indicator);
      if (indicator && !canBePart(indicator))
        report('KS-REG-005', locate.yaml(file, ['parts', index]), { found: part.indicator, expected: indicator.type });
      const first = parts.findIndex(({ indicator: other }) => other === part.indicator);
      if (first < index) report('KS-REG-008', locate.yaml(file, ['parts', index]), { found: part.indicator });
    });
  }
}
