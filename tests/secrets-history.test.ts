import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { prepare } from '../src/shell/prepare.ts';
import { walk } from '../src/shell/walk.ts';
import { secretGround, squares } from './fixtures/secret-ground.ts';
import { command } from './scripts/command.ts';
import { folderWith } from './shell/folder.ts';

/** When areas lived: `[from, to)` of the years 2021 to 2023. */
interface Ort {
  readonly id: string;
  readonly stadt: string;
  readonly from?: number;
  readonly to?: number;
  /** Below the limit of the rules; of two that are nearly as large as it the sum may be shown. */
  readonly small?: true | 'nearly';
  /** How often the amount that moves is added to its figures. */
  readonly moves?: number;
}

const ORTE: readonly Ort[] = [
  { id: 'A', stadt: 'S1', small: true, moves: 1 },
  { id: 'B', stadt: 'S1', small: true, moves: -1 },
  { id: 'C', stadt: 'S1', small: true, moves: -1 },
  { id: 'D', stadt: 'S1' },
  { id: 'E', stadt: 'S1' },
  // Q goes on as R.
  { id: 'Q', stadt: 'S1', to: 2023, small: true, moves: 1 },
  { id: 'R', stadt: 'S1', from: 2023, small: true, moves: 1 },
  // Two secrets of which W is made.
  { id: 'U', stadt: 'S1', to: 2023, small: 'nearly', moves: 1 },
  { id: 'V', stadt: 'S1', to: 2023, small: 'nearly', moves: -1 },
  { id: 'W', stadt: 'S1', from: 2023 },
  { id: 'F', stadt: 'S2' },
  { id: 'G', stadt: 'S2' },
  // X and Y become I, I and O become H.
  { id: 'X', stadt: 'S2', to: 2022, small: true, moves: 1 },
  { id: 'Y', stadt: 'S2', to: 2022 },
  { id: 'I', stadt: 'S2', from: 2022, to: 2023 },
  { id: 'O', stadt: 'S2', to: 2023 },
  { id: 'H', stadt: 'S2', from: 2023 },
  // Half of Z becomes Z1, the other half and all of P become Z2.
  { id: 'Z', stadt: 'S2', to: 2023, small: true, moves: -1 },
  { id: 'P', stadt: 'S2', to: 2023 },
  { id: 'Z1', stadt: 'S2', from: 2023 },
  { id: 'Z2', stadt: 'S2', from: 2023 },
  // Moves by itself in 2022, when X is no more.
  { id: 'J', stadt: 'S2', small: true },
];
const CHANGES = `date,kind,from,to,share,note
2023-01-01,rekey,Q,R,,
2023-01-01,merge,U,W,,
2023-01-01,merge,V,W,,
2022-01-01,merge,X,I,,
2022-01-01,merge,Y,I,,
2023-01-01,merge,I,H,,
2023-01-01,merge,O,H,,
2023-01-01,split,Z,Z1,0.5,
2023-01-01,split,Z,Z2,0.5,
2023-01-01,merge,P,Z2,,
`;

const TODAY = '2026-01-01';
const YEARS = [2021, 2022, 2023];
const AGES = ['0-17', '18-64', '65-plus'];
const SIDES = ['m', 'w'];

interface Figures {
  readonly slices: readonly number[];
  readonly people: number;
  readonly cases: number;
}

/** `moved` people and cases are elsewhere: between two secrets whose sums with all that is shown stay as they are. */
function figuresOf(at: number, year: number, moved: number): Figures {
  const { small, moves = 0, id } = ORTE[at]!;
  // Where its counterpart lives no more, what Z has is its own.
  const times = id === 'Z' && year > 2021 ? 0 : moves;
  const seed = (year - 2021) * ORTE.length + at;
  const slices = [0, 1, 2, 3, 4, 5].map((k) =>
    small ? (small === 'nearly' ? 10_009 : 3001) + 13 * seed + 7 * k : 120_011 + 1009 * seed + 211 * k,
  );
  const shifted = slices.map((value, k) => value + times * moved * (k + 1));
  const cases = (small ? (small === 'nearly' ? 61_003 : 7103) + 17 * seed : 140_009 + 1013 * seed) + times * moved * 3;
  return { slices: shifted, people: shifted.reduce((sum, value) => sum + value, 0), cases };
}

