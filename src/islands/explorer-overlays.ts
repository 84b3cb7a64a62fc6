import type { Language } from '../core/model/localized.ts';
import { lives } from '../core/view/lives.ts';
import type { ShapeFile } from '../core/view/map-shapes.ts';
import { draw, el } from './elements.ts';
import { CATEGORY, overlayName, overlaysOfCategory } from './explorer-facilities.ts';
import { facilityMarks, formOf, groundAround } from './explorer-places.ts';
import type { ExplorerSource } from './explorer-source.ts';
import { explorerWord } from './explorer-words.ts';
import { endOf, type Explored } from './explorer-view.ts';
import { shapesOn } from './map-dates.ts';

/** The form that is a circle. */
const ROUND = 3;

export interface Overlays {
  readonly borders: readonly SVGElement[];
  readonly places: readonly SVGElement[];
  /** One line for each overlay, with its sign. */
  readonly legend: HTMLElement;
}

/** The overlays chosen: borders of other levels, each in its own dash, and facilities. */
export async function overlaysOf(
  { index, first, state: { ueberlagerung } }: Explored,
  { width }: ShapeFile,
  source: ExplorerSource,
  language: Language,
): Promise<Overlays> {
  const levels = ueberlagerung.filter((id) => index.levels.some((one) => one.id === id));
  const wantsPlaces = levels.length < ueberlagerung.length;
  const [facilities, ...borders] = await Promise.all([
    wantsPlaces ? source.facilities().catch(() => null) : null,
    ...levels.map((id) => bordersOn(id, endOf(first), source)),
  ]);
  const line = (name: string, at: number, d: string): SVGElement => draw('path', { class: `${name} o${at % 3}`, d });
  const row = (text: string, ...content: SVGElement[]): HTMLElement =>
    el('li', {}, draw('svg', { viewBox: '-14 -9 28 18', width: 28, height: 18, 'aria-hidden': 'true' }, ...content), text);
  const categories = facilities?.categories.filter(({ id }) => ueberlagerung.includes(CATEGORY + id)) ?? [];
  const around = (facilities?.categories ?? []).flatMap(
    (one) => groundAround(one, ueberlagerung, facilities!.metresPerUnit) ?? [],
  );
  return {
    borders: borders.flatMap((d, at) => ['casing', 'line'].map((name) => line(name, at, d))),
    places: [
      ...around.flatMap((d) => ['around-casing', 'around'].map((name) => draw('path', { class: name, d }))),
      ...(facilities === null ? [] : facilityMarks(ueberlagerung, facilities, width / 130, language)),
    ],
    legend: el(
      'ul',
      { class: 'overlay-legend' },
      ...levels.map((id, at) =>
        row(index.levels.find((one) => one.id === id)?.name ?? id, draw('g', { class: 'over' }, line('line', at, 'M-13 0H13'))),
      ),
      ...(facilities?.categories ?? []).flatMap((category, at) =>
        overlaysOfCategory(category)
          .filter((id) => ueberlagerung.includes(id))
          .map((id) => {
            const isPlace = id.startsWith(CATEGORY);
            const sign = isPlace ? { class: 'place', d: formOf(at, 0, 0, 6) } : { class: 'around', d: formOf(ROUND, 0, 0, 8) };
            return row(overlayName(category, id, language), draw('g', { class: 'places' }, draw('path', sign)));
          }),
      ),
      ...(categories.some(({ places }) => places.some(({ status }) => status !== 'open'))
        ? [el('li', {}, explorerWord(language, 'hollow'))]
        : []),
    ),
  };
}

/** The areas of a level that existed on a day, in one path. */
async function bordersOn(id: string, day: number, source: ExplorerSource): Promise<string> {
  const level = await source.level(id);
  const { paths } = await shapesOn(level, day, source);
  return paths.filter((_, k) => lives(level, k, day)).join('');
}
