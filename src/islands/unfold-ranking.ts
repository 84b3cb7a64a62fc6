/** Shows the rows between the ends of a ranking; the keyboard goes on at the first of them. */
document.addEventListener('click', ({ target }) => {
  const box = target instanceof Element && target.closest('[data-unfold]') ? target.closest('[data-ranking]') : null;
  if (!box) return;
  box.classList.add('whole');
  box.querySelector<HTMLElement>('.folded a')?.focus();
});
