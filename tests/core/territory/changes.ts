import type { BoundaryChange } from '../../../src/core/model/area.ts';
import type { AreaId } from '../../../src/core/model/ids.ts';
import { id } from '../derive/portal.ts';

/** `merge A → C 2019-01-01`, `split A → B 2019-01-01 0.6`: a row of changes.csv in one line. */
export function changes(...lines: readonly string[]): BoundaryChange[] {
  return lines.map((line) => {
    const [kind, from, , to, date, share] = line.split(' ');
    return {
      date: date!,
      kind: kind as BoundaryChange['kind'],
      from: id<AreaId>(from!),
      to: id<AreaId>(to!),
      share: share === undefined ? null : Number(share),
      note: '',
    };
  });
}
