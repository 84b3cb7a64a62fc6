import { fold } from '../core/text/fold.ts';

export interface IndicatorChoice {
  /** Ticks what is chosen. */
  show(ids: readonly string[]): void;
}

/**
 * A list of indicators in groups, each with a box to tick, and a field that narrows it; written by `IndicatorChoice.astro`. A box that would be
 * one too many is not ticked.
 */
export function indicatorChoice(
  box: HTMLElement,
  most: number,
  on: { change(ids: readonly string[], name: string, added: boolean): void; full(): void; filtered(n: number): void },
): IndicatorChoice {
  const boxes = [...box.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const filter = box.querySelector<HTMLInputElement>('input[type=search]');
  let chosen: readonly string[] = [];
  box.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    const { value, checked } = target;
    const others = chosen.filter((id) => id !== value);
    if (checked && others.length >= most) {
      target.checked = false;
      return on.full();
    }
    chosen = checked ? [...others, value] : others;
    on.change(chosen, target.closest('label')?.textContent.trim() ?? '', checked);
  });
  // The form would be sent.
  filter?.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
  filter?.addEventListener('input', () => {
    const wanted = fold(filter.value.trim());
    let left = 0;
    for (const group of box.querySelectorAll('fieldset')) {
      let seen = 0;
      for (const label of group.querySelectorAll('label')) {
        label.hidden = !fold(label.textContent).includes(wanted);
        if (!label.hidden) seen++;
      }
      group.hidden = seen === 0;
      left += seen;
    }
    on.filtered(left);
  });
  return {
    show(ids) {
      chosen = ids;
      for (const one of boxes) one.checked = ids.includes(one.value);
    },
  };
}
