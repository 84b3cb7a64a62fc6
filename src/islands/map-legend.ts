import type { Language } from '../core/model/localized.ts';
import { legendRows } from './legend-rows.ts';
import type { Painting } from './map-view.ts';
import { setMarked } from './marked.ts';

/** The legend counts the areas of each class and shows which class the marked area is in. */
export interface MapLegend {
  show(painting: Painting): void;
  mark(className: string | null): void;
}

export function mapLegend(root: HTMLElement, language: Language): MapLegend {
  const list = root.querySelector<HTMLElement>('.legend');
  const box = list?.closest<HTMLElement>('.map-legend');
  return {
    show({ legend, classNames, classCount, scheme }) {
      if (!list) return;
      list.className = `legend n${classCount}${scheme === 'sequential' ? '' : ` ${scheme}`}`;
      if (box) box.hidden = legend.length === 0;
      list.replaceChildren(...legendRows(legend, classNames, language));
    },
    mark(marked) {
      for (const item of list?.querySelectorAll<HTMLElement>('li[data-c]') ?? []) setMarked(item, item.dataset.c === marked);
    },
  };
}
