import { expect, test } from 'vitest';
import type { LegendEntry, Painting, ViewState } from '../../src/islands/map-view.ts';
import { comparePainter } from '../../src/islands/paint-compare.ts';
import { isBroken } from '../../src/islands/paint-compare-texts.ts';
import { siteOf } from '../fixtures/site.ts';
import { sceneIn, sourceOf } from './site-source.ts';

const source = sourceOf(siteOf('small'));

/** Kinderarmut of six areas in 2024: 22, 11, 4.17, 6.36 and 0 per cent and one withheld; the district has 207 of 1532, 13.51 per cent. */
async function compared(
  choice: NonNullable<ViewState['vergleich']>,
  { indicator = 'armut', level = 'sozialraum', period = '2024' } = {},
): Promise<Painting & { readonly told: Readonly<Record<string, string>> }> {
  const scene = await sceneIn(source, indicator, level, period);
  const painting = await comparePainter(choice, source, 'de')(scene);
  const told = Object.fromEntries(scene.level.ids.map((id, k) => [id, painting.read(k).replaceAll('\u00a0', ' ')]));
  return { ...painting, sentence: painting.sentence.replaceAll('\u00a0', ' '), told };
}

test('each area is painted by its distance to the reference, whose figure is told beside its own', async () => {
  const painting = await compared('98001');
  // 22 − 13.51 = 8.49; 11 − 13.51 = −2.51; 4.17 − 13.51 = −9.35 (5/120); 6.36 − 13.51 = −7.15; 0 − 13.51.
  expect(painting.told).toEqual({
    'm-1': '22,0 % (2024, vorläufig); 8,5 Prozentpunkte mehr als im Landkreis Musterland (13,5 %)',
    'm-2': '11,0 % (2024, vorläufig); 2,5 Prozentpunkte weniger als im Landkreis Musterland (13,5 %)',
    'm-3': '4,2 % (2024, vorläufig); 9,3 Prozentpunkte weniger als im Landkreis Musterland (13,5 %)',
    'a-1': '6,4 % (2024, vorläufig); 7,2 Prozentpunkte weniger als im Landkreis Musterland (13,5 %)',
    'a-2': 'genau null (2024, vorläufig); 13,5 Prozentpunkte weniger als im Landkreis Musterland (13,5 %)',
    'a-3': 'geheim gehalten (2024)',
    '98001': '13,5 % (2024, vorläufig); das Gebiet, mit dem die anderen verglichen werden',
  });
  expect(painting.scheme).toBe('diverging');
  expect(painting.headline).toBe('In 1 von 5 vergleichbaren Sozialräumen ist der Anteil höher als im Landkreis Musterland');
  expect(painting.subtitle).toBe(
    'Kinder in Grundsicherung in %, Sozialräume, 2024: Unterschied zum Landkreis Musterland in Prozentpunkten',
  );
  expect(painting.sentence).toBe(
    'Im Jahr 2024 war der Anteil in 1 von 5 vergleichbaren Sozialräumen höher als im Landkreis Musterland, in 4 niedriger. ' +
      'Den größten Abstand nach oben hatte Altstadt (+8,5 Prozentpunkte), nach unten Berg & Tal (−13,5 Prozentpunkte). ' +
      'Einer von 6 Werten wird geheim gehalten.',
  );
});

test('bounds are the same in all years that can be compared', async () => {
  const classes = async (period: string): Promise<readonly LegendEntry[]> =>
    (await compared('98001', { period })).legend.filter(({ className }) => className.startsWith('d'));
  expect((await classes('2024')).map(({ className }) => className)).toEqual(['d0', 'd2', 'd3', 'd4', 'd6']);
  expect(await classes('2022')).toEqual(await classes('2024'));
  // In 2023 the district has no figure, as one of its parts is missing.
  expect(await classes('2023')).toEqual([]);
});

test('with the area above, each is compared with its own, whose figures stand in the file of another level', async () => {
  const { told, headline, subtitle } = await compared('eltern');
  // Musterstadt: 192 of 1220, 15.74 per cent; Auberg: 15 of 312, 4.81 per cent.
  expect(told['m-1']).toBe('22,0 % (2024, vorläufig); 6,3 Prozentpunkte mehr als in Musterstadt (15,7 %)');
  expect(told['a-1']).toBe('6,4 % (2024, vorläufig); 1,6 Prozentpunkte mehr als in Auberg (4,8 %)');
  expect(told['98001']).toMatch(/; ohne Vergleich, weil kein übergeordnetes Gebiet mit Werten bekannt ist$/);
  expect(headline).toBe('In 2 von 5 vergleichbaren Sozialräumen ist der Anteil höher als in der jeweiligen Gemeinde');
  expect(subtitle).toMatch(/: Unterschied zur jeweiligen Gemeinde in Prozentpunkten$/);
});

test('where all have one area above, it is named', async () => {
  expect((await compared('eltern', { level: 'gemeinde' })).subtitle).toMatch(/: Unterschied zum Landkreis Musterland /);
});

test('an area is not different from itself, and not counted among the others', async () => {
  const { classNames, told, sentence } = await compared('m-1');
  expect(classNames[0]).toBe('d3');
  expect(told['m-1']).toBe('22,0 % (2024, vorläufig); das Gebiet, mit dem die anderen verglichen werden');
  expect(sentence).toMatch(
    /^Im Jahr 2024 war der Anteil in allen 4 anderen vergleichbaren Sozialräumen niedriger als in Altstadt\./,
  );
});

