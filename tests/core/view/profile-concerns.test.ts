import { expect, test } from 'vitest';
import { drawConcerns, type Concerns } from '../../../src/core/draw/concerns.ts';
import type { AreaId } from '../../../src/core/model/ids.ts';
import { concernWords } from '../../../src/core/text/concern-words.ts';
import { concernsOf } from '../../../src/core/view/profile-concerns.ts';
import { siteOf } from '../../fixtures/site.ts';

const site = siteOf('small', {
  'data/goals.yaml':
    "armut:\n  title: Weniger Armut\n  indicator: armut\n  baseline: {period: '2022', value: 13}\n  target: {period: '2030', value: 10}\n" +
    "hof:\n  title: Ein Hof für alle\n  areas: [a-3]\n  indicator: armut\n  baseline: {period: '2022', value: 50}\n",
  'data/measures.yaml':
    "alt: {title: Früheres Büro, status: beendet, end: '2021-03', areas: [m-1]}\n" +
    "buero:\n  title: Büro <Mitte>\n  status: läuft\n  start: '2023'\n  areas: [m-1]\n  responsible: Stadt\n  description: Beratung.\n" +
    'bus: {title: Rufbus, status: geplant, areas: ["98001001"]}\n' +
    'park: {title: Parkumbau, status: ruht, areas: [p-1]}\n' +
    'dorf: {title: Dorfladen, status: laufend, areas: [a-1]}\n',
  'data/findings.yaml':
    "gang:\n  title: Es fehlt Licht\n  method: Rundgang\n  date: '2025-09'\n  place: Altstadt\n  n: 23\n  areas: [m-1]\n  text: Am Weg.\n",
});
const concerns = (id: string): Concerns | null => concernsOf(site, id as AreaId);
const told = (id: string): unknown => {
  const { plans } = concerns(id)!;
  return [
    plans.items.map(({ title, facts }) => `${title}: ${facts}`),
    plans.groups.map(({ label, titles }) => `${label}: ${titles}`),
  ];
};

test('its own come first with how they stand, then those of the areas around it and of the whole portal by name', () => {
  expect(told('m-1')).toEqual([
    ['Büro <Mitte>: läuft seit 2023 · Stadt', 'Früheres Büro: beendet im März 2021'],
    ['Im Landkreis Musterland: Weniger Armut', 'In Musterstadt: Rufbus', 'Programmgebiet Mitte: Parkumbau'],
  ]);
});

test('what is for no area in particular is that of the area at the top, which also names what is inside', () => {
  expect(told('98001')).toEqual([
    ['Weniger Armut: Ziel · Kinderarmut: 13,0\u00a0% (2022), 13,5\u00a0% (2024), Ziel 10,0\u00a0% (2030)'],
    ['Innerhalb: Ein Hof für alle; Büro <Mitte>; Dorfladen'],
  ]);
  expect(concerns('98001')!.plans.groups[0]!.more).toEqual({ text: '3 weitere', href: null });
});

test('a goal never tells a beginning that the portal withholds', () => {
  expect(told('a-3')).toEqual([
    ['Ein Hof für alle: Ziel · Kinderarmut: geheim gehalten (2022), geheim gehalten (2024)'],
    ['Im Landkreis Musterland: Weniger Armut'],
  ]);
});

test('what people saw stands apart, with method, day, place and number', () => {
  const { findings } = concerns('m-1')!;
  expect([findings.title, findings.items[0]]).toEqual([
    'Beobachtungen, keine Statistik',
    { title: 'Es fehlt Licht', href: null, facts: 'Rundgang · September 2025 · Altstadt · 23 Personen', text: 'Am Weg.' },
  ]);
});

test('a former area has its own and nothing of the whole portal, and may have nothing at all', () => {
  expect(concerns('98001002')).toBeNull();
});

test('what is written in registers is text and no markup', () => {
  const markup = drawConcerns(concerns('m-1')!);
  expect(markup).toContain(
    '<li><details><summary><b>Büro &lt;Mitte&gt;</b> · läuft seit 2023 · Stadt</summary>Beratung.</details>',
  );
  expect(markup).not.toContain('<Mitte>');
});

test('how long a measure runs is said with one preposition for each end', () => {
  const { status } = concernWords('de');
  expect(status('running', '2019', '2029')).toBe('läuft von 2019 bis 2029');
  expect(status('running', '2019', '')).toBe('läuft seit 2019');
  expect(status('running', '', '2029')).toBe('läuft bis 2029');
  expect(status('ended', '', '2024')).toBe('beendet 2024');
  expect(status('ended', '', '3. März 2021')).toBe('beendet am 3. März 2021');
});
