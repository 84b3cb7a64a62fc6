import { existsOn, type Area, type BoundaryChange } from '../model/area.ts';
import type { AreaId } from '../model/ids.ts';
import type { Portal } from '../model/portal.ts';
import { dayOf } from '../model/period.ts';
import { CHANGE_FORM } from '../read/changes.ts';
import type { PortalFiles } from '../read/files.ts';
import { readTable } from '../read/table.ts';
import { decodeText } from '../read/text.ts';
import { ROUNDING, shareOf } from '../territory/steps.ts';
import type { Where } from '../text/problems.ts';
import { circlesIn } from './circles.ts';
import type { CheckContext } from './context.ts';

const FILE = 'data/areas/changes.csv';

/** Boundary changes fit one another and the lives of the areas they name. */
export function checkTerritory({ portal, files, report, locate }: CheckContext): void {
  const { areas, changes } = portal;
  const place = placesIn(files);
  const outgoing = Map.groupBy(changes, ({ from }) => from);

  const ends = changes.filter((change) => change.from !== change.to && endsSource(change, portal));
  const next = Map.groupBy(ends, ({ from }) => from);
  const circles = circlesIn(next.keys(), (id) => (next.get(id) ?? []).map(({ to }) => to));
  const circular = new Set(circles.flat());
  for (const circle of circles) {
    const [first, second = first] = circle;
    const row = ends.find(({ from, to }) => from === first && to === second)!;
    report('KS-TER-001', place(row, 'from'), { found: [...circle, first].join(' → ') });
  }

  for (const rows of outgoing.values())
    for (const [date, those] of Map.groupBy(rows, (row) => row.date)) checkShares(date, those);

  for (const change of changes) {
    const [from, to] = [areas.get(change.from)!, areas.get(change.to)!];
    if (from === to && MOVING.includes(change.kind)) report('KS-TER-006', place(change, 'to'), { found: change.to });
    const misfit = circular.has(change.from) && circular.has(change.to) ? null : misfitOf(change, from, to);
    if (misfit !== null) report('KS-TER-004', place(change, 'date'), { found: change.date, expected: misfit });
    if (from.level !== to.level) report('KS-TER-005', place(change, 'to'), { found: `${from.level} → ${to.level}` });
  }

  for (const area of areas.values()) {
    if (
      area.validTo === null ||
      area.validTo <= (area.validFrom ?? '') ||
      (outgoing.get(area.id) ?? []).some(({ kind, from, to }) => from !== to && kind !== 'transfer')
    )
      continue;
    report('KS-TER-003', locate.area(area, 'valid_to'), { found: area.id });
  }

  function checkShares(date: string, rows: readonly BoundaryChange[]): void {
    const moving = rows.filter(({ from, to, kind }) => from !== to || kind === 'split');
    const shares = moving.map(shareOf);
    const [first] = moving;
    if (first === undefined) return;
    const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0);
    const goesOn = existsOn(areas.get(first.from)!, dayOf(date));
    const tooLittle = !goesOn && !shares.includes(null) && sum < 1 - ROUNDING;
    if (sum > 1 + ROUNDING || tooLittle) {
      report('KS-TER-002', place(first, 'share'), { found: String(Number(sum.toFixed(4))), expected: first.from });
    }
  }
}

/** Kinds that say nothing where ground stays where it is; a split may say what an area kept. */
const MOVING: readonly BoundaryChange['kind'][] = ['merge', 'rekey', 'transfer'];

/** A split leaves its area in being where that has no last day, or a later one. */
const endsSource = ({ kind, from, date }: BoundaryChange, { areas }: Pick<Portal, 'areas'>): boolean =>
  kind === 'merge' || kind === 'rename' || kind === 'rekey' || (kind === 'split' && !existsOn(areas.get(from)!, dayOf(date)));

/** The day that does not fit, as the table of areas has it; null where all is well. */
function misfitOf({ kind, date, from: source, to: target }: BoundaryChange, from: Area, to: Area): string | null {
  if (source === target || kind === 'redraw') return null;
  const gone = from.validTo !== null && from.validTo < date;
  const notYet = to.validFrom !== null && to.validFrom > date;
  const stays = kind === 'split' || kind === 'transfer' ? gone : from.validTo !== date;
  if (stays) return `${from.id}: valid_to ${from.validTo ?? '–'}`;
  if (notYet) return `${to.id}: valid_from ${to.validFrom}`;
  return to.validTo !== null && to.validTo < date ? `${to.id}: valid_to ${to.validTo}` : null;
}

/** The row of a change; the file is read again when there is a problem. */
function placesIn(files: PortalFiles): (change: BoundaryChange, column: keyof typeof CHANGE_FORM.columns) => Where {
  const silent = (): void => undefined;
  const open = () => {
    const bytes = files.get(FILE);
    const text = bytes ? decodeText(bytes, FILE, silent) : null;
    return text === null ? null : readTable(text, CHANGE_FORM, FILE, silent);
  };
  let table: ReturnType<typeof open> | undefined;
  return ({ date, kind, from, to }, column) => {
    table ??= open();
    if (!table) return { file: FILE };
    const { rows, lines, header, index } = table;
    const cell = (row: readonly string[], name: keyof typeof CHANGE_FORM.columns): string =>
      row[index.get(name) ?? -1]?.trim() ?? '';
    const wanted: readonly [keyof typeof CHANGE_FORM.columns, string | AreaId][] = [
      ['date', date],
      ['kind', kind],
      ['from', from],
      ['to', to],
    ];
    const at = rows.findIndex((row) => wanted.every(([name, text]) => cell(row, name) === text));
    return { file: FILE, row: lines[at], column: header[index.get(column) ?? -1] ?? column };
  };
}
