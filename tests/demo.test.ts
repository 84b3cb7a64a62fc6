import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { generateDemo } from '../scripts/demo/generate.ts';

type Row = Record<string, string>;
type Ring = [number, number][];

const root = join(import.meta.dirname, '..');
const files = generateDemo();
const rows = (path: string): Row[] => csvParse(files.get(`data/${path}`)!) as unknown as Row[];
const ids = [...files.keys()].flatMap((path) => /^data\/indicators\/(.+)\.csv$/.exec(path)?.[1] ?? []);
const table = (id: string): Row[] => rows(`indicators/${id}.csv`);
const cell = (id: string, area: string, period: string): Row =>
  table(id).find(
    (row) =>
      row['area'] === area &&
      row['period'] === period &&
      (row['alter'] ?? 'total') === 'total' &&
      (row['geschlecht'] ?? 'total') === 'total',
  )!;
const value = (id: string, area: string, period: string): number => Number(cell(id, area, period)['value']);

const sozialraeume = rows('areas/sozialraum.csv');
const gemeinden = rows('areas/gemeinde.csv');
const parents = new Map(sozialraeume.map((row) => [row['id']!, row['parent']!]));

test('running the generator changes nothing on disk', () => {
  const differing = [...files].filter(([path, text]) => readFileSync(join(root, path), 'utf8') !== text).map(([path]) => path);
  expect(differing).toEqual([]);
});

test('every table on disk comes from the generator, and every indicator has a table or is derived', () => {
  const folder = join(root, 'data/indicators');
  const names = readdirSync(folder);
  expect(names.filter((name) => name.endsWith('.csv')).toSorted()).toEqual(ids.map((id) => `${id}.csv`).toSorted());
  const declared = names.filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -5));
  const derived = declared.filter((id) => /^derive:/m.test(readFileSync(join(folder, `${id}.yaml`), 'utf8')));
  expect([...ids, ...derived].toSorted()).toEqual(declared.toSorted());
  expect(ids.every((id) => existsSync(join(folder, `${id}.yaml`)))).toBe(true);
});

test('the district has 14 Gemeinden, two that are gone, and 56 Sozialräume', () => {
  expect(gemeinden.filter((row) => row['valid_to'] === '')).toHaveLength(14);
  expect(gemeinden.filter((row) => row['valid_to'] === '2019-01-01').map((row) => row['id'])).toEqual(['99001009', '99001010']);
  expect(gemeinden.find((row) => row['valid_from'] !== '')?.['id']).toBe('99001016');
  expect(sozialraeume).toHaveLength(56);
  const sizes = [...Map.groupBy(parents.values(), (parent) => parent).values()].map((children) => children.length);
  expect(sizes).toHaveLength(14);
  expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([1, 14]);
});

test('the merged Gemeinden have figures until 2018, the new one from 2019', () => {
  const periods = (area: string): string[] =>
    table('arbeitslosenanteil').flatMap((row) => (row['area'] === area ? [row['period']!] : []));
  expect([periods('99001009').at(0), periods('99001009').at(-1)]).toEqual(['2010', '2018']);
  expect([periods('99001016').at(0), periods('99001016').at(-1)]).toEqual(['2019', '2025']);
});

test('every place and every member of a programme area is in a known Sozialraum, and no place is told twice there', () => {
  const places = rows('areas/places.csv');
  expect(places.length).toBeGreaterThan(220);
  const [codes, named] = [places.filter((row) => row['kind'] === 'PLZ'), places.filter((row) => row['kind'] !== 'PLZ')];
  expect(named.filter((row) => !parents.has(row['area']!))).toEqual([]);
  // Each of the 14 Gemeinden and 56 Sozialräume has one.
  expect(new Set(codes.map((row) => row['area'])).size).toBe(70);
  expect(codes.filter((row) => !/^999\d\d$/.test(row['place']!))).toEqual([]);
  expect(new Set(places.map((row) => `${row['area']}/${row['place']}`)).size).toBe(places.length);
  const members = rows('areas/programmgebiet.csv').flatMap((row) => row['members']!.split(';'));
  expect(members.filter((id) => !parents.has(id))).toEqual([]);
});

test.each(ids)('%s: no area has a period twice, and every figure is the quotient it says it is', (id) => {
  const per = Number(/^per: (\d+)/m.exec(readFileSync(join(root, `data/indicators/${id}.yaml`), 'utf8'))![1]);
  const seen = new Set<string>();
  for (const row of table(id)) {
    const key = [row['area'], row['period'], row['alter'], row['geschlecht']].join('|');
    expect(seen.has(key)).toBe(false);
    seen.add(key);
    if (!row['numerator'] || !row['denominator']) continue;
    const written = row['value']!;
    const step = 10 ** -(written.split('.')[1]?.length ?? 0);
    const quotient = (Number(row['numerator']) / Number(row['denominator'])) * per;
    expect(Math.abs(Number(written) - quotient), `${key}: ${written}`).toBeLessThanOrEqual(step * 0.5001);
  }
});

