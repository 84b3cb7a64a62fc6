import type { Goal, GoalMark } from '../model/goal.ts';
import type { AreaId, GoalId, IndicatorId, ThemeId } from '../model/ids.ts';
import { admit } from './door.ts';
import { fields } from './fields.ts';
import { entriesOf } from './list.ts';
import type { Report } from './report.ts';
import { isPlainMap, type Path, type Plain, type YamlFile } from './yaml.ts';

const GOAL = {
  id: fields.line,
  title: fields.optionalText,
  description: fields.optionalText,
  themes: fields.ids,
  indicator: fields.lineOrNull,
  areas: fields.ids,
  baseline: fields.anything,
  target: fields.anything,
  level: fields.optionalText,
  decision: fields.optionalText,
  product: fields.optionalText,
  note: fields.optionalText,
  responsible: fields.optionalText,
  url: fields.webAddressOrNull,
};

/** `data/goals.yaml`: a map from id to goal. */
export function readGoals(yaml: YamlFile, report: Report): Map<GoalId, Goal> {
  return new Map(
    entriesOf(yaml, [], yaml.value, report).map(({ id, path, entry }) => {
      const { themes, indicator, areas, ...goal } = admit(yaml, path, entry, GOAL, ['title'], report);
      const mark = (key: 'baseline' | 'target'): GoalMark | null =>
        readMark(yaml, [...path, key], isPlainMap(entry) ? entry[key] : undefined, report);
      return [
        id as GoalId,
        {
          ...goal,
          id: id as GoalId,
          title: goal.title === '' ? id : goal.title,
          themes: themes as readonly string[] as readonly ThemeId[],
          indicator: indicator as IndicatorId | null,
          areas: areas as readonly string[] as readonly AreaId[],
          baseline: mark('baseline'),
          target: mark('target'),
        },
      ];
    }),
  );
}

const MARK = { period: fields.period.default(''), value: fields.number.nullable().default(null) };

function readMark(yaml: YamlFile, path: Path, value: Plain | undefined, report: Report): GoalMark | null {
  if (value === undefined) return null;
  const mark = admit(yaml, path, value, MARK, ['period', 'value'], report);
  return mark.period === '' || mark.value === null ? null : { period: mark.period, value: mark.value };
}
