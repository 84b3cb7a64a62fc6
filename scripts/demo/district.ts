/** The fictional Landkreis Auental: its Gemeinden and Sozialräume, where they lie (km in a frame of 60 × 50) and what they are like. */

export type Character =
  | 'core'
  | 'station'
  | 'student'
  | 'estate'
  | 'middle'
  | 'ageing'
  | 'villa'
  | 'new'
  | 'commercial'
  | 'barracks'
  | 'smallTown'
  | 'works'
  | 'spa'
  | 'suburb'
  | 'village'
  | 'remote';

export interface Gemeinde {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly at: readonly [number, number];
  /** How far it reaches compared with its neighbours. */
  readonly reach: number;
  readonly parts: readonly Part[];
}

export interface Part {
  readonly name: string;
  readonly character: Character;
  readonly population: number;
  /** Kilometres from the centre of the Gemeinde. */
  readonly offset: readonly [number, number];
  /** The Gemeinde it belonged to before 2019, where that was another one. */
  readonly formerly?: string;
}

const part = (name: string, character: Character, population: number, x: number, y: number, formerly?: string): Part => ({
  name,
  character,
  population,
  offset: [x, y],
  ...(formerly === undefined ? {} : { formerly }),
});

export const KREIS = { id: '99001', name: 'Landkreis Auental' };

/** The day on which Dornhövel and Kaltenried became Hövelried. */
export const MERGER = '2019-01-01';
export const MERGED_INTO = '99001016';
export const FORMER_GEMEINDEN = [
  { id: '99001009', name: 'Dornhövel' },
  { id: '99001010', name: 'Kaltenried' },
];

export const GEMEINDEN: readonly Gemeinde[] = [
  {
    id: '99001001',
    key: 'aue',
    name: 'Auenstadt',
    at: [23, 22],
    reach: 1.3,
    parts: [
      part('Altstadt', 'core', 4300, 0, 0),
      part('Bahnhofsviertel', 'station', 4900, 0.9, -0.9),
      part('Hochschulviertel', 'student', 3700, -1.1, 0.9),
      part('Südstadt', 'middle', 5600, -0.2, -1.9),
      part('Papiermühle', 'estate', 5200, 2.0, 0.8),
      part('Ziegelhöhe', 'villa', 2900, -0.5, 2.2),
      part('Weidendamm', 'middle', 4400, -1.8, -0.6),
      part('Lerchenfeld', 'new', 3300, -2.2, -2.6),
      part('Gewerbepark Ost', 'commercial', 40, 2.8, -0.9),
      part('Rothenkamp', 'ageing', 4100, 1.2, 2.3),
      part('Großwieden', 'suburb', 3800, -4.4, 0.6),
      part('Hellmersen', 'suburb', 2900, 4.8, 2.9),
      part('Ellerbruch', 'village', 1700, 3.6, -2.6),
      part('Vorwerk', 'village', 1150, -2.2, 4.0),
    ],
  },
  {
    id: '99001002',
    key: 'lin',
    name: 'Lindenbrück',
    at: [39, 30],
    reach: 1.3,
    parts: [
      part('Innenstadt', 'core', 4600, 0, 0),
      part('Brückenvorstadt', 'station', 3900, 0.9, 0.9),
      part('Westendsiedlung', 'estate', 4100, -1.6, 0.5),
      part('Parkviertel', 'villa', 3000, -0.6, -1.2),
      part('Heidkaserne', 'barracks', 1450, 2.7, -0.9),
      part('Neuer Kamp', 'middle', 4500, 0.9, -1.3),
      part('Hagenberg', 'ageing', 4000, -0.3, 1.9),
      part('Osterlohe', 'suburb', 3300, 4.0, 2.4),
      part('Altlinden', 'village', 2150, -2.6, -3.2),
    ],
  },
  {
    id: '99001003',
    key: 'wal',
    name: 'Wallersrode',
    at: [31, 16.5],
    reach: 1.15,
    parts: [
      part('Wallersrode-Mitte', 'smallTown', 6100, 0, 0),
      part('Hüttenkolonie', 'works', 3400, 1.7, 0.8),
      part('Sonnenhang', 'suburb', 3900, -1.5, 0.9),
      part('Burgsassen', 'village', 2500, -2.2, -3),
      part('Thedelsen', 'village', 1600, 3.4, 3),
    ],
  },
  {
    id: '99001004',
    key: 'oll',
    name: 'Ollerhausen',
    at: [31, 33],
    reach: 1.1,
    parts: [
      part('Ollerhausen-Mitte', 'smallTown', 5700, 0, 0),
      part('Oberdorf', 'ageing', 3300, 0.6, 2),
      part('Neuenkoppel', 'suburb', 3500, 0.5, -2.2),
      part('Hüttenried', 'remote', 960, -2, 4.6),
    ],
  },
  {
    id: '99001005',
    key: 'bre',
    name: 'Breitenhees',
    at: [14, 17],
    reach: 1.15,
    parts: [
      part('Breitenhees-Ort', 'smallTown', 5200, 0, 0),
      part('Südfeld', 'suburb', 3600, 1.4, -1.9),
      part('Wichelsbüttel', 'village', 2050, -4, 0.5),
      part('Hoheneggen', 'remote', 940, -1.5, -4.5),
    ],
  },
  {
    id: '99001006',
    key: 'mue',
    name: 'Mühlenrieth',
    at: [15.5, 28],
    reach: 1.05,
    parts: [
      part('Mühlenrieth-Ort', 'smallTown', 5300, 0, 0),
      part('Lahrsiedlung', 'suburb', 3200, 2, -1.2),
      part('Altenstöck', 'village', 1900, -1, 4),
    ],
  },
  {
    id: '99001007',
    key: 'que',
    name: 'Quernfeld',
    at: [46, 24],
    reach: 1.1,
    parts: [
      part('Quernfeld-Ort', 'smallTown', 4600, 0, 0),
      part('Bergheide', 'suburb', 2900, -2.2, 1),
      part('Wüstenbeck', 'remote', 1400, 2.6, -3.4),
    ],
  },
  {
    id: '99001008',
    key: 'has',
    name: 'Hasselbeck',
    at: [23, 33.5],
    reach: 1,
    parts: [part('Hasselbeck-Ort', 'smallTown', 5100, 0.6, -0.6), part('Rodenhain', 'village', 2300, -1.6, 3.6)],
  },
  {
    id: '99001011',
    key: 'ebe',
    name: 'Ebersgrund',
    at: [40, 17],
    reach: 1.05,
    parts: [
      part('Bad Ebersgrund', 'spa', 4700, 0, 0),
      part('Lautersen', 'village', 2100, -1.6, 3.4),
      part('Hinterforst', 'remote', 800, 2.6, -3),
    ],
  },
  {
    id: '99001012',
    key: 'san',
    name: 'Sandloh',
    at: [22, 12],
    reach: 0.9,
    parts: [part('Sandloh-Ort', 'suburb', 3900, 0.6, 1.6), part('Moorkaten', 'village', 1700, -2, -2.2)],
  },
  {
    id: '99001013',
    key: 'reh',
    name: 'Rehmoor',
    at: [9.5, 24.5],
    reach: 0.95,
    parts: [part('Rehmoor-Ort', 'village', 4000, 0, 0), part('Torfsiedlung', 'remote', 780, -1.8, 3.6)],
  },
  {
    id: '99001014',
    key: 'sie',
    name: 'Siebenhöfen',
    at: [32, 9.5],
    reach: 0.75,
    parts: [part('Siebenhöfen', 'village', 2800, 0, 0)],
  },
  {
    id: '99001015',
    key: 'gru',
    name: 'Grünholm',
    at: [49, 32],
    reach: 0.75,
    parts: [part('Grünholm', 'remote', 1900, 0, 0)],
  },
  {
    id: MERGED_INTO,
    key: 'hoe',
    name: 'Hövelried',
    at: [39.5, 37.5],
    reach: 1.05,
    parts: [
      part('Dornhövel', 'smallTown', 3900, -2, 0.6, '99001009'),
      part('Feldmarsen', 'village', 1700, 0.4, 2.2, '99001009'),
      part('Kaltenried', 'village', 2600, 4, -0.6, '99001010'),
    ],
  },
];

