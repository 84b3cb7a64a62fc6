import type { Language } from '../core/model/localized.ts';
import { el } from './elements.ts';
import { explorerWord, type ExplorerWord } from './explorer-words.ts';

/** The part of a drawing that is seen: its middle in fractions of the whole, and how many times it is enlarged. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export const WHOLE: Part = { x: 0.5, y: 0.5, scale: 1 };
const MOST = 16;

/** A part that lies within the drawing. */
export function within({ x, y, scale }: Part): Part {
  const bounded = Math.min(MOST, Math.max(1, scale));
  const half = 0.5 / bounded;
  const inside = (at: number): number => Math.min(1 - half, Math.max(half, at));
  return { x: inside(x), y: inside(y), scale: bounded };
}

export function viewBoxOf({ x, y, scale }: Part, width: number, height: number): string {
  const [w, h] = [width / scale, height / scale];
  return [x * width - w / 2, y * height - h / 2, w, h].map((number) => Math.round(number * 100) / 100).join(' ');
}

/** The part after a step of a button or key; null for what is no step. */
export function stepped(part: Part, step: string): Part | null {
  const move = 0.25 / part.scale;
  switch (step) {
    case '+':
      return within({ ...part, scale: part.scale * 1.6 });
    case '-':
      return within({ ...part, scale: part.scale / 1.6 });
    case '0':
      return WHOLE;
    case 'left':
      return within({ ...part, x: part.x - move });
    case 'right':
      return within({ ...part, x: part.x + move });
    case 'up':
      return within({ ...part, y: part.y - move });
    case 'down':
      return within({ ...part, y: part.y + move });
    default:
      return null;
  }
}

const BUTTONS: readonly (readonly [step: string, sign: string, word: ExplorerWord])[] = [
  ['+', '+', 'zoomIn'],
  ['-', '−', 'zoomOut'],
  ['left', '←', 'left'],
  ['right', '→', 'right'],
  ['up', '↑', 'up'],
  ['down', '↓', 'down'],
  ['0', '⤢', 'zoomAll'],
];

/** The buttons; those that would change nothing say so. */
export function zoomButtons(box: HTMLElement, language: Language, step: (name: string) => void): (part: Part) => void {
  const made = BUTTONS.map(([name, sign, word]) => {
    const button = el(
      'button',
      { type: 'button', 'aria-label': explorerWord(language, word), title: explorerWord(language, word) },
      sign,
    );
    button.addEventListener('click', () => step(name));
    return [name, button] as const;
  });
  box.replaceChildren(...made.map(([, button]) => button));
  return (part) => {
    for (const [name, button] of made) {
      const next = stepped(part, name)!;
      const same = next.x === part.x && next.y === part.y && next.scale === part.scale;
      button.setAttribute('aria-disabled', String(same));
    }
  };
}

/** Lets an enlarged drawing be pulled with the pointer; a short press is still a click. */
export function dragging(box: HTMLElement, part: () => Part, move: (part: Part) => void): void {
  let from: { readonly x: number; readonly y: number; readonly part: Part } | null = null;
  let pulled = false;
  box.addEventListener('pointerdown', ({ clientX, clientY, button }) => {
    pulled = false;
    from = button === 0 && part().scale > 1 ? { x: clientX, y: clientY, part: part() } : null;
  });
  box.addEventListener('pointermove', ({ clientX, clientY, pointerId }) => {
    if (from === null) return;
    const [dx, dy] = [clientX - from.x, clientY - from.y];
    if (!pulled && Math.hypot(dx, dy) < 6) return;
    if (!pulled) box.setPointerCapture(pointerId);
    pulled = true;
    const { width, height } = box.querySelector('svg.map')!.getBoundingClientRect();
    const { x, y, scale } = from.part;
    move(within({ x: x - dx / width / scale, y: y - dy / height / scale, scale }));
  });
  for (const end of ['pointerup', 'pointercancel'] as const) box.addEventListener(end, () => (from = null));
  // The click that ends a pull chooses no area.
  box.addEventListener('click', (event) => pulled && event.stopPropagation(), true);
}
