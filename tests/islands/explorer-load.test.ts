import { expect, test } from 'vitest';
import type { AreaId, IndicatorId, LevelId } from '../../src/core/model/ids.ts';
import { decodeFigures } from '../../src/core/view/map-figures.ts';
import { mapFiles, mapFileText } from '../../src/core/view/map-files.ts';
import type { ExplorerSource } from '../../src/islands/explorer-source.ts';
import { explore, matchingPeriod } from '../../src/islands/explorer-load.ts';
import { readExplorerState } from '../../src/islands/explorer-state.ts';
import { siteOf } from '../fixtures/site.ts';

const site = siteOf('small');
const files = new Map(mapFiles(site).map((entry) => [entry.file, entry]));
const read = async (name: string) => JSON.parse(mapFileText(site, files.get(name)!)) as never;

/** The files of the small portal, as they would be fetched. */
const source: Omit<ExplorerSource, 'sums'> = {
  index: () => read('verzeichnis'),
  level: (level) => read(`ebenen/${level}`),
  shapes: (level) => read(`formen/${level}`),
  changes: (level) => read(`formen/${level}/wandel`),
  indicator: (indicator, level) => read(`werte/${indicator}/${level}`),
  facilities: () =>
    Promise.resolve({
      version: 1,
      metresPerUnit: 10,
      categories: [
        { id: 'kita', title: 'Kitas', radius: 900, places: [] },
        { id: 'bad', title: 'Bäder', radius: null, places: [] },
      ],
    }),
  figures: ({ figures }, period) => Promise.resolve(decodeFigures(figures[period]!)),
};
const built = { indicator: 'armut', level: 'sozialraum' };
const show = (query: string) => explore(readExplorerState(query).state, source, built);

test('an empty address shows what the page was built with, in its newest period', async () => {
  const { explored, notes } = await show('');
  const { first, second, view, selected, marked } = explored;
  expect([first.data.indicator, first.level.level, first.period]).toEqual(['armut', 'sozialraum', first.data.newest]);
  expect([second, view, selected, marked, notes]).toEqual([null, 'karte', [], null, []]);
});

test('what is as the page was built leaves the address, whatever way it was asked for', async () => {
  const newest = (await show('')).explored.first;
  const { key } = newest.data.periods[newest.period]!;
  const { state } = (await show(`?indikator=armut&ebene=sozialraum&jahr=${key}&ansicht=karte`)).explored;
  expect([state.indikator, state.ebene, state.jahr, state.ansicht]).toEqual([null, null, null, null]);
});

test('two indicators share colours where both may be painted, and totals are put into a plot', async () => {
  expect((await show('?zweiter=saldo')).explored.view).toBe('bivariat');
  expect((await show('?zweiter=einwohner')).explored.view).toBe('streu');
  const refused = await show('?zweiter=einwohner&ansicht=bivariat');
  expect([refused.explored.view, refused.notes.map(([key]) => key)]).toEqual(['streu', ['noColours']]);
  expect((await show('?ansicht=zwei')).notes.map(([key]) => key)).toEqual(['noViewOfOne']);
});

test('an indicator, level, year, second indicator, filter or area that does not exist is left out and told', async () => {
  const keys = async (query: string) => (await show(query)).notes.map(([key]) => key);
  expect(await keys('?indikator=mond')).toEqual(['noIndicator']);
  expect(await keys('?ebene=mond')).toEqual(['noLevel']);
  expect(await keys('?jahr=1850')).toEqual(['noPeriod']);
  expect(await keys('?zweiter=mond')).toEqual(['noIndicator']);
  expect(await keys('?zweiter=armut')).toEqual(['sameIndicator']);
  expect(await keys('?zweiter=miete')).toEqual(['noSecond']);
  expect(await keys('?gruppe=mond')).toEqual(['noFilter']);
  expect(await keys('?merkmal=settlement:mond')).toEqual(['noFilter']);
  expect(await keys('?gebiet=mond')).toEqual(['noArea']);
  expect(await keys('?ueberlagerung=programm;mond')).toEqual(['noOverlay']);
  expect(await keys('?auswahl=m-1;mond')).toEqual(['noSelected']);
  const { state, selected } = (await show('?auswahl=m-1;mond&gebiet=mond')).explored;
  expect([state.auswahl, state.gebiet, selected.length]).toEqual([['m-1'], null, 1]);
});

test('facilities, and the ground around those that declare a radius, can be laid over the map; others are told', async () => {
  const asked = 'einrichtungen:kita;umkreis:kita;einrichtungen:bad';
  const known = await show(`?ueberlagerung=${asked}`);
  expect([known.explored.state.ueberlagerung.join(';'), known.notes]).toEqual([asked, []]);
  const { explored, notes } = await show('?ueberlagerung=umkreis:bad;einrichtungen:mond;einrichtungen:kita');
  expect(explored.state.ueberlagerung).toEqual(['einrichtungen:kita']);
  expect(notes).toEqual([
    ['noOverlay', { x: 'umkreis:bad' }],
    ['noOverlay', { x: 'einrichtungen:mond' }],
  ]);
});

test('the reference area is no area of another level, and can be neither marked nor selected there', async () => {
  const { explored, notes } = await show('?gebiet=98001&auswahl=98001');
  expect([explored.marked, explored.selected, notes.map(([key]) => key)]).toEqual([null, [], ['noSelected', 'noArea']]);
});

test('the other indicator shows the same period, one that ends on the same day, one of the same year, or none', () => {
  const period = (key: string, end: number) => ({
    key,
    label: key,
    start: 0,
    end,
    population: false,
    headline: null,
    sentence: '',
  });
  const wanted = period('2024', 20241231);
  expect(matchingPeriod([period('2023', 20231231), wanted], wanted)).toBe(1);
  expect(matchingPeriod([period('2020--2024', 20241231), period('2024-06-30', 20240630)], wanted)).toBe(0);
  expect(matchingPeriod([period('2023/24', 20240731), period('2024/25', 20250731)], wanted)).toBe(0);
  expect(matchingPeriod([period('2024-Q1', 20240331), period('2024-Q2', 20240630)], wanted)).toBe(1);
  expect(matchingPeriod([period('2022', 20221231)], wanted)).toBe(-1);
});

test('every indicator of the portal can be shown on every level it names', async () => {
  const { indicators } = await source.index();
  for (const { id, levels } of indicators) {
    for (const level of levels) {
      const { explored, notes } = await show(`?indikator=${id}&ebene=${level}`);
      expect([explored.first.data.indicator, explored.level.level, notes]).toEqual([id, level, []]);
      expect(site.portal.indicators.has(id as IndicatorId) && site.portal.levels.has(level as LevelId)).toBe(true);
      expect(explored.level.ids.every((area) => site.portal.areas.has(area as AreaId))).toBe(true);
    }
  }
});
