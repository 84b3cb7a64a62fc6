import type { Language } from '../core/model/localized.ts';
import { areasCounted } from '../core/view/areas-counted.ts';
import type { MapData } from '../core/view/map-data.ts';

/** The legend counts the areas of each class and shows which class the marked area is in. */
export interface MapLegend {
  show(classNames: readonly string[]): void;
  mark(className: string | null): void;
}

export function mapLegend(root: HTMLElement, data: MapData, language: Language): MapLegend {
  const list = root.querySelector<HTMLElement>('.legend');
  const items = new Map<string, HTMLElement>();
  for (const item of list?.querySelectorAll<HTMLElement>('li[data-c]') ?? []) items.set(className(item.dataset.c!), item);

  /** States that occur only in other years have no item yet. */
  const itemFor = (name: string): HTMLElement | undefined => {
    const known = items.get(name);
    const pattern = items.values().next().value;
    if (known || !pattern) return known;
    const made = pattern.cloneNode(true) as HTMLElement;
    made.dataset.c = name;
    made.querySelector('.swatch rect')?.setAttribute('class', name);
    const label = made.querySelector('.label');
    if (label) label.textContent = data.signs[name === 'z' ? 'zero' : (name.slice(2) as 'missing')]?.word ?? '';
    if (name === 'z') list!.prepend(made);
    else list!.append(made);
    items.set(name, made);
    return made;
  };

  return {
    show(classNames) {
      const counts = new Map<string, number>();
      for (const name of classNames) if (name !== 'gone') counts.set(name, (counts.get(name) ?? 0) + 1);
      for (const name of counts.keys()) itemFor(name);
      const most = Math.max(1, ...counts.values());
      for (const [name, item] of items) {
        const count = counts.get(name) ?? 0;
        item.hidden = count === 0 && !name.startsWith('c');
        for (const [place, text] of [
          ['.count', String(count)],
          ['.count-of', areasCounted(count, name, language)],
        ] as const) {
          item.querySelector(place)?.replaceChildren(text);
        }
        item.querySelector('.bar-line rect')?.setAttribute('width', String(Math.round((100 * count) / most)));
      }
    },
    mark(marked) {
      for (const [name, item] of items) {
        item.classList.toggle('marked', name === marked);
        if (name === marked) item.setAttribute('aria-current', 'true');
        else item.removeAttribute('aria-current');
      }
    },
  };
}

/** `data-c` is a class's number or the class name itself. */
const className = (written: string): string => (/^\d+$/.test(written) ? `c${written}` : written);