const lives = ({ from = 0, to = 9999 }: Ort, year: number): boolean => from <= year && year < to;

const lines = (
  head: string,
  cells: (id: string, figures: Figures, year: number, at: number) => readonly string[],
  moved: number,
) =>
  [
    head,
    ...ORTE.flatMap((ort, at) =>
      YEARS.flatMap((year) => (lives(ort, year) ? cells(ort.id, figuresOf(at, year, moved), year, at) : [])),
    ),
  ].join('\n');

const declared = (title: string, type: string, more = ''): string =>
  `title: ${title}\nquestion: Wie viele?\ndefinition: Zahl.\nunit: X\ntype: ${type}\nthemes: [leben]\n${more.includes('sources') ? '' : 'sources: [amt]\n'}${more}`;

const day = (year: number | undefined): string => (year === undefined ? '' : `${year}-01-01`);

const portalWith = (moved: number): Readonly<Record<string, string>> => ({
  ...secretGround(
    'quote, menschen, anteil',
    'profile: {indicators: [quote, anteil, intern], similarity: {quote: 2, anteil: 1, intern: 3}}\n',
  ),
  'data/sources.yaml': `amt: {title: Amt, publisher: Amt, licence: dl-de-by-2.0, attribution: Amt, ruleset: klein}
zu: {title: Zu, publisher: Amt, licence: dl-de-by-2.0, attribution: Zu, ruleset: klein, redistributable: false}
`,
  'data/areas/ort.csv': `id,name,parent,valid_from,valid_to\n${ORTE.map(({ id, stadt, from, to }) => `${id},Ort ${id},${stadt},${day(from)},${day(to)}`).join('\n')}\n`,
  'data/areas/programm.csv': 'id,name,members\np1,Programm Eins,A;B;E\np2,Programm Zwei,W;D\np3,Programm Drei,B;R\n',
  'data/areas/changes.csv': CHANGES,
  'data/geometry/ort.geojson': squares(
    ORTE.map(({ id }) => id),
    6,
  ),
  'data/indicators/menschen.yaml': declared(
    'Menschen',
    'count',
    `dimensions: {alter: {title: Alter, categories: {0-17: Kinder, 18-64: Erwachsene, 65-plus: Alte}}, geschlecht: {title: Geschlecht, categories: {m: Männer, w: Frauen}}}\n`,
  ),
  'data/indicators/menschen.csv': lines(
    'area,period,value,alter,geschlecht',
    (id, { slices, people }, year) => [
      `${id},${year},${people},,`,
      ...slices.map((value, k) => `${id},${year},${value},${AGES[k % 3]!},${SIDES[Math.floor(k / 3)]!}`),
    ],
    moved,
  ),
  'data/indicators/faelle.yaml': declared('Fälle', 'count'),
  'data/indicators/faelle.csv': lines('area,period,value', (id, { cases }, year) => [`${id},${year},${cases}`], moved),
  'data/indicators/quote.yaml': declared('Quote', 'rate', 'decimals: 4\nper: 100\n'),
  'data/indicators/quote.csv': lines(
    'area,period,value,numerator,denominator,lower,upper',
    (id, { cases, people }, year) => {
      const value = (cases / people) * 100;
      return [`${id},${year},${value.toFixed(6)},${cases},${people},${(value * 0.9).toFixed(6)},${(value * 1.1).toFixed(6)}`];
    },
    moved,
  ),
  'data/indicators/anteil.yaml': declared(
    'Anteil',
    'rate',
    'decimals: 3\nper: 100\nderive: {numerator: ["menschen{alter=65-plus,geschlecht=w}", "menschen{alter=65-plus,geschlecht=m}"], denominator: [menschen]}\n',
  ),
  'data/indicators/zu.yaml': declared('Geschlossen', 'count', 'sources: [zu]\n'),
  'data/indicators/zu.csv': lines('area,period,value', (id, { cases }, year) => [`${id},${year},${cases - 1}`], moved),
  'data/indicators/intern.yaml': declared('Intern', 'rate', 'visibility: internal\nper: 100\n'),
  'data/indicators/intern.csv': lines(
    'area,period,value,numerator,denominator',
    (id, { cases, people }, year, at) => {
      const [part, whole] = [cases + moved * at * 31, people + cases];
      return [`${id},${year},${((part / whole) * 100).toFixed(6)},${part},${whole}`];
    },
    moved,
  ),
  'data/indices/lage.yaml':
    'title: Lage\nquestion: Wie?\nthemes: [leben]\nparts: [{indicator: quote}, {indicator: anteil, reverse: true}]\n',
  'data/indices/innen.yaml': 'title: Innen\nquestion: Wie?\nthemes: [leben]\nparts: [{indicator: quote}, {indicator: intern}]\n',
  'data/goals.yaml': `ziel: {title: Ziel, themes: [leben], indicator: quote, target: {period: "2030", value: 5}}
innen: {title: Innen, themes: [leben], indicator: intern, baseline: {period: "2021", value: ${7 + moved}}, target: {period: "2030", value: ${5 + moved}}}
`,
  'data/measures.yaml':
    'tun: {title: Tun, status: läuft, themes: [leben], goals: [ziel, innen], indicators: [quote, intern], areas: [A, W]}\n',
  'data/facilities/kita.csv': `id,name,lon,lat,area,status\nk1,Eins,9.02,51.46,A,offen\nk2,Zwei,9.2,51.46,E,offen\n`,
  'data/facilities/kita.yaml': 'title: Kitas\nradius: 900\nsources: [amt]\n',
});

