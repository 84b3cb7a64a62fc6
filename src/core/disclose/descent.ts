import { isWithheld, NOT_MEANINGFUL, SUPPRESSED } from '../derive/states.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Block, Series } from '../model/series.ts';
import type { Lifelines } from '../territory/lifelines.ts';
import type { Part } from '../territory/steps.ts';
import { isNothing } from './nothing.ts';

/** Cells of areas from before they began, with the cells of what they were made of: one way of putting them together for each change. */
export type Descents = readonly {
  readonly at: number;
  readonly ways: readonly Way[];
}[];

interface Way {
  /** Positions of the parts that have a row; nobody knows the figures of others. */
  readonly parts: readonly number[];
  readonly complete: boolean;
  /** Whether parts of areas were added up: then several such figures may have the same withheld ones in them. */
  readonly shared: boolean;
}

export function descentsIn({ areaIndex, periods }: Series, { born, stagesOf }: Lifelines): Descents {
  const width = periods.length;
  return [...born].flatMap(([area, day]) => {
    const row = areaIndex.get(area);
    if (row === undefined) return [];
    return periods.flatMap(({ end }, period) =>
      end < day ? [{ at: row * width + period, ways: stagesOf(area, end).map((parts) => wayOf(parts, period)) }] : [],
    );
  });

  function wayOf(parts: readonly Part[], period: number): Way {
    const rows = parts.flatMap(({ area }) => areaIndex.get(area) ?? []);
    return {
      parts: rows.map((row) => row * width + period),
      complete: rows.length === parts.length,
      shared: parts.some(({ share }) => share !== 1),
    };
  }
}

/** Withholds, in the states given, what would tell a withheld figure on either side of a change; whether there was any such thing. */
export function withholdDescents(open: Block, state: Uint8Array, type: Indicator['type'], descents: Descents): boolean {
  let changed = false;
  const withhold = (at: number): void => {
    state[at] = SUPPRESSED;
    changed = true;
  };
  for (const { at, ways } of descents) {
    for (const way of ways) {
      if (state[at] === 0 && tellsPart(open, state, type, way)) withhold(at);
      const told = isWithheld(state[at]!) ? toldBy(open, state, type, way) : -1;
      if (told >= 0) withhold(told);
    }
  }
  return changed;
}

/** One withheld part is told by the whole and the others; parts with exactly nothing are no cover for it. */
function tellsPart(open: Block, state: Uint8Array, type: Indicator['type'], { parts, shared }: Way): boolean {
  const withheld = parts.filter((part) => isWithheld(state[part]!));
  const adding = withheld.filter((part) => !isNothing(open, part, type));
  return withheld.length > 0 && (shared || adding.length <= 1);
}

/**
 * Where all parts are shown a withheld whole is told by them: then the smallest of them goes with it. -1 where that is not so; what was
 * estimated from shares is no secret that the parts could tell.
 */
function toldBy(open: Block, state: Uint8Array, type: Indicator['type'], { parts, complete, shared }: Way): number {
  const shown = parts.filter((part) => state[part] === 0);
  if (shared || !complete || shown.length === 0 || parts.some((part) => state[part] !== 0 && state[part] !== NOT_MEANINGFUL))
    return -1;
  const size = (part: number): number =>
    Math.abs(Number.isNaN(open.numerator[part]!) ? open.value[part]! : open.numerator[part]!);
  const adding = shown.filter((part) => !isNothing(open, part, type));
  return (adding.length > 0 ? adding : shown).reduce((least, part) => (size(part) < size(least) ? part : least));
}
