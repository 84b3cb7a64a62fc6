import type { Area, Level } from '../model/area.ts';
import { isId, type AreaId } from '../model/ids.ts';
import { isDay } from './day.ts';
import { plainName, type TableForm } from './header.ts';
import { detectNotation, isTooLarge, LARGEST, parseNumber } from './numbers.ts';
import type { Report } from './report.ts';
import { readTable, type Table } from './table.ts';

type Column = 'id' | 'name' | 'parent' | 'valid_from' | 'valid_to' | 'members';

export const AREA_FORM: TableForm<Column> = {
  columns: {
    id: ['area', 'gebiet', 'schluessel', 'gebietsschluessel', 'kennziffer', 'gebietskennziffer', 'ags', 'ars', 'key'],
    name: ['gebietsname', 'bezeichnung', 'gebietsbezeichnung'],
    parent: ['uebergeordnet', 'uebergeordnetes gebiet', 'obergebiet', 'gehoert zu', 'eltern'],
    valid_from: ['gueltig ab', 'gueltig von'],
    valid_to: ['gueltig bis'],
    members: ['mitglieder', 'teilgebiete', 'bestandteile'],
  },
  required: ['id', 'name'],
};

const POPULATION = new Set(['population', 'einwohner', 'einwohnerzahl', 'bevoelkerung']);

/**
 * Adds the areas of one level to `areas`; `places` says where each stands. A row whose id is taken or cannot be one is a problem and is left out.
 * False when the table cannot be read at all.
 */
export function readAreas(
  text: string,
  level: Level,
  file: string,
  areas: Map<AreaId, Area>,
  places: Map<AreaId, string>,
  report: Report,
): boolean {
  const table = readTable(text, AREA_FORM, file, report);
  if (!table) return false;
  const attributeColumns = attributesOf(table);
  const population = readPopulation(table, attributeColumns, report);
  for (const [at, row] of table.rows.entries()) {
    const cell = (column: Column): string => row[table.index.get(column) ?? -1]?.trim() ?? '';
    const where = (column: Column) => ({
      file,
      row: table.lines[at]!,
      column: table.header[table.index.get(column) ?? -1] ?? column,
    });
    const id = cell('id') as AreaId;
    if (id === '') report('KS-CSV-009', where('id'));
    else if (!isId(id)) report('KS-ID-001', where('id'), { found: id });
    else if (areas.has(id)) report('KS-AREA-001', where('id'), { found: id, expected: places.get(id)! });
    else {
      if (cell('name') === '') report('KS-CSV-009', where('name'));
      const attributes = attributeColumns.map(
        ([name, column]) => [name, name === 'population' ? population[at]! : row[column]!.trim()] as const,
      );
      areas.set(id, {
        id,
        name: cell('name') || id,
        level: level.id,
        parent: (cell('parent') || null) as AreaId | null,
        members: cell('members')
          .split(';')
          .map((member) => member.trim())
          .filter((member) => member !== '') as AreaId[],
        validFrom: dayIn('valid_from'),
        validTo: dayIn('valid_to'),
        attributes: new Map(attributes.filter(([, value]) => value !== '')),
      });
      places.set(id, `${file}:${table.lines[at]}`);
    }

    function dayIn(column: 'valid_from' | 'valid_to'): string | null {
      const day = cell(column);
      if (day === '' || isDay(day)) return day || null;
      report('KS-CSV-010', where(column), { found: day, expected: '2024-12-31' });
      return null;
    }
  }
  return true;
}

/** Columns that the form does not know are attributes under their own heading; the population has one name whatever its heading. */
const attributesOf = (table: Table): [name: string, column: number][] =>
  table.others.map((column) => {
    const heading = table.header[column]!;
    return [POPULATION.has(plainName(heading)) ? 'population' : heading, column];
  });

/** The population of every row in plain digits, so that limits can be compared with it. */
function readPopulation(table: Table, attributes: readonly [string, number][], report: Report): string[] {
  const column = attributes.find(([name]) => name === 'population')?.[1];
  if (column === undefined) return [];
  const texts = table.rows.map((row) => row[column]!.trim());
  const { decimal } = detectNotation(texts.length, (at) => texts[at]!);
  return texts.map((text, at) => {
    if (text === '' || text === '.' || text === '–' || text === '-') return '';
    // Nobody lives in an area by the fraction: a single mark before three digits is a thousands mark here.
    const mark = decimal ?? (text.includes('.') ? 'comma' : 'point');
    const number = parseNumber(text, mark);
    if (number !== null) return String(Math.round(number));
    const where = { file: table.file, row: table.lines[at]!, column: table.header[column]! };
    if (isTooLarge(text, mark)) report('KS-NUM-004', where, { found: text, expected: String(LARGEST) });
    else report('KS-NUM-001', where, { found: text });
    return '';
  });
}