test.each(ids)('%s: the Sozialräume of a Gemeinde and the Gemeinden of the Kreis add up', (id) => {
  const keyOf = (area: string, row: Row): string => [area, row['period'], row['alter'], row['geschlecht']].join('|');
  const all = table(id);
  const at = new Map(all.map((row) => [keyOf(row['area']!, row), row]));
  const amounts = all[0]!['numerator'] === undefined ? ['value'] : ['numerator', 'denominator'];
  for (const parent of all) {
    if (parents.has(parent['area']!) || parent[amounts[0]!] === '') continue;
    const children =
      parent['area'] === '99001'
        ? gemeinden.map((row) => row['id']!)
        : sozialraeume.flatMap((row) => (row['parent'] === parent['area'] ? [row['id']!] : []));
    const found: Row[] = children.map((child) => at.get(keyOf(child, parent))).filter((row) => row !== undefined);
    // What an office withheld is missing from the sum; where there is nobody, nothing is.
    const withheld = found.some(
      (row) => row['status'] === 's' || row['status'] === 'U' || row['note'] === 'Gewerbegebiet, kaum bewohnt',
    );
    if (withheld || found.length === 0) continue;
    for (const amount of amounts) {
      const sum = found.reduce((total, row) => total + Number(row[amount]), 0);
      expect(sum, keyOf(parent['area']!, parent)).toBeCloseTo(Number(parent[amount]), 1);
    }
  }
});

test('ages and sexes add up to the whole population', () => {
  const slices = table('bevoelkerung');
  const sums = new Map<string, number>();
  for (const row of slices) {
    const kind = `${row['alter'] === 'total' ? 'T' : 'a'}${row['geschlecht'] === 'total' ? 'T' : 'g'}`;
    const key = `${row['area']}|${row['period']}|${kind}`;
    sums.set(key, (sums.get(key) ?? 0) + Number(row['value']));
  }
  for (const [key, sum] of sums) expect(sum, key).toBe(sums.get(key.replace(/\|..$/, '|TT')));
});

test('a part is never larger than the whole it is taken from', () => {
  const below = (part: string, whole: string): void => {
    const known = new Map(table(whole).map((row) => [`${row['area']}|${row['period']}`, row]));
    for (const row of table(part)) {
      const other = known.get(`${row['area']}|${row['period']}`);
      if (row['numerator'] && other?.['numerator'])
        expect(Number(row['numerator']), `${part} ${row['area']}`).toBeLessThanOrEqual(Number(other['numerator']));
    }
  };
  below('kinderarmut', 'sgb2-quote');
  below('sgb2-quote', 'mindestsicherung');
  below('jugendarbeitslosigkeit', 'arbeitslosenanteil');
  below('langzeitarbeitslose', 'arbeitslosenanteil');
  below('beschaeftigungsquote-frauen', 'beschaeftigungsquote');
  below('auslaenderanteil', 'migrationshintergrund');
  below('alleinerziehende', 'haushalte-mit-kindern');
  below('bg-alleinerziehend', 'alleinerziehende');
  for (const id of ids) {
    if (!/^type: share/m.test(readFileSync(join(root, `data/indicators/${id}.yaml`), 'utf8'))) continue;
    for (const row of table(id)) if (row['value']) expect(Number(row['value']), `${id} ${row['area']}`).toBeLessThanOrEqual(100);
  }
});

test('the district is an ordinary one', () => {
  const between = (number: number, low: number, high: number): void => {
    expect(number).toBeGreaterThanOrEqual(low);
    expect(number).toBeLessThanOrEqual(high);
  };
  between(value('bevoelkerung', '99001', '2025'), 175_000, 185_000);
  between(value('sgb2-quote', '99001', '2024'), 6, 8);
  between(value('kinderarmut', '99001', '2024'), 10, 14);
  between(value('arbeitslosenanteil', '99001', '2025'), 4, 5);
  between(value('auslaenderanteil', '99001', '2010'), 5, 7);
  between(value('auslaenderanteil', '99001', '2025'), 12, 14);
  between(value('kita-u3', '99001', '2010'), 17, 22);
  between(value('kita-u3', '99001', '2025'), 34, 38);
  const small = sozialraeume.filter((row) => value('bevoelkerung', row['id']!, '2025') < 1000);
  between(small.length, 3, 8);
  expect(small.filter((row) => value('bevoelkerung', row['id']!, '2025') < 100).map((row) => row['id'])).toEqual(['aue-09']);
});

test('every sign a reader may meet occurs', () => {
  const states = new Set(ids.flatMap((id) => table(id).map((row) => row['status'] ?? '')));
  for (const status of ['', 'p', 'r', 'e', 'b', 'pe', 'm', 's', 'x', 'U', 'L']) expect(states, status).toContain(status);
  expect(table('sozialwohnungen').some((row) => row['numerator'] === '0')).toBe(true);
  expect(table('wanderungssaldo').some((row) => Number(row['value']) < 0)).toBe(true);
  const withoutFigure = ids.flatMap((id) => table(id)).filter((row) => ['m', 's', 'x', 'U', 'L'].includes(row['status']!));
  expect(withoutFigure.every((row) => row['value'] === '')).toBe(true);
});

