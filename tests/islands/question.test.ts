import { expect, test } from 'vitest';
import { readQuestion } from '../../src/islands/question.ts';
import { demoQuestions } from './demo-questions.ts';

const { index, areas } = demoQuestions();

/** `anteil-65plus @ 99001 count`, or null for a question that is not understood. */
function ask(text: string): string | null {
  const question = readQuestion(text, index, areas, 'de');
  if (question === null) return null;
  const where = question.areas.map(({ address }) => address.split('/').at(-2)).join('+');
  const what = question.indicators.map(({ id }) => id).join('+');
  return [what, '@', where, question.wish, ...(question.period === null ? [] : [question.period])].join(' ');
}

test.each([
  ['Wie viele Menschen über 65 leben im Landkreis?', 'anteil-65plus @ 99001 count'],
  ['wieviele leute ueber 65 wohnen im kreis', 'anteil-65plus @ 99001 count'],
  ['Wie viele Menschen ab 65 Jahren gibt es?', 'anteil-65plus @ 99001 count'],
  ['Menschen, die 65 Jahre und älter sind, in Auenstadt', 'anteil-65plus @ 99001001 any'],
  ['Anteil Ü65 Lindenbrück', 'anteil-65plus @ 99001002 share'],
  ['Menschen 65+ Lindenbrueck', 'anteil-65plus @ 99001002 any'],
  ['Wie viele Rentner gibt es in der Stadt Auenstadt?', 'anteil-65plus @ 99001001 count'],
  ['Seniorinnen und Senioren in Lindenbrück', 'anteil-65plus+anteil-80plus @ 99001002 any'],
  ['Wie viele Einwohner hat Auenstadt?', 'bevoelkerung @ 99001001 count'],
  ['Einwohnerzahl Landkreis Auental 2015', 'bevoelkerung @ 99001 count 2015'],
  ['Einwohner Sandloh', 'bevoelkerung @ 99001012 any'],
  ['Einwohner Sandloh-Ort', 'bevoelkerung @ san-01 any'],
  ['wie viele leben in Ollerhausen', 'bevoelkerung @ 99001004 count'],
  ['Bevolkerung', 'bevoelkerung @ 99001 any'],
  ['Arbeitslose in Wallersrode', 'arbeitslosenanteil @ 99001003 any'],
  ['Arbeitlose in Auenstatt', 'arbeitslosenanteil @ 99001001 any'],
  ['Arbeitslosenquote im Kreis Auental', 'arbeitslosenanteil @ 99001 share'],
  ['Zahl der Arbeitslosen unter 25', 'jugendarbeitslosigkeit @ 99001 count'],
  ['Kinderarmut in der Papiermühle', 'kinderarmut @ aue-05 any'],
  ['Wie viele Kinder leben in Armut?', 'kinderarmut @ 99001 count'],
  ['Wie viele Kinder leben in Lindenbrück von Hartz 4?', 'kinderarmut @ 99001002 count'],
  ['SGB-II-Quote Altstadt Auenstadt 2020', 'sgb2-quote @ aue-01 share 2020'],
  ['sgb 2 quote', 'sgb2-quote @ 99001 share'],
  ['Armut in Auenstadt', 'sgb2-quote+kinderarmut+mindestsicherung @ 99001001 any'],
  ['Wie viele Kinder gibt es?', 'anteil-unter-18 @ 99001 count'],
  ['Jugendarbeitslosigkeit', 'jugendarbeitslosigkeit @ 99001 any'],
  ['Kita unter 3', 'kita-u3 @ 99001 any'],
  ['Wie viele Kinder unter drei gehen in die Kita?', 'kita-u3 @ 99001 count'],
  ['Krippe Hövelried', 'kita-u3 @ 99001016 any'],
  ['Ausländeranteil Bahnhofsviertel', 'auslaenderanteil @ aue-02 share'],
  ['Wie hoch sind die Mieten in Auenstadt?', 'miete @ 99001001 any'],
  ['Wie viele Autos gibt es im Landkreis?', 'pkw-dichte @ 99001 count'],
  ['Bevoelkerungsdichte Kreis', 'bevoelkerungsdichte @ 99001 any'],
  ['Pflegebedürftige in Höfelried', 'pflegebeduerftige @ 99001016 any'],
  ['Wie viele Haushalte gibt es in Auenstadt und Lindenbrück?', 'haushalte @ 99001001+99001002 count'],
  ['Durchschnittsalter in Auenstadt', 'durchschnittsalter @ 99001001 any'],
  // The Gemeinde that is gone and the Sozialraum that has its name.
  ['Menschen über 80 in Kaltenried', 'anteil-80plus @ 99001010+hoe-03 any'],
  ['Menschen über 80 im Sozialraum Kaltenried', 'anteil-80plus @ hoe-03 any'],
])('%j is understood', (text, understood) => {
  expect(ask(text)).toBe(understood);
});

