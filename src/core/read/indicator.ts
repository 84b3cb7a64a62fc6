import type { IndicatorId, LevelId, SourceId, ThemeId } from '../model/ids.ts';
import { CLASS_METHODS, INDICATOR_TYPES, type Indicator, type IndicatorType } from '../model/indicator.ts';
import { PERIOD_KINDS } from '../model/period.ts';
import { readDerivation } from './derivation.ts';
import { readDimensions } from './dimensions.ts';
import { admit } from './door.ts';
import { fields } from './fields.ts';
import type { Decimal } from './numbers.ts';
import type { Report } from './report.ts';
import { isPlainMap, type Plain, type YamlFile } from './yaml.ts';

const SHAPE = {
  id: fields.lineOrNull,
  title: fields.optionalText,
  short: fields.optionalText,
  question: fields.optionalText,
  definition: fields.optionalText,
  numerator_text: fields.optionalText,
  denominator_text: fields.optionalText,
  unit: fields.optionalText,
  per: fields.numberOrNull,
  decimals: fields.wholeOrNull,
  type: fields.oneOf(INDICATOR_TYPES, 'count'),
  aggregation: fields.oneOfOrNull(['sum', 'ratio', 'none']),
  polarity: fields.oneOf(['none', 'higher_is_better', 'lower_is_better'], 'none'),
  mappable: fields.flagOrNull,
  themes: fields.ids,
  tags: fields.anything,
  sources: fields.ids,
  levels: fields.ids,
  period_kind: fields.oneOfOrNull(PERIOD_KINDS),
  dimensions: fields.anything,
  breaks: fields.anything,
  targets: fields.anything,
  annotations: fields.anything,
  classes: fields.anything,
  limits: fields.optionalText,
  method: fields.optionalText,
  responsible: fields.optionalText,
  decision: fields.optionalText,
  quality: fields.optionalText,
  visibility: fields.oneOf(['public', 'internal'], 'public'),
  embargo: fields.dayOrNull,
  next_release: fields.dayOrNull,
  derive: fields.anything,
  decimal: fields.oneOfOrNull(['comma', 'point']),
};

const DECIMALS: Readonly<Record<IndicatorType, number>> = {
  count: 0,
  share: 1,
  rate: 1,
  mean: 1,
  median: 1,
  amount: 0,
  index: 1,
};

export interface DeclaredIndicator {
  readonly indicator: Indicator;
  /** How the table writes numbers; null leaves it to detection. */
  readonly decimal: Decimal | null;
}

/** `data/indicators/<id>.yaml`; the file's name is the id. */
export function readIndicator(yaml: YamlFile, id: IndicatorId, report: Report): DeclaredIndicator {
  const entry = admit(yaml, [], yaml.value, SHAPE, ['title', 'type'], report);
  const at = (key: string): Plain | undefined => (isPlainMap(yaml.value) ? yaml.value[key] : undefined);
  if (entry.id !== null && entry.id !== id) report('KS-YAML-003', yaml.where(['id']), { found: entry.id, expected: id });
  const { type } = entry;
  const per = entry.per ?? (type === 'share' ? 100 : 1);
  const isQuotient = type === 'share' || type === 'rate';
  const indicator: Indicator = {
    id,
    title: entry.title === '' ? id : entry.title,
    short: entry.short === '' ? entry.title || id : entry.short,
    question: entry.question,
    definition: entry.definition,
    numeratorText: entry.numerator_text,
    denominatorText: entry.denominator_text,
    unit: entry.unit,
    per,
    decimals: Math.min(entry.decimals ?? DECIMALS[type], 10),
    type,
    aggregation: entry.aggregation ?? (type === 'count' ? 'sum' : isQuotient ? 'ratio' : 'none'),
    polarity: entry.polarity,
    mappable: entry.mappable ?? type !== 'count',
    themes: entry.themes as readonly string[] as readonly ThemeId[],
    tags: readTags(yaml, at('tags'), report),
    sources: entry.sources as readonly string[] as readonly SourceId[],
    levels: entry.levels as readonly string[] as readonly LevelId[],
    periodKind: entry.period_kind,
    dimensions: readDimensions(yaml, at('dimensions'), report),
    breaks: items(yaml, 'breaks', at('breaks'), report, { period: fields.period.default(''), note: fields.optionalText }, [
      'period',
    ]),
    targets: items(yaml, 'targets', at('targets'), report, TARGET, ['period', 'value']),
    annotations: items(yaml, 'annotations', at('annotations'), report, ANNOTATION, ['period', 'text']),
    classes: readClasses(yaml, at('classes'), report),
    limits: entry.limits,
    method: entry.method,
    responsible: entry.responsible,
    decision: entry.decision,
    quality: entry.quality,
    visibility: entry.visibility,
    embargo: entry.embargo,
    nextRelease: entry.next_release,
    derive: at('derive') === undefined ? null : readDerivation(yaml, at('derive'), per, report),
  };
  return { indicator, decimal: entry.decimal };
}

const TARGET = { period: fields.period.default(''), value: fields.number.default(NaN), goal: fields.lineOrNull };
const ANNOTATION = { period: fields.period.default(''), text: fields.optionalText, measure: fields.lineOrNull };

/** A list of maps that each stand for a period; an entry whose period cannot be read is left out. */
function items<S extends { period: typeof TARGET.period }>(
  yaml: YamlFile,
  key: string,
  value: Plain | undefined,
  report: Report,
  shape: S & Parameters<typeof admit>[3],
  required: readonly string[],
) {
  const list = value === undefined ? [] : Array.isArray(value) ? (value as readonly Plain[]) : [value];
  return list
    .map((entry, index) => admit<typeof shape>(yaml, [key, index], entry, shape, required, report))
    .filter((entry) => entry.period !== '' && !('value' in entry && Number.isNaN(entry.value)));
}

function readTags(yaml: YamlFile, value: Plain | undefined, report: Report): Map<string, string> {
  if (value === undefined) return new Map();
  if (!isPlainMap(value)) {
    report('KS-YAML-003', yaml.where(['tags']), { found: String(value), expected: '{…: …}' });
    return new Map();
  }
  return new Map(
    Object.entries(value).map(([key, entry]) => [
      key,
      typeof entry === 'string' ? entry : Array.isArray(entry) ? entry.join(', ') : '',
    ]),
  );
}

function readClasses(yaml: YamlFile, value: Plain | undefined, report: Report): Indicator['classes'] {
  const shape = {
    method: fields.oneOf(CLASS_METHODS, 'quantile'),
    count: fields.number.refine((count) => Number.isInteger(count) && count >= 2 && count <= 9, '2 … 9').default(5),
    breaks: fields.listOf(fields.number),
  };
  const { method, count, breaks } = admit(yaml, ['classes'], value, shape, [], report);
  const ascending = breaks.every((limit, index) => index === 0 || limit > breaks[index - 1]!);
  if (!ascending || (method === 'manual' && breaks.length === 0)) {
    report('KS-YAML-003', yaml.where(['classes', 'breaks']), { found: `[${breaks.join(', ')}]`, expected: '[5, 10, 15, 20]' });
    return { method: 'quantile', count, breaks: [] };
  }
  return { method, count: method === 'manual' ? breaks.length + 1 : count, breaks };
}
