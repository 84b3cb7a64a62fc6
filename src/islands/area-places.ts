import type { Language } from '../core/model/localized.ts';
import { findAreas, placeOf, type AreaEntry } from './area-match.ts';
import { word } from './words.ts';

const MOST = 30;

/** A section for the places of the index that a list of areas does not have: streets and quarters, each leading to its area. */
export function placesBeside(
  list: Element,
  language: Language,
): { box: HTMLElement; show(entries: readonly AreaEntry[], typed: string): number } {
  const key = (name: string, address: string): string => `${address} ${name}`;
  const listed = new Set([...list.querySelectorAll('a')].map((link) => key(link.textContent, link.getAttribute('href') ?? '')));
  const box = document.createElement('section');
  box.hidden = true;
  const heading = document.createElement('h2');
  heading.textContent = word(language, 'places');
  const items = document.createElement('ul');
  items.className = 'plain';
  const more = document.createElement('p');
  more.className = 'note';
  box.append(heading, items, more);
  return {
    box,
    /** Shows the places that answer, the best of them where there are many; returns how many answer. */
    show(entries, typed) {
      const places = entries.filter(({ n, u }) => !listed.has(key(n, u)));
      const found = findAreas(places, typed, Infinity);
      items.replaceChildren(...found.slice(0, MOST).map(itemOf));
      more.textContent = found.length > MOST ? word(language, 'morePlaces', { n: String(found.length - MOST) }) : '';
      box.hidden = found.length === 0;
      return found.length;
    },
  };
}

function itemOf(entry: AreaEntry): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = entry.u;
  link.textContent = entry.n;
  const place = document.createElement('small');
  place.textContent = placeOf(entry);
  item.append(link, ' ', place);
  return item;
}
