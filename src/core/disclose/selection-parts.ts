import type { SelectionGround, SelectionWhole } from './selection-ground.ts';

/** The parts of a position that is a larger area itself. */
export const partsAt = (position: number, { wholes }: SelectionGround): readonly number[] | null =>
  wholes.find(({ at }) => at === position)?.parts ?? null;

/** The chosen areas that have ground in common with another one. */
export function overlap(at: readonly number[], ground: SelectionGround): readonly number[] {
  const owners = Map.groupBy(
    at.flatMap((position) => (partsAt(position, ground) ?? [position]).map((part) => ({ part, position }))),
    ({ part }) => part,
  );
  const doubled = new Set([...owners.values()].flatMap((all) => (all.length > 1 ? all.map(({ position }) => position) : [])));
  return [...doubled].sort((a, b) => a - b);
}

/** Whether the chosen ground is all of a larger area; parts to which the indicator does not apply make no difference. */
export function isAll({ parts, more }: SelectionWhole, base: ReadonlySet<number>, { cell }: SelectionGround): boolean {
  const own = new Set(parts);
  const differs = (part: number): boolean => cell(part)?.state !== 'notMeaningful';
  if (more || !parts.some((part) => base.has(part))) return false;
  return ![...base].some((part) => !own.has(part) && differs(part)) && !parts.some((part) => !base.has(part) && differs(part));
}
