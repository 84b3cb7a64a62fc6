import { expect, test } from 'vitest';
import { encodeFigures } from '../../src/core/view/map-figures.ts';
import type { IndicatorFile } from '../../src/core/view/map-indicator.ts';
import { countOfPeriods, isPeriod, sceneOf } from '../../src/islands/map-scene.ts';
import type { MapSource } from '../../src/islands/map-source.ts';
import { announcement } from '../../src/islands/map-texts.ts';
import { classNameAt } from '../../src/islands/map-words.ts';
import { paintClasses } from '../../src/islands/paint-classes.ts';
import { AS_BUILT } from '../../src/islands/view-state.ts';
import { DATA, FIGURES, LEVEL, SCENE } from './scene.ts';

const encoded = encodeFigures(FIGURES, { values: 3, parts: 2, per: 100 });
const years = (...keys: string[]): IndicatorFile => ({
  ...DATA,
  periods: keys.map((key) => ({ ...DATA.periods[0]!, key, label: `Jahr ${key}`, start: Number(`${key}0101`) })),
  newest: keys.length - 1,
  figures: keys.map(() => encoded),
});
const FILES: Readonly<Record<string, IndicatorFile>> = { sozialraum: years('2023', '2024'), gemeinde: years('2022', '2024') };
const source: MapSource = {
  index: () => Promise.reject(new Error('not asked for')),
  shapes: () => Promise.reject(new Error('not asked for')),
  changes: () => Promise.reject(new Error('not asked for')),
  level: (level) => Promise.resolve({ ...LEVEL, level }),
  indicator: (_, level) => Promise.resolve(FILES[level]!),
  figures: () => Promise.resolve(FIGURES),
};
const built = { indicator: 'armut', level: 'sozialraum', period: '2024' };
const scene = (state: Partial<typeof AS_BUILT>): ReturnType<typeof sceneOf> =>
  sceneOf(source, built, { ...AS_BUILT, ...state }, 'de');

test('the scene is what the state asks for, by the key of a year or by what it is called', async () => {
  expect((await scene({})).data.periods[(await scene({})).period]!.key).toBe('2024');
  expect((await scene({ jahr: '2023' })).period).toBe(0);
  expect((await scene({ jahr: 'Jahr 2023' })).period).toBe(0);
  expect((await scene({ ebene: 'gemeinde' })).level.level).toBe('gemeinde');
});

test('a year that a level has no figures for is shown without any and says so; no other year takes its place', async () => {
  const without = await scene({ ebene: 'gemeinde', jahr: '2023' });
  const { label, sentence, headline } = without.data.periods[without.period]!;
  expect([label, sentence, headline]).toEqual([
    'Jahr 2023',
    'Für Jahr 2023 liegen keine Angaben vor. Die neuesten sind von Jahr 2024.',
    null,
  ]);
  expect(LEVEL.ids.map((_, k) => classNameAt(without, k))).toEqual(LEVEL.ids.map(() => 's-missing'));
  expect(countOfPeriods(without.data)).toBe(2);
  expect(countOfPeriods((await scene({})).data)).toBe(2);
});

test('a year that nobody knows is said as it was asked for', async () => {
  const without = await scene({ jahr: '1999' });
  expect(without.data.periods[without.period]!.sentence).toMatch(/^Für 1999 liegen keine Angaben vor\./);
  expect(['1999', '2020--2024', 'abc', '19'].map(isPeriod)).toEqual([true, true, false, false]);
});

test('a period that nobody knows is called as its kind is', async () => {
  const without = await scene({ jahr: '2011/12' });
  const { label, sentence, end } = without.data.periods[without.period]!;
  expect([label, sentence.split('. ')[0]]).toEqual(['Schuljahr 2011/12', 'Aus dem Schuljahr 2011/12 liegen keine Angaben vor']);
  expect(Math.floor(end / 10_000)).toBe(2012);
});

test('a painting by classes has the legend of the classes and of the states that occur', () => {
  const { classNames, legend, subtitle, classCount } = paintClasses(SCENE, 'de');
  expect(classNames).toEqual(['c2', 'c1', 'z', 's-suppressed', 'c0']);
  expect(legend).toEqual([
    { className: 'z', label: 'genau null' },
    { className: 'c0', label: '0,1 bis unter 5,0' },
    { className: 'c1', label: '5,0 bis unter 10,0' },
    { className: 'c2', label: '10,0 bis 14,0' },
    { className: 's-suppressed', label: 'geheim gehalten' },
  ]);
  expect([subtitle, classCount]).toEqual(['Armut in %, Sozialräume, 2024', 3]);
});

test('what is announced says level, year and finding, and the finding only where it is short', () => {
  const painting = paintClasses(SCENE, 'de');
  expect(announcement(painting, SCENE)).toBe(
    'Sozialräume, 2024. In 1 von 4 Sozialräumen ist der Anteil höher als im Landkreis insgesamt (10,0 %).',
  );
  expect(announcement({ ...painting, headline: 'x'.repeat(120) }, SCENE)).toBe('Sozialräume, 2024.');
  expect(announcement({ ...painting, headline: null }, SCENE)).toBe(
    'Sozialräume, 2024. Im Jahr 2024 hatte Neustadt den höchsten Wert.',
  );
});
