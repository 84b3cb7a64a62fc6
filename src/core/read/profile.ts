import type { IndicatorId } from '../model/ids.ts';
import { PROFILE_LABELS, type ProfileLabel, type ProfileSettings } from '../model/profile.ts';
import { admit } from './door.ts';
import { fields } from './fields.ts';
import type { Report } from './report.ts';
import { isPlainMap, type Plain, type YamlFile } from './yaml.ts';

/** `profile` in `data/portal.yaml`. */
export function readProfile(yaml: YamlFile, value: Plain | undefined, report: Report): ProfileSettings {
  const shape = {
    indicators: fields.ids,
    labels: fields.anything,
    similarity: fields.anything,
    groups: fields.lineOrNull,
  };
  const entry = admit(yaml, ['profile'], value, shape, [], report);
  const at = (key: string): Plain | undefined => (isPlainMap(value) ? value[key] : undefined);
  return {
    indicators: entry.indicators as readonly string[] as readonly IndicatorId[],
    labels: readLabels(yaml, at('labels'), report),
    similarity: readWeights(yaml, at('similarity'), report),
    groups: entry.groups,
  };
}

function readLabels(yaml: YamlFile, value: Plain | undefined, report: Report): ProfileSettings['labels'] {
  const shape = Object.fromEntries(PROFILE_LABELS.map((label) => [label, fields.localized.optional()]));
  const entry = admit(yaml, ['profile', 'labels'], value, shape, [], report);
  return new Map(
    PROFILE_LABELS.flatMap((label): [ProfileLabel, NonNullable<(typeof entry)[string]>][] => {
      const text = entry[label];
      return text === undefined ? [] : [[label, text]];
    }),
  );
}

function readWeights(yaml: YamlFile, value: Plain | undefined, report: Report): ProfileSettings['similarity'] {
  if (value === undefined) return new Map();
  if (!isPlainMap(value)) {
    report('KS-YAML-003', yaml.where(['profile', 'similarity']), {
      found: JSON.stringify(value),
      expected: '{sgb2-quote: 1, …}',
    });
    return new Map();
  }
  const weight = fields.weight.optional();
  const shape = Object.fromEntries(Object.keys(value).map((id) => [id, weight]));
  const entry = admit(yaml, ['profile', 'similarity'], value, shape, [], report);
  return new Map(Object.entries(entry).map(([id, given]) => [id as IndicatorId, given ?? 1]));
}
