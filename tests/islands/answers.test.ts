import { expect, test } from 'vitest';
import { areaSearchEntries } from '../../src/core/view/area-index.ts';
import { questionIndex } from '../../src/core/view/questions.ts';
import { answersTo } from '../../src/islands/answers.ts';
import { siteOf } from '../fixtures/site.ts';
import { sourceOf } from './site-source.ts';

const site = siteOf('small');
const portal = { index: questionIndex(site), areas: areaSearchEntries(site), source: sourceOf(site) };

/** What is said, line by line, with ordinary blanks. */
const ask = async (text: string): Promise<string[]> =>
  (await answersTo(text, portal, 'de')).map(({ of, figure, what, aside }) =>
    [of, figure, what, aside].join(' | ').replaceAll('\u00a0', ' '),
  );

test.each([
  ['Einwohner', ['Landkreis Musterland, 2024 | 10.400 Personen | Bevölkerung | ']],
  [
    'Wie viele Kinder in Grundsicherung gibt es in der Altstadt?',
    ['Altstadt, 2024, vorläufig | 132 | Kinder in Grundsicherung | Kinder in Grundsicherung: 22,0 %; Kinder unter 15: 600'],
  ],
  [
    'Kinderarmut Altstadt 2022',
    ['Altstadt, 2022 | 20,0 % | Kinder in Grundsicherung | Kinder in Grundsicherung: 120; Kinder unter 15: 600'],
  ],
  // Figures of several years answer for each of them.
  [
    'Wanderungssaldo Altstadt 2023',
    ['Altstadt, 2022–2024 | 3,3 je 1.000 Einw. | Wanderungssaldo | Zuzüge minus Fortzüge: 40; Bevölkerung: 12.300'],
  ],
  [
    'Bevölkerung 1999',
    ['Landkreis Musterland |  | Bevölkerung | Für 1999 liegen keine Zahlen vor. Es gibt Zahlen von 2022 bis 2024.'],
  ],
  // The former Gemeinde has its last figure.
  ['Miete Berg', ['Berg, 2022 | 5,40 € je m² | Mittlere Miete | ']],
  ['Miete Auberg', ['Auberg, 2024 |  | Mittlere Miete: folgt später. | Der Wert liegt noch nicht vor und wird nachgetragen.']],
  [
    'Kinderarmut im Sozialraum Au 2023',
    ['Au, 2023 |  | Kinder in Grundsicherung: keine Angabe. | Der Wert ist unbekannt oder wurde nicht erhoben.'],
  ],
  [
    'Miete Altstadt',
    [
      'Altstadt |  | Mittlere Miete | Für dieses Gebiet liegen hier keine Zahlen vor. Die Seite des Indikators nennt die Ebenen, für die es welche gibt.',
    ],
  ],
  ['Wie viele Hunde gibt es?', []],
])('%j is answered', async (text, lines) => {
  expect(await ask(text)).toEqual(lines);
});

test('what is withheld is said to be, and its number stands nowhere', async () => {
  const [line] = await ask('Wie viele Kinder in Grundsicherung Über der Au 2022');
  expect(line).toMatch(/^Über der Au, 2022 \| {2}\| Kinder in Grundsicherung: geheim gehalten/);
});

test('areas of one name are both answered for, each with what it is', async () => {
  expect((await ask('Bevölkerung Au 2022')).map((line) => line.split(' | ')[0])).toEqual([
    'Au (Sozialraum), 2022',
    'Au (Gemeinde, bis 2022), 2022',
  ]);
});

test('an answer names its source and leads to the indicator and to the area', async () => {
  const [answer] = await answersTo('Einwohner in der Altstadt', portal, 'de');
  expect(answer!.source.replaceAll('\u00a0', ' ')).toContain('Melderegister der Gemeinden; Stichtag: 31. Dezember');
  expect(answer!.links.map(({ href }) => href)).toEqual(['/daten/muster/indikatoren/einwohner/', '/daten/muster/gebiete/m-1/']);
});

test('areas of one name and kind stand with where they lie', async () => {
  const twin = { ...portal.areas.find(({ n }) => n === 'Altstadt')!, p: 'Auberg', u: '/daten/muster/gebiete/a-2/' };
  const areas = [...portal.areas.filter(({ u }) => u !== twin.u), twin];
  const answers = await answersTo('Einwohner Altstadt 2024', { ...portal, areas }, 'de');
  expect(answers.map(({ of }) => of)).toEqual([
    'Altstadt (Sozialraum, Musterstadt), 2024',
    'Altstadt (Sozialraum, Auberg), 2024',
  ]);
  const [one, ...others] = await answersTo('Einwohner Altstadt in Auberg 2024', { ...portal, areas }, 'de');
  expect([one?.of, others.length]).toEqual(['Altstadt, 2024', 0]);
});
