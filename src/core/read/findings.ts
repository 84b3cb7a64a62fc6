import type { QualitativeFinding } from '../model/finding.ts';
import type { AreaId, FindingId, IndicatorId, ThemeId } from '../model/ids.ts';
import { admit } from './door.ts';
import { fields } from './fields.ts';
import { entriesOf } from './list.ts';
import type { Report } from './report.ts';
import type { YamlFile } from './yaml.ts';

const FINDING = {
  id: fields.line,
  title: fields.optionalText,
  text: fields.optionalText,
  method: fields.optionalText,
  date: fields.momentOrNull,
  place: fields.optionalText,
  n: fields.wholeOrNull,
  areas: fields.ids,
  themes: fields.ids,
  indicators: fields.ids,
  source: fields.optionalText,
  url: fields.webAddressOrNull,
};

/** `data/findings.yaml`: a map from id to finding. What is no statistic must say how it was found. */
export function readFindings(yaml: YamlFile, report: Report): Map<FindingId, QualitativeFinding> {
  return new Map(
    entriesOf(yaml, [], yaml.value, report).map(({ id, path, entry }) => {
      const finding = admit(yaml, path, entry, FINDING, ['title', 'method'], report);
      return [
        id as FindingId,
        {
          ...finding,
          id: id as FindingId,
          title: finding.title === '' ? id : finding.title,
          areas: finding.areas as readonly string[] as readonly AreaId[],
          themes: finding.themes as readonly string[] as readonly ThemeId[],
          indicators: finding.indicators as readonly string[] as readonly IndicatorId[],
        },
      ];
    }),
  );
}
