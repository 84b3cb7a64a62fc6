import { wishedButton } from './take-away-wish.ts';

/** The line of buttons before a tool: the first opens and loads it, and each does what the button of the same name in it does. */
for (const line of document.querySelectorAll<HTMLElement>('.take-away-line')) {
  line.addEventListener('click', ({ target }) => {
    const wish = target instanceof Element ? target.closest<HTMLElement>('[data-wish]')?.dataset['wish'] : undefined;
    const tool = line.nextElementSibling;
    if (wish === undefined || !(tool instanceof HTMLDetailsElement)) return;
    tool.open = true;
    if (tool.dataset['alive'] === undefined) tool.dataset['wish'] = wish;
    else wishedButton(tool, wish)?.click();
  });
}
