import { isId, type IndicatorId, type SourceId } from '../model/ids.ts';
import type { IndexPart, IndexRecipe } from '../model/index-recipe.ts';
import type { Indicator } from '../model/indicator.ts';
import { indexDefinition, indexLimits, indexMethod, INDEX_UNIT } from '../text/index-words.ts';
import { admit } from './door.ts';
import { fields } from './fields.ts';
import { filesIn, splitName, type PortalFiles } from './files.ts';
import { readIndicator } from './indicator.ts';
import type { Report } from './report.ts';
import { decodeText } from './text.ts';
import { isPlainMap, readYaml, type Path, type Plain, type YamlFile } from './yaml.ts';

type Indicators = ReadonlyMap<IndicatorId, Indicator>;

/** `data/indices/<id>.yaml`: the given indicators and after them the indices, and what each index is made of. */
export function readIndices(
  files: PortalFiles,
  indicators: Indicators,
  report: Report,
): { indicators: Indicators; indices: ReadonlyMap<IndicatorId, IndexRecipe> } {
  const all = new Map(indicators);
  const indices = new Map<IndicatorId, IndexRecipe>();
  for (const file of filesIn(files, 'data/indices/')) {
    const { stem, extension } = splitName(file);
    const id = stem as IndicatorId;
    if (extension !== 'yaml') continue;
    if (!isId(stem)) report('KS-ID-001', { file }, { found: stem });
    else if (indicators.has(id)) report('KS-ID-002', { file }, { found: id });
    else {
      const text = decodeText(files.get(file)!, file, report);
      const yaml = text === null ? null : readYaml(text, file, report);
      if (!yaml) continue;
      const { indicator, recipe } = readIndex(yaml, id, indicators, report);
      all.set(id, indicator);
      indices.set(id, recipe);
    }
  }
  return { indicators: all, indices };
}

const PERIOD = { period: fields.period.nullable().default(null) };

/** All that an indicator can say of itself, without what only tables have; unit, definition, method, limits and sources may come from its parts. */
function readIndex(
  yaml: YamlFile,
  id: IndicatorId,
  indicators: Indicators,
  report: Report,
): { indicator: Indicator; recipe: IndexRecipe } {
  const { parts: listed, period: wanted, ...metadata } = isPlainMap(yaml.value) ? yaml.value : {};
  if (metadata.type !== undefined && metadata.type !== 'index')
    report('KS-YAML-003', yaml.where(['type']), { found: JSON.stringify(metadata.type), expected: 'index' });
  const declared = { ...yaml, value: { ...metadata, type: 'index', aggregation: 'none' } };
  const { indicator } = readIndicator(declared, id, report);
  if (Object.keys(listed ?? []).length === 0)
    report('KS-YAML-002', yaml.where(['parts']), { expected: '[{indicator: sgb2-quote}, …]' });
  const parts = readParts(yaml, listed, report);
  const { period } = admit(yaml, [], wanted === undefined ? {} : { period: wanted }, PERIOD, [], report);
  const used = parts.flatMap((part) => indicators.get(part.indicator) ?? []);
  const named = parts.map((part) => ({ ...part, title: indicators.get(part.indicator)?.title ?? part.indicator }));
  return {
    indicator: {
      ...indicator,
      unit: indicator.unit === '' ? INDEX_UNIT : indicator.unit,
      definition: indicator.definition === '' ? indexDefinition(named) : indicator.definition,
      limits: indicator.limits === '' ? indexLimits() : indicator.limits,
      method: indicator.method === '' ? indexMethod(named) : indicator.method,
      sources: indicator.sources.length > 0 ? indicator.sources : [...new Set<SourceId>(used.flatMap(({ sources }) => sources))],
      dimensions: [],
      breaks: [],
      derive: null,
    },
    recipe: { id, parts, levels: indicator.levels, period },
  };
}

const PART = {
  indicator: fields.id.default(''),
  weight: fields.weight.default(1),
  reverse: fields.flagOr(false),
};

/** A list of parts, or a map from indicator to weight. */
function readParts(yaml: YamlFile, value: Plain | undefined, report: Report): IndexPart[] {
  const part = (path: Path, entry: Plain | undefined): IndexPart[] => {
    const { indicator, weight, reverse } = admit(yaml, path, entry, PART, ['indicator'], report);
    return indicator === '' ? [] : [{ indicator: indicator as IndicatorId, weight, reverse }];
  };
  const short = (indicator: string): Plain => ({ indicator });
  if (isPlainMap(value))
    return Object.entries(value).flatMap(([indicator, entry]) =>
      part(['parts', indicator], isPlainMap(entry) ? { indicator, ...entry } : { indicator, weight: entry }),
    );
  const list = value === undefined ? [] : Array.isArray(value) ? (value as readonly Plain[]) : [value as string];
  return list.flatMap((entry, index) => part(['parts', index], typeof entry === 'string' ? short(entry) : entry));
}
