import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Size {
  readonly areas: number;
  readonly indicators: number;
  readonly years: number;
}

/** Writes a made-up portal of any size: Gemeinden on a wavy grid, each indicator a rate without a story. Always the same bytes. */
export function writePortal(folder: string, size: Size): void {
  for (const room of ['areas', 'geometry', 'indicators']) mkdirSync(join(folder, 'data', room), { recursive: true });
  const write = (path: string, text: string): void => writeFileSync(join(folder, 'data', path), text);
  write('portal.yaml', declaration(size));
  write(
    'sources.yaml',
    'amt: {title: Amt, publisher: Amt, licence: dl-de-by-2.0, attribution: Amt, rhythm: jährlich, key_date: 31.12.}\n',
  );
  write('areas/land.csv', 'id,name\n99,Land\n');
  write('areas/gemeinde.csv', ['id,name,parent', ...ids(size).map((id) => `${id},Gemeinde ${id},99`)].join('\n'));
  write('geometry/gemeinde.geojson', JSON.stringify(grid(size)));
  for (let index = 0; index < size.indicators; index++) {
    write(`indicators/${name(index)}.yaml`, metadata(index));
    write(`indicators/${name(index)}.csv`, table(index, size));
  }
}

const LAST_YEAR = 2024;
const name = (index: number): string => `rate-${index}`;
const ids = ({ areas }: Size): string[] => Array.from({ length: areas }, (_, index) => `99${String(index).padStart(6, '0')}`);

/** A number from 0 to 1 that only looks like chance. */
function noise(a: number, b: number): number {
  const wave = Math.sin(a * 12.9898 + b * 78.233) * 43_758.5453;
  return wave - Math.floor(wave);
}

const declaration = ({ indicators }: Size): string => `id: bench
title: Messportal
language: de
fictional: true
publisher: {name: Messportal, email: bench@example.org}
contact: {name: Messportal, email: bench@example.org}
licence: dl-de-by-2.0
levels:
  - {id: land, one: Land, many: Länder, keys: local}
  - {id: gemeinde, one: Gemeinde, many: Gemeinden, parent: land, keys: local, geometry: {file: gemeinde.geojson, key: id, crs: "EPSG:25832"}}
reference: "99"
default_level: gemeinde
themes: [{id: thema, title: Thema}]
key_indicators: [${Array.from({ length: Math.min(3, indicators) }, (_, index) => name(index)).join(', ')}]
`;

const metadata = (index: number): string => `title: Rate ${index}
short: Rate ${index}
question: Wie hoch ist Rate ${index}?
definition: Eine erfundene Rate.
unit: je 1.000
per: 1000
decimals: 1
type: mean
aggregation: none
themes: [thema]
sources: [amt]
`;

function table(index: number, size: Size): string {
  const rows = ['area,period,value'];
  const row = (id: string, level: number): void => {
    for (let year = size.years - 1; year >= 0; year--) {
      rows.push(`${id},${LAST_YEAR - year},${(10 + 30 * level + 3 * noise(level * 1000, year)).toFixed(1)}`);
    }
  };
  row('99', 0.5);
  ids(size).forEach((id, area) => row(id, noise(area, index)));
  return rows.join('\n');
}

/** Cells of about a kilometre, whose corners and edges are moved so that no border is straight; neighbours share every point. */
function grid(size: Size): object {
  const columns = Math.ceil(Math.sqrt(size.areas));
  const point = (x: number, y: number): [number, number] => [
    Math.round(400_000 + 250 * x + 120 * noise(x, y)),
    Math.round(5_600_000 + 250 * y + 120 * noise(y, x + 0.5)),
  ];
  const features = ids(size).map((id, index) => {
    const [left, bottom] = [4 * (index % columns), 4 * Math.floor(index / columns)];
    const side = [0, 1, 2, 3];
    const ring = [
      ...side.map((step) => point(left + step, bottom)),
      ...side.map((step) => point(left + 4, bottom + step)),
      ...side.map((step) => point(left + 4 - step, bottom + 4)),
      ...side.map((step) => point(left, bottom + 4 - step)),
      point(left, bottom),
    ];
    return { type: 'Feature', properties: { id }, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
  return { type: 'FeatureCollection', features };
}
