import type { Direction } from './map-walk.ts';

/** Zoom and pan, by the part of the drawing that is seen. */
export interface MapZoom {
  /** Takes another drawing, and shows all of it. */
  use(drawing: SVGSVGElement | null): void;
  key(key: '+' | '-' | '0'): void;
  shift(direction: Direction): void;
  /** Moves so that what lies there is seen. */
  follow(box: DOMRect | null): void;
}

const CLOSEST = 24;
const STEP = 1.6;

export function mapZoom(root: HTMLElement): MapZoom {
  const controls = root.querySelector<HTMLElement>('.map-zoom');
  const stage = root.querySelector<HTMLElement>('.map-stage');
  let svg: SVGSVGElement | null = null;
  let whole = { width: 0, height: 0 };
  let seen = { x: 0, y: 0, scale: 1 };

  const show = (x: number, y: number, scale: number): void => {
    const [width, height] = [whole.width / scale, whole.height / scale];
    seen = { x: within(x, whole.width - width), y: within(y, whole.height - height), scale };
    svg?.setAttribute('viewBox', [seen.x, seen.y, width, height].map((length) => Math.round(length * 100) / 100).join(' '));
    stage?.classList.toggle('zoomed', scale > 1);
    for (const button of controls?.querySelectorAll('[data-zoom]') ?? []) {
      const closer = button.getAttribute('data-zoom') === '+';
      // Not `disabled`: a button that vanishes under the finger would throw the keyboard's focus away.
      button.setAttribute('aria-disabled', String(closer ? scale >= CLOSEST : scale <= 1));
    }
  };
  /** Keeps the middle of what is seen in the middle. */
  const zoom = (next: number): void => {
    const scale = Math.min(CLOSEST, Math.max(1, next));
    const half = (1 / seen.scale - 1 / scale) / 2;
    show(seen.x + whole.width * half, seen.y + whole.height * half, scale);
  };
  const key = (sign: string): void => {
    if (sign === '+') zoom(seen.scale * STEP);
    else if (sign === '-') zoom(seen.scale / STEP);
    else show(0, 0, 1);
  };
  const use = (drawing: SVGSVGElement | null): void => {
    if (svg) show(0, 0, 1);
    svg = drawing;
    const { width = 0, height = 0 } = svg?.viewBox.baseVal ?? {};
    whole = { width, height };
    show(0, 0, 1);
  };
  use(stage?.querySelector<SVGSVGElement>('svg.map') ?? null);
  controls?.addEventListener('click', ({ target }) => {
    const sign = target instanceof Element ? target.closest('[data-zoom]')?.getAttribute('data-zoom') : null;
    if (sign) key(sign);
  });
  if (stage)
    dragged(stage, (dx, dy) => {
      if (seen.scale === 1 || !svg) return;
      const units = whole.width / seen.scale / svg.clientWidth;
      show(seen.x - dx * units, seen.y - dy * units, seen.scale);
    });
  return {
    use,
    key,
    shift(direction) {
      const step = 0.2 / seen.scale;
      const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[direction] as [
        number,
        number,
      ];
      show(seen.x + dx * step * whole.width, seen.y + dy * step * whole.height, seen.scale);
    },
    follow(box) {
      if (!box || seen.scale === 1) return;
      const [width, height] = [whole.width / seen.scale, whole.height / seen.scale];
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const isSeen = x > seen.x && x < seen.x + width && y > seen.y && y < seen.y + height;
      if (!isSeen) show(x - width / 2, y - height / 2, seen.scale);
    },
  };
}

const within = (from: number, most: number): number => Math.min(Math.max(0, from), Math.max(0, most));

/** Less than this is a click. */
const DRAG = 4;

/** Tells how far a pressed pointer moves, in pixels; the click at the end of a drag marks nothing. */
function dragged(stage: HTMLElement, move: (dx: number, dy: number) => void): void {
  let from: { x: number; y: number } | null = null;
  let drags = false;
  stage.addEventListener('pointerdown', ({ button, clientX, clientY }) => {
    drags = false;
    from = button === 0 && stage.classList.contains('zoomed') ? { x: clientX, y: clientY } : null;
  });
  stage.addEventListener('pointermove', ({ clientX, clientY, pointerId }) => {
    if (!from) return;
    const [dx, dy] = [clientX - from.x, clientY - from.y];
    if (!drags && Math.hypot(dx, dy) < DRAG) return;
    if (!drags) stage.setPointerCapture(pointerId);
    drags = true;
    from = { x: clientX, y: clientY };
    move(dx, dy);
  });
  for (const end of ['pointerup', 'pointercancel'] as const) stage.addEventListener(end, () => (from = null));
  stage.addEventListener('click', (event) => drags && event.stopPropagation(), { capture: true });
}
