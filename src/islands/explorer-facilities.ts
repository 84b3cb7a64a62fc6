import type { Language } from '../core/model/localized.ts';
import { draw } from './explorer-dom.ts';
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

/** A symbol for each facility of the categories chosen: another form for each category, hollow where it is not open. */
export function facilityMarks(
  overlays: readonly string[],
  { categories }: FacilityFile,
  size: number,
  language: Language,
): SVGElement[] {
  return categories.flatMap(({ id, places }, at) => {
    if (!overlays.includes(CATEGORY + id)) return [];
    return places.map(({ name, kind, status, x, y }) => {
      const state = status === 'planned' || status === 'closed' ? explorerWord(language, status) : '';
      const aside = [kind, state].filter(Boolean).join(', ');
      const title = aside === '' ? name : explorerWord(language, 'facility', { name, kind: aside });
      return draw(
        'path',
        { class: status === 'open' ? 'place' : 'place hollow', d: formOf(at, x, y, size) },
        draw('title', {}, title),
      );
    });
  });
}

/** The sign of a category, by its position in the file. */
export const formOf = (category: number, x: number, y: number, size: number): string =>
  `M${x} ${y}${FORMS[category % FORMS.length]!(size)}`;

type Form = (size: number) => string;
const n = (value: number): number => Math.round(value * 10) / 10;
/** Square, triangle, diamond, circle. */
const FORMS: readonly Form[] = [
  (s) => `m${n(-s)} ${n(-s)}h${n(2 * s)}v${n(2 * s)}h${n(-2 * s)}z`,
  (s) => `m0 ${n(-1.3 * s)}l${n(1.2 * s)} ${n(2.2 * s)}h${n(-2.4 * s)}z`,
  (s) => `m0 ${n(-1.4 * s)}l${n(1.4 * s)} ${n(1.4 * s)}l${n(-1.4 * s)} ${n(1.4 * s)}l${n(-1.4 * s)} ${n(-1.4 * s)}z`,
  (s) => `m${n(-s)} 0a${n(s)} ${n(s)} 0 1 0 ${n(2 * s)} 0a${n(s)} ${n(s)} 0 1 0 ${n(-2 * s)} 0z`,
];
