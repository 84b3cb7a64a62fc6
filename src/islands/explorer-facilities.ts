import type { Language } from '../core/model/localized.ts';
import { formatDistance } from '../core/text/distance.ts';
import { explorerWord } from './explorer-words.ts';

/** `/daten/karten/einrichtungen.json` */
export interface FacilityFile {
  readonly version: number;
  readonly metresPerUnit: number;
  readonly categories: readonly {
    readonly id: string;
    readonly title: string;
    readonly radius: number | null;
    readonly places: readonly {
      readonly id: string;
      readonly name: string;
      readonly kind: string;
      readonly status: string;
      readonly x: number;
      readonly y: number;
    }[];
  }[];
}

/** What a category of facilities is called among the overlays. */
export const CATEGORY = 'einrichtungen:';
/** What the ground around its open facilities is called. */
export const AROUND = 'umkreis:';

export type Category = FacilityFile['categories'][number];

/** All that a category can lay over a map: its places, and the ground around them where it declares how far they reach. */
export const overlaysOfCategory = ({ id, radius }: Pick<Category, 'id' | 'radius'>): string[] => [
  CATEGORY + id,
  ...(radius === null ? [] : [AROUND + id]),
];

export const overlayName = ({ title, radius }: Category, overlay: string, language: Language): string =>
  overlay.startsWith(AROUND) ? explorerWord(language, 'around', { x: title, far: formatDistance(radius!, language) }) : title;
