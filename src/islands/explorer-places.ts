import type { Language } from '../core/model/localized.ts';
import { draw } from './elements.ts';
import { AROUND, CATEGORY, type Category, type FacilityFile } from './explorer-facilities.ts';
import { explorerWord } from './explorer-words.ts';

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
const circle = (r: number): string => `m${-r} 0a${r} ${r} 0 1 0 ${n(2 * r)} 0a${r} ${r} 0 1 0 ${n(-2 * r)} 0z`;
/** Square, triangle, diamond, circle. */
const FORMS: readonly Form[] = [
  (s) => `m${n(-s)} ${n(-s)}h${n(2 * s)}v${n(2 * s)}h${n(-2 * s)}z`,
  (s) => `m0 ${n(-1.3 * s)}l${n(1.2 * s)} ${n(2.2 * s)}h${n(-2.4 * s)}z`,
  (s) => `m0 ${n(-1.4 * s)}l${n(1.4 * s)} ${n(1.4 * s)}l${n(-1.4 * s)} ${n(1.4 * s)}l${n(-1.4 * s)} ${n(-1.4 * s)}z`,
  (s) => circle(n(s)),
];

/** Circles around all open facilities in one path; null where they are not asked for. */
export function groundAround(
  { id, radius, places }: Category,
  overlays: readonly string[],
  metresPerUnit: number,
): string | null {
  if (radius === null || !overlays.includes(AROUND + id)) return null;
  const r = n(radius / metresPerUnit);
  return places.flatMap(({ x, y, status }) => (status === 'open' ? `M${x} ${y}${circle(r)}` : [])).join('');
}
