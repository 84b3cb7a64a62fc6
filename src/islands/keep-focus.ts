/** Whoever stands in a row while rows are drawn anew stands in the same area's row afterwards, or in the first there is. */
export function keepFocus(box: Element, redraw: () => void): void {
  const at = document.activeElement;
  const row = at !== null && box.contains(at) ? at.closest('tr') : null;
  redraw();
  if (row === null || at?.isConnected) return;
  const again = box.querySelector<HTMLElement>(`tr[data-k="${row.dataset['k'] ?? ''}"] a`);
  (again ?? box.querySelector('a'))?.focus({ preventScroll: true });
}
