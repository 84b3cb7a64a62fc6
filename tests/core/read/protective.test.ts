import { expect, test } from 'vitest';
import type { IndicatorId } from '../../../src/core/model/ids.ts';
import { readDeclaration } from '../../../src/core/read/declaration.ts';
import { readIndicator } from '../../../src/core/read/indicator.ts';
import { readRulesets, readSources } from '../../../src/core/read/registers.ts';
import { readYaml } from '../../../src/core/read/yaml.ts';
import { reading } from './helpers.ts';

const problemsOf = (file: string, text: string): string[] =>
  reading((report) => {
    const yaml = readYaml(text, file, report)!;
    if (file === 'data/sources.yaml') return readSources(yaml, report);
    if (file === 'data/disclosure.yaml') return readRulesets(yaml, report);
    if (file === 'data/portal.yaml') return readDeclaration(yaml, report);
    return readIndicator(yaml, 'a' as IndicatorId, report);
  }).short;
const rule = (line: string): string[] => problemsOf('data/disclosure.yaml', `r:\n  min_population: 5\n  ${line}\n`);
const source = (line: string): string[] => problemsOf('data/sources.yaml', `s:\n  title: S\n  ${line}\n`);
const indicator = (line: string): string[] => problemsOf('data/indicators/a.yaml', `title: A\ntype: share\n${line}\n`);

test.each(['rulset: r', 'Ruleset: r', 'ruleset_: r', 'regel: r', 'min_count: 3', 'rulset:', 'x:'])(
  'in the sources %j is an error, because figures would come out unprotected',
  (line) => {
    expect(source(line)).toEqual([`KS-YAML-006 3 s.${line.split(':')[0]}`]);
  },
);

test.each(['mincount: 3', 'MIN_COUNT: 3', 'min-denominator: 3', 'minimum: 3', 'mincount:'])(
  'in the rulesets %j is an error',
  (line) => {
    expect(rule(line)).toEqual([`KS-YAML-006 3 r.${line.split(':')[0]}`]);
  },
);

test.each([
  'min_count: -3',
  'min_count: 0',
  "min_count: '3,5'",
  'min_count: {}',
  'min_count: []',
  'min_count: drei',
  'min_denominator: ""',
])('the limit %j is refused', (line) => {
  expect(rule(line)).toEqual([`KS-YAML-003 3 r.${line.split(':')[0]}`]);
});

test.each([
  'visiblity: internal',
  'Visibility: internal',
  'embargos: 2030-01-01',
  'embago: 2030-01-01',
  'level: [kreis]',
  'source: [s]',
  'ruleset: r',
  'sperrfrist: 2030-01-01',
  'visiblity:',
])('in an indicator %j is an error', (line) => {
  expect(indicator(line)).toEqual([`KS-YAML-006 3 ${line.split(':')[0]}`]);
});

test.each(['visibility:', 'embargo:', 'embargo: ~', 'levels:', 'sources: null'])(
  'in an indicator %j without a value is an error: whether it was forgotten nobody knows',
  (line) => {
    expect(indicator(line)).toEqual([`KS-YAML-007 3 ${line.split(':')[0]}`]);
  },
);

test('limits and rulesets without a value are errors, too', () => {
  expect(rule('min_count:')).toEqual(['KS-YAML-007 3 r.min_count']);
  expect(source('ruleset:')).toEqual(['KS-YAML-007 3 s.ruleset']);
});

test('other slips stay warnings, other empty entries stay silent', () => {
  expect(indicator('questions: Wie viele?')).toEqual(['KS-YAML-004 3 questions']);
  expect(indicator('questions:')).toEqual(['KS-YAML-004 3 questions']);
  expect(indicator('method:\ntags:\ndimensions: {alter: }')).toEqual([]);
  expect(source('rhythm:')).toEqual([]);
});

test('a ruleset that names no limit is said to protect nothing', () => {
  expect(problemsOf('data/disclosure.yaml', 'r:\n  title: R\ns: {}\nt:\nu: {min_count: 3}\n')).toEqual([
    'KS-META-007 1 r',
    'KS-META-007 3 s',
    'KS-META-007 4 t',
  ]);
});