export interface Sozialraum extends Part {
  readonly id: string;
  readonly gemeinde: Gemeinde;
}

export const SOZIALRAEUME: readonly Sozialraum[] = GEMEINDEN.flatMap((gemeinde) =>
  gemeinde.parts.map((one, i) => ({ ...one, gemeinde, id: `${gemeinde.key}-${String(i + 1).padStart(2, '0')}` })),
);

/** Rehmoor's detached part: an old bog parish inside Mühlenrieth. */
export const EXCLAVE = { sozialraum: 'reh-02', at: [15.1, 33.0], radius: 1.3 } as const;

export const PROGRAMME_AREAS = [
  { id: 'soziale-stadt-auenstadt', name: 'Sozialer Zusammenhalt Auenstadt-Ost', members: ['aue-02', 'aue-05', 'aue-09'] },
  { id: 'dorfentwicklung-auental', name: 'Dorfentwicklung Südliches Auental', members: ['wal-04', 'sie-01', 'san-02', 'bre-04'] },
];

const SETTLEMENT: Readonly<Record<Character, 'urban' | 'suburban' | 'rural'>> = {
  core: 'urban',
  station: 'urban',
  student: 'urban',
  estate: 'urban',
  middle: 'urban',
  ageing: 'suburban',
  villa: 'urban',
  new: 'suburban',
  commercial: 'urban',
  barracks: 'suburban',
  smallTown: 'suburban',
  works: 'suburban',
  spa: 'suburban',
  suburb: 'suburban',
  village: 'rural',
  remote: 'rural',
};
export const settlementOf = (area: Sozialraum): string => SETTLEMENT[area.character];

/** Towns are those with streets of a town, or the centre of a small one; what is rural in a town stays rural. */
const isTown = (parts: readonly Pick<Part, 'character'>[]): boolean =>
  parts.some(({ character }) => SETTLEMENT[character] === 'urban' || character === 'smallTown');
const kindOf = (isUrban: boolean): string => (isUrban ? 'städtisch' : 'ländlich');
export const kindOfGemeinde = (parts: readonly Sozialraum[]): string => kindOf(isTown(parts));
export const kindOfSozialraum = (area: Sozialraum): string =>
  kindOf(isTown(area.gemeinde.parts) && settlementOf(area) !== 'rural');
