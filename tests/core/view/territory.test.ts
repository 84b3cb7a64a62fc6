import { expect, test } from 'vitest';
import type { AreaId, IndicatorId, LevelId } from '../../../src/core/model/ids.ts';
import type { Sentence } from '../../../src/core/text/boundary-words.ts';
import { NBSP } from '../../../src/core/text/number.ts';
import { boundaryStory } from '../../../src/core/view/boundary-story.ts';
import { classesFor } from '../../../src/core/view/classes.ts';
import { figuresOfLevel } from '../../../src/core/view/level-figures.ts';
import { choropleth } from '../../../src/core/view/map.ts';
import { mapSummary } from '../../../src/core/view/summary.ts';
import { trendFigure } from '../../../src/core/view/trend.ts';
import { valuesParts } from '../../../src/core/view/values-parts.ts';
import { valuesTable } from '../../../src/core/view/values-table.ts';
import { machineCsv } from '../../../src/core/write/csv.ts';
import { siteOf } from '../../fixtures/site.ts';

const GEMEINDE = 'gemeinde' as LevelId;
const META = `title: Kinderquote
question: Wie viele?
definition: Anteil der Kinder an allen.
numerator_text: Kinder
denominator_text: Menschen
unit: "%"
type: share
decimals: 1
themes: [soziales]
sources: [amt]
classes: {method: equal, count: 3}
`;
const ROWS = `area,period,value,numerator,denominator
98001001,2022,20,200,1000
98001002,2022,30,30,100
98001003,2022,10,10,100
98001001,2023,22,220,1000
98001004,2023,24,48,200
`;

const small = (more: Readonly<Record<string, string>> = {}) =>
  siteOf('small', { 'data/indicators/kinder.yaml': META, 'data/indicators/kinder.csv': ROWS, ...more });
const site = small();
const indicator = site.portal.indicators.get('kinder' as IndicatorId)!;

test('in a past year tables, sentences and maps show the areas of that time, each piece of ground once', () => {
  expect(figuresOfLevel(site, indicator, GEMEINDE, 0).map(({ area, value }) => [area.name, value])).toEqual([
    ['Au', 30],
    ['Berg', 10],
    ['Musterstadt', 20],
  ]);
  const map = choropleth(site, indicator, GEMEINDE, 0, '')!;
  expect(Object.fromEntries(map.paths.map((path) => [path.area, path.className === 'gone']))).toEqual({
    '98001001': false,
    '98001002': false,
    '98001003': false,
    '98001004': true,
  });
  expect(mapSummary(site, indicator, GEMEINDE, 0)).toContain('Au');
  expect(mapSummary(site, indicator, GEMEINDE, 0)).not.toContain('Auberg');
});

test('a recomputed figure is no further figure to make classes of', () => {
  const alone = small({ 'data/areas/changes.csv': 'date,kind,from,to,share,note\n2020-01-01,redraw,98001001,98001001,,\n' });
  const without = classesFor(alone, alone.portal.indicators.get('kinder' as IndicatorId)!, GEMEINDE);
  expect(classesFor(site, indicator, GEMEINDE)).toEqual(without);
});

test('the series of the merged area is unbroken, its recomputed figures are hollow and marked in the table', () => {
  const auberg = site.portal.areas.get('98001004' as AreaId)!;
  const trend = trendFigure(site, indicator, { areas: [auberg] });
  expect(trend.table.rows.map(({ name, cells }) => [name, cells[0]!.text])).toEqual([
    ['2022', `20,0${NBSP}g`],
    ['2023', '24,0'],
  ]);
  expect(trend.note).toContain('Leere Zeichen: auf den neuen Gebietsstand umgerechnet.');
  const [part] = valuesParts(site, indicator).filter(({ level }) => level === GEMEINDE);
  const rows = valuesTable(site, indicator, part!, 'value')!.rows;
  const texts = Object.fromEntries(
    rows.map(({ name, cells }) => [name, cells.map((cell) => (cell === null || typeof cell === 'string' ? cell : cell.text))]),
  );
  expect(texts).toMatchObject({ Au: ['30,0', null], Auberg: [`20,0${NBSP}g`, '24,0'] });
});

test('downloads carry the mark', () => {
  expect(machineCsv(site.portal, indicator)).toContain('\n98001004,Auberg,gemeinde,2022,20,40,200,A;g,');
});

const say = (sentences: readonly Sentence[]): string =>
  sentences
    .map((pieces) => pieces.map((piece) => (typeof piece === 'string' ? piece : `[${piece.name}](${piece.href})`)).join(''))
    .join(' ')
    .replaceAll(NBSP, ' ');