test.each([
  'Wie viele Menschen über 70 leben im Landkreis?',
  'Wie viele Menschen über 65 leben in München?',
  'Wie viele Menschen über 65 sind arbeitslos?',
  'Wie viele Menschen über 65 leben allein?',
  'Wie viele Menschen sind nicht arbeitslos?',
  'Wie viele Frauen leben im Landkreis?',
  'Wie viele Hunde gibt es im Landkreis?',
  'Wie viele Mieter gibt es?',
  'Wie viele Kinder gibt es in Kitas?',
  'Wie viele Menschen leben in meiner Gemeinde?',
  'Wie alt sind die Menschen?',
  'Wie viele Gemeinden gibt es?',
  'Warum steigt die Armut?',
  'Wo leben die meisten Senioren?',
  'Wie viele Schüler machen Abitur?',
  'Öffnungszeiten Rathaus',
  'Wetter morgen',
  'Auenstadt',
  'im Landkreis',
  '2020',
  '?!',
  '',
])('%j is not answered by a guess', (text) => {
  expect(ask(text)).toBeNull();
});

test('every indicator is found by its own question, its title and its short name', () => {
  for (const one of index.indicators) {
    for (const text of [one.question, one.title, one.short]) {
      expect(
        readQuestion(text, index, areas, 'de')?.indicators.map(({ id }) => id),
        text,
      ).toContain(one.id);
    }
  }
});

test('a portal without a reference area answers only for areas that are named', () => {
  const without = { ...index, reference: null, levels: [] };
  expect(readQuestion('Einwohnerzahl', without, areas, 'de')).toBeNull();
  expect(readQuestion('Einwohnerzahl Auenstadt', without, areas, 'de')?.areas.map(({ name }) => name)).toEqual(['Auenstadt']);
});

test('an English portal is asked in English', () => {
  const [one] = index.indicators.filter(({ id }) => id === 'anteil-65plus');
  const english = {
    ...index,
    levels: [{ id: 'kreis', one: 'District', many: 'Districts', only: index.reference }],
    indicators: [{ ...one!, title: 'People aged 65 and over', short: 'Aged 65 and over', numerator: 'People aged 65 and over' }],
  };
  const asked = [
    'How many people over 65 live in the district?',
    'What percentage of residents are 65 or older?',
    'How many people over 70 live here?',
  ];
  expect(asked.map((text) => readQuestion(text, english, areas, 'en')?.wish)).toEqual(['count', 'share', undefined]);
});

test('an area of today comes before those of the same name it took the place of, and stands for them where no year is asked for', () => {
  const now = { name: 'Friedtal', kind: 'Gemeinde', lies: 'Landkreis Auental', address: '/gebiete/new/' };
  const before = { ...now, kind: 'Gemeinde, bis 2019', address: '/gebiete/old/' };
  const asked = (text: string) => readQuestion(text, index, [before, now, ...areas], 'de')?.areas.map(({ address }) => address);
  expect(asked('Einwohner Friedtal')).toEqual([now.address]);
  expect(asked('Einwohner Friedtal 2018')).toEqual([now.address, before.address]);
});
