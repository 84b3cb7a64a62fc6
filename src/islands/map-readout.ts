import type { Language } from '../core/model/localized.ts';
import { areaAddress } from './area-address.ts';
import type { MapView } from './map-view.ts';
import { word } from './words.ts';

/** Says what is known of the area that is pointed at, or else of the one that is marked. */
export interface MapReadout {
  show(view: MapView): void;
  point(k: number | null, view: MapView): void;
  /** Whether the reader has just let go of an area. */
  clear(cleared: boolean): void;
  /** What was asked for could not be fetched. */
  fail(): void;
  /** While years pass by, nobody wants to hear each of them. */
  mute(muted: boolean): void;
}

export function mapReadout(root: HTMLElement, language: Language): MapReadout {
  const place = root.querySelector<HTMLElement>('.readout');
  const hint = [...(place?.childNodes ?? [])];
  let pointed: number | null = null;
  let cleared = false;
  const show = (view: MapView): void => {
    const k = pointed ?? view.marked;
    if (k === null) return void place?.replaceChildren(...(cleared ? [word(language, 'cleared')] : hint));
    const name = document.createElement('a');
    name.href = areaAddress(view.scene.level, k);
    name.textContent = view.scene.level.names[k]!;
    place?.replaceChildren(name, `: ${view.painting.read(k)}`);
  };
  return {
    show(view) {
      pointed = null;
      show(view);
    },
    point(k, view) {
      if (k === pointed) return;
      pointed = k;
      cleared = false;
      show(view);
    },
    clear(now) {
      cleared = now;
    },
    fail: () => place?.replaceChildren(word(language, 'mapFailed')),
    mute: (muted) => place?.setAttribute('aria-live', muted ? 'off' : 'polite'),
  };
}