const story = (changes: string, id: string, areas?: string): string | null => {
  const header = 'date,kind,from,to,share,note\n';
  const rows = areas === undefined ? {} : { 'data/areas/gemeinde.csv': `id,name,parent,valid_from,valid_to\n${areas}` };
  const told = boundaryStory(small({ 'data/areas/changes.csv': header + changes, ...rows }), id as AreaId);
  return told && say(told.sentences);
};
const MERGER = '2023-01-01,merge,98001002,98001004,,\n2023-01-01,merge,98001003,98001004,,\n';

test('the page of a merged area says what it came from and what was done with earlier figures', () => {
  expect(story(MERGER, '98001004')).toBe(
    'Auberg entstand am 1. Januar 2023 aus [Au](../98001002/) und [Berg](../98001003/). Frühere Werte sind aus deren Zahlen zusammengezählt (Kennzeichen g). Nicht umrechenbar: Mediane.',
  );
});

test('the page of a former area says so first and leads on', () => {
  expect(story(MERGER, '98001002')).toBe(
    `Au gibt es seit dem 1. Januar 2023 nicht mehr. Es ging in Auberg auf. [→ Zum Profil von Auberg](../98001004/)`,
  );
  expect(boundaryStory(site, '98001002' as AreaId)!.gone).toBe(true);
});

test('an area that has always been the same has no story', () => {
  expect(story(MERGER, '98001001')).toBeNull();
});

const RENAMED =
  '98001001,Musterstadt,98001,,\n98001002,Au,98001,,2023-01-01\n98001003,Berg,98001,,\n98001004,Auberg,98001,2023-01-01,\n';

test.each([
  [
    '2023-01-01,rename,98001002,98001004,,\n',
    'Auberg heißt so seit dem 1. Januar 2023; vorher: [Au](../98001002/). Frühere Werte gelten weiter.',
    `Das Gebiet heißt seitdem Auberg.`,
  ],
  [
    '2023-01-01,rekey,98001002,98001004,,\n',
    'Auberg hat seit dem 1. Januar 2023 einen neuen Schlüssel; vorher: [Au](../98001002/). Frühere Werte gelten weiter.',
    'Es wird seitdem unter neuem Schlüssel geführt: Auberg.',
  ],
])('%s', (row, late, early) => {
  expect(story(row, '98001004', RENAMED)).toBe(late);
  expect(story(row, '98001002', RENAMED)).toContain(early);
});

const SPLIT =
  '98001001,Musterstadt,98001,,\n98001002,Au,98001,,2023-01-01\n98001003,Berg,98001,2023-01-01,\n98001004,Auberg,98001,2023-01-01,\n';

test('a split is told with its shares', () => {
  const rows = '2023-01-01,split,98001002,98001004,0.6,\n2023-01-01,split,98001002,98001003,0.4,\n';
  expect(story(rows, '98001004', SPLIT)).toBe(
    `Auberg entstand am 1. Januar 2023 aus 60 Prozent von [Au](../98001002/). Nicht umrechenbar: Anteile und Mediane.`,
  );
  expect(story(rows, '98001002', SPLIT)).toContain(`Seitdem gehören 60 Prozent zu Auberg und 40 Prozent zu Berg.`);
});

test('without shares it is told that they are unknown', () => {
  const rows = '2023-01-01,split,98001002,98001004,,\n2023-01-01,split,98001002,98001003,,\n';
  expect(story(rows, '98001004', SPLIT)).toContain(
    'aus einem Teil von [Au](../98001002/). Frühere Werte sind nicht umgerechnet, weil Anteile unbekannt sind.',
  );
  expect(story(rows, '98001002', SPLIT)).toContain('Teile davon gehören seitdem zu Auberg und Berg.');
});

test('what moved between areas that go on is told on both pages', () => {
  const rows = `${MERGER}2024-01-01,transfer,98001001,98001004,0.015,\n`;
  expect(story(rows, '98001001')).toBe(
    `Am 1. Januar 2024 abgegeben: 1,5 Prozent an [Auberg](../98001004/). Frühere Werte gelten für die damaligen Grenzen.`,
  );
  expect(story(rows, '98001004')).toContain(`Seit dem 1. Januar 2024 gehört dazu: 1,5 Prozent von [Musterstadt](../98001001/).`);
});

test('a new name or new borders under the same key are told with the note of the table', () => {
  expect(story(`${MERGER}2020-07-01,rename,98001001,98001001,,bis dahin Musterdorf\n`, '98001001')).toBe(
    'Umbenannt am 1. Juli 2020 (bis dahin Musterdorf).',
  );
  expect(story(`${MERGER}2020-07-01,redraw,98001001,98001001,,\n`, '98001001')).toBe(
    'Die Grenzen sind seit dem 1. Juli 2020 neu gezeichnet; die Werte bleiben.',
  );
});
