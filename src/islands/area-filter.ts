import { matchName } from './area-match.ts';

/**
 * Keeps a list of areas to those that answer what was typed. An item stays when its own name or the heading of its group does; groups
 * and sections without items go. Returns how many items are left.
 */
export function filterAreaList(list: ParentNode, typed: string): number {
  const all = typed.trim() === '';
  const answers = (element: Element | null): boolean => element !== null && matchName(typed, element.textContent ?? '') !== null;
  const items = [...list.querySelectorAll<HTMLElement>('li')];
  for (const item of items) item.hidden = !all && !answers(item) && !answers(headingOver(item, list));
  for (const group of list.querySelectorAll<HTMLElement>('section, div')) {
    group.hidden = group.querySelector('li') !== null && group.querySelector('li:not([hidden])') === null;
  }
  return items.filter((item) => !item.hidden).length;
}

/** The heading that an ancestor of the item, the nearest that has one, begins with. */
function headingOver(item: Element, list: ParentNode): Element | null {
  for (let above = item.parentElement; above !== null && above !== list; above = above.parentElement) {
    const heading = [...above.children].find((child) => child.tagName === 'H3');
    if (heading) return heading;
  }
  return null;
}