interface Built {
  readonly out: string;
  readonly version: string;
}

function built(moved: number): Built {
  const [portal, out] = [folderWith(portalWith(moved)), join(folderWith(), 'site')];
  const { code, stdout, stderr } = command('build', ['--portal', portal, '--out', out], { KREISSPIEGEL_TODAY: TODAY });
  expect(code, stdout + stderr).toBe(0);
  return { out, version: prepare({ portalFolder: portal, audience: 'public', today: TODAY }).dataVersion };
}

/** What a reader gets, without the mark that says from which data it was made. */
function contentOf({ out, version }: Built, path: string): ReadonlyMap<string, string> {
  const bytes = new Uint8Array(readFileSync(join(out, path)));
  const text = (content: Uint8Array): string => Buffer.from(content).toString('latin1').replaceAll(version, 'VERSION');
  const packed = /\.(zip|xlsx)$/.test(path);
  return new Map(
    packed
      ? Object.entries(unzipSync(bytes)).flatMap(([name, content]): [string, string][] =>
          /\.xlsx$/.test(name)
            ? Object.entries(unzipSync(content)).map(([inner, part]) => [`${name}/${inner}`, text(part)])
            : [[name, text(content)]],
        )
      : [['', text(bytes)]],
  );
}

test('two portals that differ only in what is withheld are the same to every reader', { timeout: 120_000 }, () => {
  const [one, other] = [built(0), built(97)];
  const shown = (path: string): string => readFileSync(join(one.out, 'daten', path), 'utf8');
  // Of two secrets the sum is shown, what would tell a single one is not, and the figures moved indeed.
  expect(shown('faelle.csv')).toContain(`W,Ort W,ort,2021,${figuresOf(8, 2021, 0).cases + figuresOf(7, 2021, 0).cases},`);
  for (const id of ['I', 'H', 'Z1', 'Z2', 'R']) expect(shown('faelle.csv')).toContain(`${id},Ort ${id},ort,2021,,,,C,`);
  expect(figuresOf(0, 2021, 97).cases).not.toBe(figuresOf(0, 2021, 0).cases);
  const files = walk(one.out).filter((path) => !/^(build\.json|pagefind\/)/.test(path));
  expect(walk(other.out).filter((path) => !/^(build\.json|pagefind\/)/.test(path))).toEqual(files);
  expect(files.length).toBeGreaterThan(150);
  const changed = files.flatMap((path) => {
    const others = contentOf(other, path);
    return [...contentOf(one, path)].flatMap(([name, content]) => (others.get(name) === content ? [] : [`${path} ${name}`]));
  });
  expect(changed).toEqual([]);
});
