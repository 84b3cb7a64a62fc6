import type { IndicatorId, RulesetId, SourceId } from '../model/ids.ts';
import type { Ruleset, Source } from '../model/source.ts';
import { admit } from './door.ts';
import { fields } from './fields.ts';
import { entriesOf } from './list.ts';
import type { Report } from './report.ts';
import { isPlainMap, type YamlFile } from './yaml.ts';

const SOURCE = {
  id: fields.line,
  title: fields.optionalText,
  publisher: fields.optionalText,
  url: fields.webAddressOrNull,
  licence: fields.line,
  attribution: fields.optionalText,
  ruleset: fields.lineOrNull,
  rhythm: fields.optionalText,
  key_date: fields.optionalText,
  next_release: fields.dayOrNull,
  additive: fields.flagOr(true),
  redistributable: fields.flagOr(true),
};

/** `data/sources.yaml`: a map from id to supplier. A source that is not known to be perturbed counts as additive. */
export function readSources(yaml: YamlFile, report: Report): Map<SourceId, Source> {
  return new Map(
    entriesOf(yaml, [], yaml.value, report).map(({ id, path, entry }) => {
      const source = admit(yaml, path, entry, SOURCE, ['title'], report);
      return [
        id as SourceId,
        {
          id: id as SourceId,
          title: source.title === '' ? id : source.title,
          publisher: source.publisher,
          url: source.url,
          licence: source.licence,
          attribution: source.attribution,
          ruleset: source.ruleset as RulesetId | null,
          rhythm: source.rhythm,
          keyDate: source.key_date,
          nextRelease: source.next_release,
          additive: source.additive,
          redistributable: source.redistributable,
        },
      ];
    }),
  );
}

const limit = fields.number
  .refine((number) => number > 0, '3')
  .nullable()
  .default(null);

const RULESET = {
  id: fields.line,
  title: fields.optionalText,
  min_count: limit,
  min_denominator: limit,
  min_population: limit,
  population: fields.lineOrNull,
  text: fields.optionalText,
};

const LIMITS = ['min_count', 'min_denominator', 'min_population'] as const satisfies readonly (keyof typeof RULESET)[];

/** `data/disclosure.yaml`: a map from id to ruleset. */
export function readRulesets(yaml: YamlFile, report: Report): Map<RulesetId, Ruleset> {
  return new Map(
    entriesOf(yaml, [], yaml.value, report).map(({ id, path, entry }) => {
      const ruleset = admit(yaml, path, entry, RULESET, [], report);
      if (!isPlainMap(entry) || !LIMITS.some((key) => Object.hasOwn(entry, key)))
        report('KS-META-007', yaml.where(path), { found: id });
      return [
        id as RulesetId,
        {
          id: id as RulesetId,
          title: ruleset.title === '' ? id : ruleset.title,
          minCount: ruleset.min_count,
          minDenominator: ruleset.min_denominator,
          minPopulation: ruleset.min_population,
          population: ruleset.population as IndicatorId | null,
          text: ruleset.text,
        },
      ];
    }),
  );
}
