import { expect, test } from 'vitest';
import type { Area, Level } from '../../../src/core/model/area.ts';
import type { AreaId, LevelId } from '../../../src/core/model/ids.ts';
import { readAreas } from '../../../src/core/read/areas.ts';
import { readChanges, readPlaces } from '../../../src/core/read/changes.ts';
import { reading } from './helpers.ts';

const LEVEL: Level = {
  id: 'gemeinde' as LevelId,
  one: 'G',
  many: 'G',
  parent: null,
  keys: 'ags',
  overlay: false,
  minPopulation: null,
  geometry: null,
};

const read = (text: string) =>
  reading((report) => {
    const areas = new Map<AreaId, Area>();
    readAreas(text, LEVEL, 'data/areas/gemeinde.csv', areas, new Map(), report);
    return [...areas.values()];
  });

test('areas keep their zeros, know when they existed and what they consist of', () => {
  const { value, short } = read(
    'Schlüssel;Name;Übergeordnet;Gültig ab;Gültig bis;Mitglieder\n05978004;Bergkamen;05978;1975-01-01;;\nnord;Nord;;;2020-01-01;"a; b"\n',
  );
  expect(short).toEqual([]);
  expect(value).toMatchObject([
    { id: '05978004', parent: '05978', validFrom: '1975-01-01', validTo: null, members: [], level: 'gemeinde' },
    { id: 'nord', parent: null, validFrom: null, validTo: '2020-01-01', members: ['a', 'b'] },
  ]);
});

test('other columns are attributes; the population is plain digits whatever its heading and marks', () => {
  const { value } = read('id;name;Einwohner;Fläche km²\n1;A;1.234;12,5\n2;B;998;\n');
  expect(value.map(({ attributes }) => [...attributes])).toEqual([
    [
      ['population', '1234'],
      ['Fläche km²', '12,5'],
    ],
    [['population', '998']],
  ]);
});

test('rows without a usable key are problems and the others are read', () => {
  const { value, short } = read('id,name,valid_from\n1,A,\n,B,\n1,C,\n4 5,D,\n6,,1.1.2020\n');
  expect(value.map(({ id }) => id)).toEqual(['1', '6']);
  expect(short).toEqual([
    'KS-CSV-009 3 id',
    'KS-AREA-001 4 id',
    'KS-ID-001 5 id',
    'KS-CSV-009 6 name',
    'KS-CSV-010 6 valid_from',
  ]);
});

const AREAS = new Map(read('id,name\n01,A\n02,B\n').value.map((area) => [area.id, area]));

test('boundary changes are read with their share; unknown areas and kinds are problems', () => {
  const { value, problems } = reading((report) =>
    readChanges(
      'datum;art;von;nach;anteil;hinweis\n2020-01-01;transfer;01;02;0,25;Hang\n2020-01-01;merge;1;02;;\n2020-01-01;union;01;02;;\n2020-01-01;split;01;02;25;\n',
      'c.csv',
      AREAS,
      report,
    ),
  );
  expect(value).toEqual([{ date: '2020-01-01', kind: 'transfer', from: '01', to: '02', share: 0.25, note: 'Hang' }]);
  expect(problems).toMatchObject([
    { code: 'KS-REF-006', row: 3, column: 'von', found: '1', expected: '01' },
    { code: 'KS-CSV-010', row: 4, column: 'art', found: 'union' },
    { code: 'KS-CSV-010', row: 5, column: 'anteil', found: '25' },
  ]);
});

test('places belong to areas that exist', () => {
  const { value, short } = reading((report) =>
    readPlaces('place,kind,area\nMarkt,street,01\nDorf,place,03\n,place,02\n', 'p.csv', AREAS, report),
  );
  expect(value).toEqual([{ place: 'Markt', kind: 'street', area: '01' }]);
  expect(short).toEqual(['KS-REF-006 3 area', 'KS-CSV-009 4 place']);
});
