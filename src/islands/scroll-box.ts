/** A box that scrolls is a stop for the keyboard; one whose content fits is none. Without script each is, to be safe. */
const watcher = new ResizeObserver((entries) => {
  for (const box of new Set(entries.map(({ target }) => target.closest<HTMLElement>('.scroll')))) {
    if (!box) continue;
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
    else if (document.activeElement !== box) box.removeAttribute('tabindex');
  }
});

for (const box of document.querySelectorAll('.scroll')) {
  watcher.observe(box);
  for (const content of box.children) watcher.observe(content);
}
