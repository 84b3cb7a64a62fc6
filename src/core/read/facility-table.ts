import type { Facility } from '../model/facility.ts';
import { isId, type AreaId } from '../model/ids.ts';
import { parsePeriod } from '../model/period.ts';
import { isEmail, isWebAddress } from './addresses.ts';
import { FACILITY_FORM, type FacilityColumn } from './facility-form.ts';
import type { Placed } from './facility-place.ts';
import { parsePosition } from './facility-position.ts';
import { parseFacilityStatus } from './facility-status.ts';
import { paddedKey } from './keys.ts';
import type { Report } from './report.ts';
import { readTable } from './table.ts';

export interface FacilityTable {
  readonly columns: readonly string[];
  readonly facilities: readonly Facility[];
}

type Place = (given: AreaId | null, position: Facility['position']) => Placed;

/** The rows of one category. A row without a usable id of its own is a problem and is left out; whatever else is wrong, the row stays. */
export function readFacilityTable(
  text: string,
  file: string,
  areas: ReadonlySet<string> | ReadonlyMap<string, unknown>,
  place: Place,
  report: Report,
): FacilityTable {
  const table = readTable(text, FACILITY_FORM, file, report);
  if (!table) return { columns: [], facilities: [] };
  const taken = new Map<string, number>();
  const facilities = table.rows.flatMap((row, at): Facility[] => {
    const cell = (column: FacilityColumn): string => row[table.index.get(column) ?? -1]?.trim() ?? '';
    const where = (column: FacilityColumn) => ({
      file,
      row: table.lines[at]!,
      column: table.header[table.index.get(column) ?? -1] ?? column,
    });
    const id = cell('id');
    if (id === '') report('KS-CSV-009', where('id'));
    else if (!isId(id)) report('KS-ID-001', where('id'), { found: id });
    else if (taken.has(id.toLowerCase()))
      report('KS-FAC-001', where('id'), { found: id, expected: `${file}:${taken.get(id.toLowerCase())}` });
    else {
      taken.set(id.toLowerCase(), table.lines[at]!);
      return [facility()];
    }
    return [];

    function facility(): Facility {
      if (cell('name') === '') report('KS-CSV-009', where('name'));
      const position = positionIn();
      const given = areaIn();
      const { area, within, problem } = place(given, position);
      if (problem !== null) {
        report(problem.code, where(problem.code === 'KS-FAC-007' ? 'area' : 'lon'), {
          found: problem.code === 'KS-FAC-007' ? given! : `${cell('lon')} / ${cell('lat')}`,
          ...(problem.expected === null ? {} : { expected: problem.expected }),
        });
      }
      const nowhere = ['lon', 'lat', 'area'] as const;
      if (nowhere.every((column) => cell(column) === '')) report('KS-FAC-005', where('area'), { found: cell('name') || id });
      const [opened, closed] = [dayIn('opened'), dayIn('closed')];
      if (opened && closed && closed.end < opened.start)
        report('KS-FAC-008', where('closed'), { found: closed.key, expected: opened.key });
      const more = table!.others.map((column) => [table!.header[column]!, row[column]!.trim()] as const);
      return {
        id,
        name: cell('name') || id,
        kind: cell('kind'),
        providerType: cell('provider_type'),
        position,
        area,
        within,
        status: statusIn(),
        opened: opened?.key ?? null,
        closed: closed?.key ?? null,
        address: cell('address'),
        url: addressIn(),
        more: new Map(more.filter(([, value]) => value !== '')),
      };
    }

    function positionIn(): Facility['position'] {
      const parsed = parsePosition(cell('lon'), cell('lat'));
      if (parsed === null || !('code' in parsed)) return parsed;
      report(parsed.code, where(parsed.column), { found: parsed.found });
      return null;
    }

    function areaIn(): AreaId | null {
      const key = cell('area');
      if (key === '' || areas.has(key)) return (key || null) as AreaId | null;
      const expected = paddedKey(key, areas);
      report('KS-REF-006', where('area'), { found: key, ...(expected === null ? {} : { expected }) });
      return null;
    }

    /** An empty cell beside a day of closing may mean either, so it is no status. */
    function statusIn(): Facility['status'] {
      const [written, closed] = [cell('status'), cell('closed')];
      const status = written === '' && closed !== '' ? null : parseFacilityStatus(written);
      if (status === null) report('KS-FAC-002', where('status'), { found: written, expected: 'geplant, offen, geschlossen' });
      return status ?? 'open';
    }

    function dayIn(column: 'opened' | 'closed') {
      const text = cell(column);
      const day = parsePeriod(text);
      if (day !== null && ['date', 'month', 'year'].includes(day.kind)) return day;
      if (text !== '') report('KS-CSV-010', where(column), { found: text, expected: '2024-12-31' });
      return null;
    }

    function addressIn(): string | null {
      const url = cell('url');
      if (url === '' || isWebAddress(url)) return url || null;
      const mail = url.replace(/^mailto:/i, '');
      if (isEmail(mail)) return `mailto:${mail}`;
      const meant = `https://${url}`;
      const isHost = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(url) && isWebAddress(meant);
      report('KS-FAC-009', where('url'), { found: url, ...(isHost ? { expected: meant } : {}) });
      return null;
    }
  });
  return { columns: table.others.map((column) => table.header[column]!), facilities };
}