test('an area of another level is found', async () => {
  expect((await compared('98001001')).told['m-1']).toMatch(/6,3 Prozentpunkte mehr als in Musterstadt \(15,7 %\)$/);
});

test('another year: what was withheld then is no difference now, and a break in between is told instead of a headline', async () => {
  const { classNames, told, headline, sentence, legend } = await compared('jahr:2022');
  expect(told['m-1']).toBe('22,0 % (2024, vorläufig); 2,0 Prozentpunkte mehr als 2022 (20,0 %)');
  expect(told['m-3']).toBe('4,2 % (2024, vorläufig); ohne Vergleich: 2022 geheim gehalten');
  expect(classNames[2]).toBe('s-apart');
  expect(classNames[4]).toBe('d3');
  expect(legend.at(-1)).toEqual({ className: 's-apart', label: 'kein Vergleich möglich' });
  expect(headline).toBeNull();
  expect(sentence).toMatch(
    /höher als 2022, in 1 etwa gleich\. .* Für ein Gebiet ist kein Vergleich möglich\. .* Zwischen 2022 und 2024 liegt ein Bruch in der Zeitreihe: Die Werte sind nicht direkt vergleichbar\.$/,
  );
});

test('the earlier year is named first, whichever is shown', async () => {
  expect((await compared('jahr:2024', { period: '2022' })).sentence).toMatch(/Zwischen 2022 und 2024 liegt ein Bruch/);
});

test('a break lies between two periods when it begins with a later one, up to the last', () => {
  const data = { breaks: ['2016'], periods: ['2014', '2015', '2016', '2017'].map((key) => ({ key })) } as never;
  expect([isBroken(data, 1, 2), isBroken(data, 3, 0), isBroken(data, 0, 1), isBroken(data, 2, 3)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('an area that did not exist then has nothing to be compared with', async () => {
  const { classNames, told } = await compared('jahr:2022', { level: 'gemeinde' });
  expect(classNames).toEqual(['d6', 's-apart', 'gone', 'gone']);
  expect(told['98001004']).toBe('4,8 % (2024, vorläufig); ohne Vergleich, weil es das Gebiet 2022 in dieser Form nicht gab');
});

test('a year compared with itself is said to be', async () => {
  const { sentence, headline } = await compared('jahr:2024');
  expect(sentence).toBe('2024 wird hier mit sich selbst verglichen, deshalb gibt es keine Unterschiede.');
  expect(headline).toBeNull();
});

test('an area whose figure is withheld cannot be compared with, and nothing can be computed from it', async () => {
  const { classNames, legend, headline, sentence, told } = await compared('a-3');
  expect(classNames).toEqual(['s-apart', 's-apart', 's-apart', 's-apart', 's-apart', 's-suppressed']);
  expect(legend.map(({ className }) => className)).toEqual(['s-suppressed', 's-apart']);
  expect(headline).toBeNull();
  expect(sentence).toMatch(
    /^Ohne Vergleich: in <b>Gewerbepark<\/b> geheim gehalten\. Für 5 Sozialräume ist kein Vergleich möglich\./,
  );
  // One of two children.
  for (const text of [sentence, ...Object.values(told)]) expect(text).not.toMatch(/50,0|\b1 von 2\b/);
});

test('totals are not compared with an area but with another year', async () => {
  const refused = await compared('98001', { indicator: 'einwohner' });
  expect(refused.scheme).toBe('sequential');
  expect(refused.sentence).toMatch(
    /^Anzahlen und Summen werden nicht mit einem anderen Gebiet verglichen, denn größere Gebiete haben von allem mehr\. Möglich ist/,
  );
  const years = await compared('jahr:2022', { indicator: 'einwohner' });
  // 4200 − 4000
  expect(years.told['m-1']).toBe('4.200 Personen (2024); 200 Personen mehr als 2022 (4.000 Personen)');
  expect(years.subtitle).toMatch(/ 2024: Unterschied zu 2022$/);
});

test('what there are no figures of leaves the map as it was, and says so', async () => {
  for (const [choice, word] of [
    ['atlantis', 'Vergleichsgebiet'],
    ['jahr:1890', 'Vergleichsjahr'],
  ] as const) {
    const { sentence, scheme, classNames } = await compared(choice);
    expect(sentence).toContain(`Für das gewählte ${word} liegen keine Werte vor`);
    expect([scheme, classNames[0]]).toEqual(['sequential', 'c3']);
  }
});

test('a median is compared, although it is never added up', async () => {
  // 7.10 − 6.80 and 5.90 − 6.80
  const { told } = await compared('98001', { indicator: 'miete', level: 'gemeinde', period: '2023' });
  expect(told['98001001']).toBe('7,10 € je m² (2023); 0,30 € je m² mehr als im Landkreis Musterland (6,80 € je m²)');
  expect(told['98001004']).toBe('5,90 € je m² (2023); 0,90 € je m² weniger als im Landkreis Musterland (6,80 € je m²)');
});

test('every area of a painting has a place in its legend', async () => {
  for (const choice of ['98001', 'eltern', 'jahr:2022', 'm-1', 'a-3', 'atlantis']) {
    const { classNames, legend } = await compared(choice);
    const named = new Set(legend.map(({ className }) => className));
    expect(classNames.filter((name) => name !== 'gone' && !named.has(name))).toEqual([]);
  }
});
