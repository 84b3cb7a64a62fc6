import type { PublishedPortal } from '../../../src/core/disclose/published.ts';
import type { Area, Level } from '../../../src/core/model/area.ts';
import type { Cell } from '../../../src/core/model/cell.ts';
import type { AreaId, IndicatorId, LevelId } from '../../../src/core/model/ids.ts';
import type { Indicator } from '../../../src/core/model/indicator.ts';
import { parsePeriod } from '../../../src/core/model/period.ts';
import { createSeries, setCell, sliceKey, type Series } from '../../../src/core/model/series.ts';

const level = (id: string, many: string, parent: string | null): Level =>
  ({ id, one: id, many, parent, keys: 'local', overlay: false, minPopulation: null, geometry: null }) as unknown as Level;
const area = (id: string, name: string, at: string, parent: string | null): Area =>
  ({ id, name, level: at, parent, members: [], validFrom: null, validTo: null, attributes: new Map() }) as unknown as Area;

const AREAS = [
  area('99', 'Landkreis Auental', 'kreis', null),
  area('9901', 'Neustadt', 'gemeinde', '99'),
  area('9902', 'Moorbek', 'gemeinde', '99'),
  area('990101', 'Hafen', 'sozialraum', '9901'),
];
const AGE = {
  id: 'alter',
  title: 'Alter',
  categories: [
    { id: '0-2', title: 'unter 3' },
    { id: '3-5', title: '3 bis 5' },
  ],
};

export const value = (figure: number, ...flags: Extract<Cell, { kind: 'value' }>['flags']): Cell => ({
  kind: 'value',
  value: figure,
  flags,
});

function table(id: string, areas: readonly string[], years: readonly string[], cells: readonly (readonly Cell[])[]): Series {
  const slice = sliceKey(new Map([['alter', '0-2']]));
  const periods = years.map((year) => parsePeriod(year)!);
  const series = createSeries(id as IndicatorId, areas as readonly AreaId[], periods, [slice]);
  cells.flat().forEach((cell, at) => {
    setCell(series.total, at, cell);
    setCell(series.slices.get(slice)!, at, cell.kind === 'value' ? value(cell.value / 10) : cell);
  });
  return series;
}

/**
 * One district with two municipalities, one of them with a neighbourhood; `quote` has figures for the district and Neustadt,
 * its newest year is a forecast, and 2024 of Neustadt is withheld. `intern` is declared but not published.
 */
export const SAMPLE = {
  declaration: { language: 'de', reference: '99' },
  levels: new Map(
    [
      level('kreis', 'Landkreise', null),
      level('gemeinde', 'Gemeinden', 'kreis'),
      level('sozialraum', 'Sozialräume', 'gemeinde'),
    ].map((one) => [one.id, one] as [LevelId, Level]),
  ),
  areas: new Map(AREAS.map((one) => [one.id, one])),
  indices: new Map(),
  indicators: new Map(['quote', 'intern'].map((id) => [id as IndicatorId, { id, dimensions: [AGE] } as unknown as Indicator])),
  series: new Map([
    [
      'quote' as IndicatorId,
      table(
        'quote',
        ['99', '9901'],
        ['2023', '2024', '2025', '2026'],
        [
          [value(10), value(11), value(12, 'forecast'), { kind: 'later' }],
          [value(20), { kind: 'suppressed' }, { kind: 'missing' }, { kind: 'missing' }],
        ],
      ),
    ],
  ]),
} as unknown as PublishedPortal;
