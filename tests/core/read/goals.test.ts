import { expect, test } from 'vitest';
import { readFindings } from '../../../src/core/read/findings.ts';
import { readGoals } from '../../../src/core/read/goals.ts';
import { readMeasures } from '../../../src/core/read/measures.ts';
import { readYaml, type YamlFile } from '../../../src/core/read/yaml.ts';
import { reading } from './helpers.ts';

const yaml = (text: string): YamlFile => readYaml(text, 'data/register.yaml', () => undefined)!;

test('a goal says where it starts, what it aims at and whose it is', () => {
  const { value, short } = reading((report) =>
    readGoals(
      yaml(
        `armut:\n  title: {de: Weniger Armut, en: Less poverty}\n  indicator: quote\n  areas: ['01']\n  themes: soziales\n` +
          `  baseline: {period: '2020', value: 12.5}\n  target: {period: '2030', value: 10}\n  responsible: Jugendamt\n  decision: Kreistag\n  url: https://www.example.org/\n`,
      ),
      report,
    ),
  );
  expect(short).toEqual([]);
  expect([...value.values()]).toEqual([
    {
      id: 'armut',
      title: { de: 'Weniger Armut', en: 'Less poverty' },
      description: '',
      themes: ['soziales'],
      indicator: 'quote',
      areas: ['01'],
      baseline: { period: '2020', value: 12.5 },
      target: { period: '2030', value: 10 },
      level: '',
      decision: 'Kreistag',
      product: '',
      note: '',
      responsible: 'Jugendamt',
      url: 'https://www.example.org/',
    },
  ]);
});

test('a mark without a figure or a period is a problem and no mark; zero is a figure', () => {
  const { value, short } = reading((report) =>
    readGoals(yaml("a:\n  title: A\n  baseline: {value: 3}\n  target: {period: '2030', value: 0}\n"), report),
  );
  expect(short).toEqual(['KS-YAML-002 3 a.baseline.period']);
  const goal = [...value.values()][0]!;
  expect([goal.baseline, goal.target]).toEqual([null, { period: '2030', value: 0 }]);
});

test.each([
  ['planned', 'planned'],
  ['Geplant', 'planned'],
  ['in Aufbau', 'starting'],
  ['laufend', 'running'],
  ['läuft', 'running'],
  ['ruht', 'paused'],
  ['beendet', 'ended'],
])('the status %s is understood', (word, status) => {
  const { value, short } = reading((report) => readMeasures(yaml(`a: {title: A, status: ${word}}`), report));
  expect([short, [...value.values()][0]!.status]).toEqual([[], status]);
});

test('a measure needs a title and a status, and its days are years, months or days', () => {
  const { value, problems } = reading((report) =>
    readMeasures(
      yaml(
        "a: {status: fertig, start: '2024-13', end: '2025-02', mandatory: ja}\nb: {title: B, status: laufend, start: 2024-09-01}",
      ),
      report,
    ),
  );
  expect(problems.map(({ code, column, expected }) => [code, column, expected])).toEqual([
    ['KS-YAML-002', 'a.title', undefined],
    ['KS-YAML-003', 'a.status', 'planned | starting | running | paused | ended'],
    ['KS-YAML-003', 'a.start', '2024 | 2024-09 | 2024-09-01'],
  ]);
  const [a, b] = [...value.values()];
  expect([a!.title, a!.start, a!.end, a!.mandatory]).toEqual(['a', null, '2025-02', true]);
  expect([b!.start, b!.end, b!.mandatory]).toEqual(['2024-09-01', null, null]);
});

test('a key that nobody knows is warned about with the one that was meant', () => {
  const { problems } = reading((report) => readMeasures(yaml('a: {title: A, status: geplant, responsable: Amt}'), report));
  expect(problems.map(({ code, severity, expected }) => [code, severity, expected])).toEqual([
    ['KS-YAML-004', 'warning', 'responsible'],
  ]);
});

test('a finding says how it was found', () => {
  const { value, short } = reading((report) =>
    readFindings(yaml("a: {title: A, method: Rundgang, date: '2025-09', n: 23, areas: [x, y]}\nb: {title: B}"), report),
  );
  expect(short).toEqual(['KS-YAML-002 2 b.method']);
  const a = [...value.values()][0]!;
  expect([a.method, a.date, a.n, a.areas]).toEqual(['Rundgang', '2025-09', 23, ['x', 'y']]);
});
