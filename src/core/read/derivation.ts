import { isFault } from '../claims/faults.ts';
import { parseReference } from '../claims/reference.ts';
import type { IndicatorId } from '../model/ids.ts';
import type { Derivation, SeriesRef } from '../model/indicator.ts';
import { admit } from './door.ts';
import { fields } from './fields.ts';
import type { Report } from './report.ts';
import { isPlainMap, type Plain, type YamlFile } from './yaml.ts';

/** Reads `bevoelkerung{alter=0-17}`: an indicator, whole or a slice of it; null when the text is no such reference. */
export function parseSeriesRef(text: string): SeriesRef | null {
  const reference = text.includes('[') ? null : parseReference(text);
  return reference === null || isFault(reference)
    ? null
    : { indicator: reference.indicator as IndicatorId, selection: reference.selection };
}

/** `derive` of an indicator: sums of slices, divided if there is a denominator, times `factor` (else `per`). */
export function readDerivation(yaml: YamlFile, value: Plain | undefined, per: number, report: Report): Derivation | null {
  const path = ['derive'];
  const given = isPlainMap(value) ? value : {};
  const { factor } = admit(
    yaml,
    path,
    value,
    { numerator: fields.anything, denominator: fields.anything, factor: fields.numberOr(per) },
    ['numerator'],
    report,
  );
  const refs = (key: string): SeriesRef[] => {
    const entry = given[key];
    const list = entry === undefined ? [] : Array.isArray(entry) ? (entry as readonly Plain[]) : [entry];
    return list.flatMap((text, index) => {
      const ref = typeof text === 'string' ? parseSeriesRef(text) : null;
      if (ref !== null) return [ref];
      report('KS-YAML-003', yaml.where(Array.isArray(entry) ? [...path, key, index] : [...path, key]), {
        found: typeof text === 'string' ? text : JSON.stringify(text),
        expected: 'bevoelkerung{alter=0-17}',
      });
      return [];
    });
  };
  const numerator = refs('numerator');
  return numerator.length === 0 ? null : { numerator, denominator: refs('denominator'), factor };
}
