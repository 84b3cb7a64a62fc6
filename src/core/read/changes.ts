import type { Area, BoundaryChange, Place } from '../model/area.ts';
import type { AreaId } from '../model/ids.ts';
import { isPostalKind } from '../text/place-kind.ts';
import { isDay } from './day.ts';
import type { TableForm } from './header.ts';
import { paddedKey } from './keys.ts';
import { parseNumber } from './numbers.ts';
import type { Report } from './report.ts';
import { readTable } from './table.ts';

const KINDS = ['merge', 'split', 'transfer', 'rename', 'rekey', 'redraw'] as const;

export const CHANGE_FORM: TableForm<'date' | 'kind' | 'from' | 'to' | 'share' | 'note'> = {
  columns: {
    date: ['datum', 'stichtag', 'gueltig ab'],
    kind: ['art'],
    from: ['von', 'vorher', 'alt'],
    to: ['nach', 'zu', 'nachher', 'neu'],
    share: ['anteil'],
    note: ['hinweis', 'bemerkung', 'anmerkung'],
  },
  required: ['date', 'kind', 'from', 'to'],
};

const PLACE_FORM: TableForm<'place' | 'kind' | 'area'> = {
  columns: { place: ['ort', 'strasse', 'name'], kind: ['art'], area: ['gebiet', 'schluessel', 'id'] },
  required: ['place', 'area'],
};

type Areas = ReadonlyMap<AreaId, Area>;

/** `data/areas/changes.csv`, in the order of the file; rows that cannot be read are problems and are left out. */
export function readChanges(text: string, file: string, areas: Areas, report: Report): BoundaryChange[] {
  return readRows(text, CHANGE_FORM, file, report, (cell, refuse) => {
    const kind = KINDS.find((one) => one === cell('kind'));
    const share = cell('share') === '' ? null : parseNumber(cell('share'), cell('share').includes(',') ? 'comma' : 'point');
    if (!isDay(cell('date'))) return refuse('date', '2024-12-31');
    if (!kind) return refuse('kind', KINDS.join(' | '));
    if (cell('share') !== '' && (share === null || share < 0 || share > 1)) return refuse('share', '0 … 1');
    const from = knownArea('from');
    const to = knownArea('to');
    return from && to && { date: cell('date'), kind, from, to, share, note: cell('note') };

    function knownArea(column: 'from' | 'to'): AreaId | null {
      return areas.has(cell(column) as AreaId)
        ? (cell(column) as AreaId)
        : refuse(column, paddedKey(cell(column), areas), 'KS-REF-006');
    }
  });
}

/** `data/areas/places.csv`. A postal code that is none stays as it is written, for nobody but the publisher knows what was meant. */
export function readPlaces(text: string, file: string, areas: Areas, report: Report): Place[] {
  return readRows(text, PLACE_FORM, file, report, (cell, refuse) => {
    const area = cell('area') as AreaId;
    const [place, kind] = [cell('place'), cell('kind')];
    if (place === '') return refuse('place', null, 'KS-CSV-009');
    if (isPostalKind(kind) && !/^\d{5}$/.test(place)) {
      refuse('place', /^\d{4}$/.test(place) ? `0${place}` : null, 'KS-PLC-001');
    }
    return areas.has(area) ? { place, kind, area } : refuse('area', paddedKey(area, areas), 'KS-REF-006');
  });
}

type Refuse<Name> = (
  column: Name,
  expected: string | null,
  code?: 'KS-CSV-010' | 'KS-CSV-009' | 'KS-REF-006' | 'KS-PLC-001',
) => null;

function readRows<Name extends string, T>(
  text: string,
  form: TableForm<Name>,
  file: string,
  report: Report,
  make: (cell: (column: Name) => string, refuse: Refuse<Name>) => T | null,
): T[] {
  const table = readTable(text, form, file, report);
  if (!table) return [];
  return table.rows.flatMap((row, at) => {
    const cell = (column: Name): string => row[table.index.get(column) ?? -1]?.trim() ?? '';
    const made = make(cell, (column, expected, code = 'KS-CSV-010') => {
      const where = { file, row: table.lines[at]!, column: table.header[table.index.get(column) ?? -1] ?? column };
      if (code === 'KS-CSV-009' || cell(column) === '') report('KS-CSV-009', where);
      else report(code, where, { found: cell(column), ...(expected === null ? {} : { expected }) });
      return null;
    });
    return made === null ? [] : [made];
  });
}
