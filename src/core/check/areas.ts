import type { Area } from '../model/area.ts';
import type { AreaId } from '../model/ids.ts';
import { circlesIn } from './circles.ts';
import { hasKeyForm, paddedKey, withLostZero } from '../read/keys.ts';
import type { CheckContext } from './context.ts';
import { levelsAbove } from './levels.ts';

/** Parents and members exist, the hierarchy has no circles and goes upwards, areas end after they begin, keys have their form. */
export function checkAreas({ portal, report, locate }: CheckContext): void {
  const { areas, levels } = portal;
  const hint = (key: AreaId): { found: string; expected?: string } => {
    const expected = paddedKey(key, areas);
    return { found: key, ...(expected === null ? {} : { expected }) };
  };
  const children = childrenOf(areas);
  const circles = circlesIn(areas.keys(), (id) => [...(children.get(id) ?? []), ...(areas.get(id)?.members ?? [])]);
  for (const circle of circles) {
    const column = circle.some((id) => areas.get(id)!.members.length > 0) ? 'members' : 'parent';
    const first = areas.get(circle.find((id) => column === 'parent' || areas.get(id)!.members.length > 0)!)!;
    report('KS-AREA-003', locate.area(first, column), { found: [...circle, circle[0]].join(' → ') });
  }
  const circular = new Set(circles.flat());
  for (const area of areas.values()) {
    const level = levels.get(area.level)!;
    const parent = area.parent === null ? null : areas.get(area.parent);
    if (parent === undefined) report('KS-AREA-002', locate.area(area, 'parent'), hint(area.parent!));
    else if (
      parent !== null &&
      !level.overlay &&
      !circular.has(area.id) &&
      !levelsAbove(area.level, levels).includes(parent.level)
    ) {
      report('KS-AREA-004', locate.area(area, 'parent'), {
        found: parent.level,
        ...(level.parent === null ? {} : { expected: level.parent }),
      });
    }
    const named = new Set<AreaId>();
    for (const member of area.members) {
      if (named.has(member)) report('KS-AREA-009', locate.area(area, 'members'), { found: member });
      named.add(member);
    }
    for (const member of named) if (!areas.has(member)) report('KS-AREA-006', locate.area(area, 'members'), hint(member));
    if (area.validFrom !== null && area.validTo !== null && area.validTo <= area.validFrom) {
      report('KS-AREA-005', locate.area(area, 'valid_to'), { found: area.validTo, expected: area.validFrom });
    }
    if (!hasKeyForm(area.id, level.keys)) {
      const padded = withLostZero(area.id, level.keys);
      report('KS-AREA-007', locate.area(area, 'id'), { found: area.id, ...(padded === null ? {} : { expected: padded }) });
    }
  }
}

function childrenOf(areas: ReadonlyMap<AreaId, Area>): Map<AreaId, AreaId[]> {
  const children = new Map<AreaId, AreaId[]>();
  for (const { id, parent } of areas.values()) {
    if (parent === null) continue;
    const known = children.get(parent);
    if (known) known.push(id);
    else children.set(parent, [id]);
  }
  return children;
}
