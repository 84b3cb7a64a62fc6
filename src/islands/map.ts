import type { MapView } from './map-view.ts';
import { asksForView } from './view-state.ts';

const WISHES = ['pointerover', 'pointerdown', 'focusin', 'keydown', 'input'] as const;
/** Passing over the figures around the map asks for nothing yet. */
const PASSING = new Set(['pointerover', 'focusin']);
/** What the controls and the map do by themselves nothing with, so that it can be done again once someone listens. */
const ACTIONS = ['click', 'input', 'keydown'] as const;

const TOOLS: Readonly<Record<string, () => Promise<{ start(place: HTMLElement, view: MapView): void }>>> = {
  options: () => import('./map-options.ts'),
  'take-away': () => import('./take-away.ts'),
};

/**
 * `<ks-map data-folder data-indicator data-level data-period>` around a drawn map, its legend and its table. It is complete as it was
 * built; what changes it is loaded when a reader turns to it, or at once when the address asks for another view. The first one of a page
 * keeps its view in the address, unless it says `data-state="off"`.
 */
export class KsMap extends HTMLElement {
  #view: Promise<MapView> | undefined;

  connectedCallback(): void {
    if (this.dataset.indicator === undefined || this.dataset.wired !== undefined) return;
    this.dataset.wired = '';
    const stage = this.querySelector<HTMLElement>('.map-stage');
    if (stage) {
      stage.tabIndex = 0;
      stage.setAttribute('role', 'application');
      stage.setAttribute('aria-roledescription', stage.dataset.roleDescription ?? '');
      stage.setAttribute('aria-label', stage.dataset.label ?? '');
    }
    for (const wish of WISHES) this.addEventListener(wish, this.#wish, { passive: true });
    for (const action of ACTIONS) this.addEventListener(action, this.#keep);
    this.addEventListener('toggle', (event) => void this.#open(event.target as HTMLElement), { capture: true });
    if (this.ownsAddress && asksForView(location.search)) void this.#start();
  }

  get ownsAddress(): boolean {
    return document.querySelector('ks-map') === this && this.dataset.state !== 'off';
  }

  /** The map as its tools see it; loads what it takes. */
  view(): Promise<MapView> {
    this.#view ??= import('./map-start.ts').then(({ startMap }) => startMap(this, this.ownsAddress));
    // What failed may be tried again; until then the page stays as it was built.
    this.#view.catch(() => (this.#view = undefined));
    return this.#view;
  }

  readonly #early: (() => void)[] = [];

  readonly #keep = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof Element) || !target.closest('.map-controls, .map-frame, [data-show-table]')) return;
    const copy = new (event.constructor as typeof Event)(event.type, event);
    const { value } = target as HTMLInputElement;
    this.#early.push(() => {
      if (event.type === 'input') (target as HTMLInputElement).value = value;
      target.dispatchEvent(copy);
    });
  };

  readonly #wish = ({ type, target }: Event): void => {
    if (PASSING.has(type) && (target as Element).closest('[data-companions]')) return;
    void this.#start();
  };

  readonly #start = async (): Promise<void> => {
    const view = await this.view().catch(() => null);
    if (view === null || this.dataset.ready !== undefined) return;
    this.dataset.ready = '';
    for (const wish of WISHES) this.removeEventListener(wish, this.#wish);
    for (const action of ACTIONS) this.removeEventListener(action, this.#keep);
    for (const repeat of this.#early.splice(0)) repeat();
    const companions = document.querySelector<HTMLElement>('[data-companions]');
    if (companions && this.ownsAddress) (await import('./map-companions.ts')).start(companions, view);
  };

  async #open(details: HTMLElement): Promise<void> {
    const load = TOOLS[details.dataset.tool ?? ''];
    if (!load || details.dataset.started !== undefined) return;
    details.dataset.started = '';
    const [view, { start }] = await Promise.all([this.view(), load()]);
    start(details, view);
  }
}

customElements.define('ks-map', KsMap);
