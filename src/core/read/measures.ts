import type { Measure, MeasureStatus } from '../model/goal.ts';
import type { AreaId, GoalId, IndicatorId, MeasureId, ThemeId } from '../model/ids.ts';
import { admit } from './door.ts';
import { fields } from './fields.ts';
import { entriesOf } from './list.ts';
import type { Report } from './report.ts';
import type { YamlFile } from './yaml.ts';

const STATUS: Readonly<Record<MeasureStatus, readonly string[]>> = {
  planned: ['geplant', 'in planung', 'beschlossen'],
  starting: ['in aufbau', 'im aufbau', 'in vorbereitung'],
  running: ['laufend', 'läuft'],
  paused: ['ruht', 'ruhend', 'ausgesetzt'],
  ended: ['beendet', 'abgeschlossen'],
};

const MEASURE = {
  id: fields.line,
  title: fields.optionalText,
  description: fields.optionalText,
  status: fields.wordFor(STATUS).default('planned'),
  themes: fields.ids,
  goals: fields.ids,
  indicators: fields.ids,
  areas: fields.ids,
  decision: fields.optionalText,
  budget: fields.optionalText,
  evidence: fields.optionalText,
  evaluation: fields.optionalText,
  note: fields.optionalText,
  mandatory: fields.flagOrNull,
  responsible: fields.optionalText,
  start: fields.momentOrNull,
  end: fields.momentOrNull,
  url: fields.webAddressOrNull,
};

/** `data/measures.yaml`: a map from id to measure. */
export function readMeasures(yaml: YamlFile, report: Report): Map<MeasureId, Measure> {
  return new Map(
    entriesOf(yaml, [], yaml.value, report).map(({ id, path, entry }) => {
      const measure = admit(yaml, path, entry, MEASURE, ['title', 'status'], report);
      return [
        id as MeasureId,
        {
          ...measure,
          id: id as MeasureId,
          title: measure.title === '' ? id : measure.title,
          themes: measure.themes as readonly string[] as readonly ThemeId[],
          goals: measure.goals as readonly string[] as readonly GoalId[],
          indicators: measure.indicators as readonly string[] as readonly IndicatorId[],
          areas: measure.areas as readonly string[] as readonly AreaId[],
        },
      ];
    }),
  );
}