test.each(['beratung', 'kita', 'pflegeheim', 'schule'])(
  'the facilities of %s have an id of their own, every status, a known area or a place, and addresses nobody has',
  (category) => {
    const list = rows(`facilities/${category}.csv`);
    expect(new Set(list.map((row) => row['id'])).size).toBe(list.length);
    const statuses = new Set(list.map((row) => (row['status'] === 'im Bau' ? 'geplant' : row['status'])));
    expect([...statuses].toSorted()).toEqual(['geplant', 'geschlossen', 'offen']);
    expect(list.filter((row) => row['area'] !== '' && !parents.has(row['area']!))).toEqual([]);
    expect(list.filter((row) => row['area'] === '' && row['lon'] === '')).toEqual([]);
    const reached = list.flatMap((row) => [row['url']!, row['E-Mail']!]).filter((address) => address !== '');
    expect(reached.filter((address) => !/\.example\.org\/?$/.test(address))).toEqual([]);
  },
);

const polygons = (name: string): Map<string, Ring[]> => {
  const { features } = JSON.parse(files.get(`data/geometry/${name}.geojson`)!) as {
    features: { properties: Row; geometry: { type: string; coordinates: Ring[] | Ring[][] } }[];
  };
  return new Map(
    features.map(({ properties, geometry }) => [
      (properties['AGS'] ?? properties['SR'])!,
      geometry.type === 'Polygon' ? (geometry.coordinates as Ring[]) : (geometry.coordinates as Ring[][]).flat(),
    ]),
  );
};
const steps = (rings: readonly Ring[]): string[] =>
  rings.flatMap((ring) => ring.slice(1).map((point, k) => `${ring[k]!.join()}>${point.join()}`));
const reversed = (step: string): string => step.split('>').toReversed().join('>');

test('neighbouring Sozialräume share their borders point by point, and the rest is the border of the Kreis', () => {
  const all = [...polygons('sozialraum').values()].flatMap(steps);
  const known = new Set(all);
  expect(known.size).toBe(all.length);
  const alone = all.filter((step) => !known.has(reversed(step)));
  expect(alone.toSorted()).toEqual(steps(polygons('kreis').get('99001')!).toSorted());
});

test.each(['gemeinde@2010-01-01', 'gemeinde@2019-01-01'])('%s is the union of its Sozialräume', (name) => {
  const fine = polygons('sozialraum');
  const known = new Set([...fine.values()].flatMap(steps));
  const coarse = polygons(name);
  expect(coarse.size).toBe(name.endsWith('2010-01-01') ? 15 : 14);
  for (const [id, rings] of coarse) {
    expect(
      steps(rings).every((step) => known.has(step)),
      id,
    ).toBe(true);
    const children = sozialraeume.filter((row) => row['parent'] === id).map((row) => row['id']!);
    if (children.length === 0 || id === '99001016') continue;
    const inside = new Set(children.flatMap((child) => steps(fine.get(child)!)));
    expect(steps(rings).toSorted(), id).toEqual([...inside].filter((step) => !inside.has(reversed(step))).toSorted());
  }
});

test('no border crosses itself or another', () => {
  const segments = [
    ...new Set([...polygons('sozialraum').values()].flatMap(steps).map((step) => [step, reversed(step)].toSorted()[0]!)),
  ].map((step) => step.split('>').map((point) => point.split(',').map(Number) as [number, number]));
  const side = (a: [number, number], b: [number, number], c: [number, number]): number =>
    Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
  const byCell = new Map<string, number[]>();
  segments.forEach(([a, b], i) => {
    for (let x = Math.floor(Math.min(a![0], b![0]) / 500); x <= Math.floor(Math.max(a![0], b![0]) / 500); x++)
      for (let y = Math.floor(Math.min(a![1], b![1]) / 500); y <= Math.floor(Math.max(a![1], b![1]) / 500); y++)
        byCell.set(`${x}/${y}`, [...(byCell.get(`${x}/${y}`) ?? []), i]);
  });
  const crossing = [...byCell.values()].flatMap((near) =>
    near.flatMap((i) =>
      near.filter((j) => {
        if (j <= i) return false;
        const [[a, b], [c, d]] = [
          segments[i]! as [[number, number], [number, number]],
          segments[j]! as [[number, number], [number, number]],
        ];
        return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
      }),
    ),
  );
  expect(crossing).toEqual([]);
});

test('one Gemeinde has a detached part, and it lies inside another', () => {
  const after = polygons('gemeinde@2019-01-01');
  expect(after.get('99001013')).toHaveLength(2);
  expect(after.get('99001006')).toHaveLength(2);
  expect([...after].filter(([, rings]) => rings.length > 1).map(([id]) => id)).toEqual(['99001006', '99001013']);
});
