import { fillIn } from '../core/text/fill-in.ts';

/** Says that the data are not those that the page was embedded with. */
export function compareStand(pinned: string): void {
  const { stand = '' } = document.body.dataset;
  const place = document.querySelector<HTMLElement>('[data-changed]');
  if (!place || pinned === stand || !/^[\w.-]{1,64}$/.test(pinned)) return;
  place.textContent = fillIn(place.textContent, { old: pinned });
  place.hidden = false;
}
