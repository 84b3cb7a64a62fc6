import type { SelectionGround, SelectionWhole } from './selection-ground.ts';

/** Positions on the ground of a larger area that are not chosen and not empty. */
export interface Rest {
  readonly all: ReadonlySet<number>;
  readonly withheld: readonly number[];
  /** Whether any of them is withheld or not known for another reason. */
  readonly isOpen: boolean;
}

export const isHidden = ({ state }: { readonly state: string }): boolean => state === 'suppressed' || state === 'protected';

export function restOf({ parts }: SelectionWhole, base: ReadonlySet<number>, { cell }: SelectionGround): Rest {
  const left = parts.filter((part) => !base.has(part) && !isEmpty(cell(part)));
  const states = left.map((part) => cell(part)?.state ?? 'missing');
  return {
    all: new Set(left),
    withheld: left.filter((_, at) => isHidden({ state: states[at]! })),
    isOpen: states.some((state) => state !== 'value'),
  };
}

/** What adds nothing hides nothing either. */
const isEmpty = (cell: ReturnType<SelectionGround['cell']>): boolean =>
  cell?.state === 'notMeaningful' || (cell?.state === 'value' && cell.value === 0 && !(cell.denominator > 0));

/** Whether the rest is one withheld area: a single one, or a larger one with all its parts. */
export function isOneWithheld({ all, withheld }: Rest, whole: SelectionWhole, { wholes }: SelectionGround): boolean {
  if (all.size === 1) return withheld.length === 1;
  return wholes.some(
    (other) =>
      other !== whole && isHidden(other) && other.parts.length === all.size && other.parts.every((part) => all.has(part)),
  );
}
