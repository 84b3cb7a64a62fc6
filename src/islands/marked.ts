/** Shows that an item of a list or table is the one marked: to those who see, and to those who listen. */
export function setMarked(item: Element, isMarked: boolean): void {
  item.classList.toggle('marked', isMarked);
  if (isMarked) item.setAttribute('aria-current', 'true');
  else item.removeAttribute('aria-current');
}
