import { FORMER_GEMEINDEN, GEMEINDEN, KREIS, MERGED_INTO, MERGER, SOZIALRAEUME } from './district.ts';

export type LevelSign = 'K' | 'G' | 'S';

/** An area of any level as the Sozialräume it is made of. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly level: LevelSign;
  readonly parent: string;
  readonly parts: readonly number[];
  readonly validFrom: string;
  readonly validTo: string;
}

const partsWhere = (belongs: (gemeinde: string, formerly: string | undefined) => boolean): number[] =>
  SOZIALRAEUME.flatMap((area, i) => (belongs(area.gemeinde.id, area.formerly) ? [i] : []));

const lasting = { validFrom: '', validTo: '' };

export const kreis: Unit = { ...KREIS, ...lasting, level: 'K', parent: '', parts: partsWhere(() => true) };

/** Every Gemeinde there ever was, by key. */
export const gemeinden: readonly Unit[] = [
  ...GEMEINDEN.map(({ id, name }) => ({
    parts: partsWhere((gemeinde) => gemeinde === id),
    validFrom: id === MERGED_INTO ? MERGER : '',
    validTo: '',
    id,
    name,
  })),
  ...FORMER_GEMEINDEN.map(({ id, name }) => ({
    parts: partsWhere((_, formerly) => formerly === id),
    validFrom: '',
    validTo: MERGER,
    id,
    name,
  })),
]
  .map((one) => ({ ...one, level: 'G' as const, parent: KREIS.id }))
  .toSorted((a, b) => (a.id < b.id ? -1 : 1));

export const sozialraeume: readonly Unit[] = SOZIALRAEUME.map(({ id, name, gemeinde }, i) => ({
  ...lasting,
  id,
  name,
  level: 'S',
  parent: gemeinde.id,
  parts: [i],
}));

/** In the order of the area files, level by level: the order of every table. */
export const units: readonly Unit[] = [kreis, ...gemeinden, ...sozialraeume];

/** Whether an area is there on an ISO date. */
export const existsOn = ({ validFrom, validTo }: Unit, day: string): boolean =>
  (validFrom === '' || validFrom <= day) && (validTo === '' || day < validTo);
