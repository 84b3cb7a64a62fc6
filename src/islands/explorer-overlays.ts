import type { Language } from '../core/model/localized.ts';
import type { ShapeFile } from '../core/view/map-shapes.ts';
import { draw, el } from './explorer-dom.ts';
import { CATEGORY, facilityMarks, formOf } from './explorer-facilities.ts';
import type { ExplorerSource } from './explorer-source.ts';
import { explorerWord } from './explorer-words.ts';
import type { Explored } from './explorer-view.ts';

export interface Overlays {
  readonly borders: readonly SVGElement[];
  readonly places: readonly SVGElement[];
  /** One line for each overlay, with its sign. */
  readonly legend: HTMLElement;
}

/** The overlays chosen: borders of other levels, each in its own dash, and facilities. */
export async function overlaysOf(
  { index, state: { ueberlagerung } }: Explored,
  { width }: ShapeFile,
  source: ExplorerSource,
  language: Language,
): Promise<Overlays> {
  const levels = ueberlagerung.filter((id) => !id.startsWith(CATEGORY));
  const wantsPlaces = levels.length < ueberlagerung.length;
  const [facilities, ...shapes] = await Promise.all([
    wantsPlaces ? source.facilities().catch(() => null) : null,
    ...levels.map((id) => source.shapes(id)),
  ]);
  const line = (name: string, at: number, d: string): SVGElement => draw('path', { class: `${name} o${at % 3}`, d });
  const row = (text: string, ...content: SVGElement[]): HTMLElement =>
    el('li', {}, draw('svg', { viewBox: '-14 -9 28 18', width: 28, height: 18, 'aria-hidden': 'true' }, ...content), text);
  const categories = facilities?.categories.filter(({ id }) => ueberlagerung.includes(CATEGORY + id)) ?? [];
  return {
    borders: shapes.flatMap(({ paths }, at) => ['casing', 'line'].map((name) => line(name, at, paths.join('')))),
    places: facilities === null ? [] : facilityMarks(ueberlagerung, facilities, width / 130, language),
    legend: el(
      'ul',
      { class: 'overlay-legend' },
      ...levels.map((id, at) =>
        row(index.levels.find((one) => one.id === id)?.name ?? id, draw('g', { class: 'over' }, line('line', at, 'M-13 0H13'))),
      ),
      ...categories.map((category) => {
        const d = formOf(facilities!.categories.indexOf(category), 0, 0, 6);
        return row(category.title, draw('g', { class: 'places' }, draw('path', { class: 'place', d })));
      }),
      ...(categories.some(({ places }) => places.some(({ status }) => status !== 'open'))
        ? [el('li', {}, explorerWord(language, 'hollow'))]
        : []),
    ),
  };
}
