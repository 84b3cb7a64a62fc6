import { nearest } from '../claims/nearest.ts';
import type { IndicatorId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import { paddedKey } from '../read/keys.ts';
import type { Path } from '../read/yaml.ts';
import type { KnownCode } from '../text/problems.ts';
import type { CheckContext } from './context.ts';
import { indexFile, indicatorFile } from './locate.ts';

/** Everything that names something else names something that exists. */
export function checkReferences(context: CheckContext): void {
  const { portal, report } = context;
  const { declaration, areas } = portal;
  const file = 'data/portal.yaml';
  if (declaration.reference !== null && !areas.has(declaration.reference)) {
    const expected = paddedKey(declaration.reference, areas);
    report('KS-REF-006', context.locate.yaml(file, ['reference']), {
      found: declaration.reference,
      ...(expected === null ? {} : { expected }),
    });
  }
  known(context, 'KS-REF-004', file, ['default_level'], declaration.defaultLevel, portal.levels);
  declaration.keyIndicators.forEach((id, index) =>
    known(context, 'KS-REF-005', file, ['key_indicators', index], id, portal.indicators),
  );
  for (const { id, ruleset } of portal.sources.values()) {
    if (ruleset !== null) known(context, 'KS-REF-003', 'data/sources.yaml', [id, 'ruleset'], ruleset, portal.rulesets);
  }
  for (const { id, population } of portal.rulesets.values()) {
    if (population !== null)
      known(context, 'KS-REF-005', 'data/disclosure.yaml', [id, 'population'], population, portal.indicators);
  }
  for (const { id, sources } of portal.facilities.values()) {
    sources.forEach((source, index) =>
      known(context, 'KS-REF-002', `data/facilities/${id}.yaml`, ['sources', index], source, portal.sources),
    );
  }
  for (const indicator of portal.indicators.values()) checkIndicator(context, indicator);
  for (const { id, file: text } of portal.prose.indicators.values())
    known(context, 'KS-REF-005', text, null, id, portal.indicators);
  for (const [id, { file: text }] of portal.prose.areas) if (!areas.has(id)) report('KS-REF-006', { file: text }, { found: id });
}

function checkIndicator(context: CheckContext, indicator: Indicator): void {
  const { portal } = context;
  const file = context.locate.declarationOf(indicator.id);
  const themes = new Set(portal.declaration.themes.map(({ id }) => id));
  indicator.themes.forEach((id, index) => known(context, 'KS-REF-001', file, ['themes', index], id, themes));
  indicator.sources.forEach((id, index) => known(context, 'KS-REF-002', file, ['sources', index], id, portal.sources));
  indicator.levels.forEach((id, index) => known(context, 'KS-REF-004', file, ['levels', index], id, portal.levels));
  for (const part of ['numerator', 'denominator'] as const) {
    (indicator.derive?.[part] ?? []).forEach(({ indicator: id, selection }, index) => {
      const path = ['derive', part, index];
      if (!known(context, 'KS-REF-005', file, path, id, portal.indicators)) return;
      const dimensions = new Map(portal.indicators.get(id)?.dimensions.map((dimension) => [dimension.id, dimension.categories]));
      for (const [dimension, category] of selection) {
        if (dimensions.get(dimension)?.some((one) => one.id === category)) continue;
        const found = dimensions.has(dimension) ? `${dimension}=${category}` : dimension;
        context.report('KS-REF-007', context.locate.yaml(file, path), { found, expected: id });
      }
    });
  }
}

const DECLARED_IN: Partial<Readonly<Record<KnownCode, string>>> = {
  'KS-REF-002': 'data/sources.yaml',
  'KS-REF-003': 'data/disclosure.yaml',
  'KS-REG-001': 'data/goals.yaml',
  'KS-REG-002': 'data/measures.yaml',
};

const declaredIn = (code: KnownCode, id: string): readonly string[] => {
  const file = DECLARED_IN[code];
  return file === undefined ? [indicatorFile(id as IndicatorId, 'yaml'), indexFile(id as IndicatorId)] : [file];
};

type Ids = Parameters<typeof paddedKey>[1];

/** Reports an id that is not among the known ones; `path` null means that the file's name is the reference. */
export function known(
  context: CheckContext,
  code: KnownCode,
  file: string,
  path: Path | null,
  id: string | IndicatorId,
  ids: Ids,
): boolean {
  if (ids.has(id) || declaredIn(code, id).some((one) => context.locate.isBrokenYaml(one))) return true;
  const expected = (code === 'KS-REF-006' ? paddedKey(id, ids) : null) ?? nearest(id, ids.keys());
  context.report(code, path === null ? { file } : context.locate.yaml(file, path), {
    found: id,
    ...(expected === null ? {} : { expected }),
  });
  return false;
}
