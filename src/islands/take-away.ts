import type { MapView } from './map-view.ts';
import { mapFigure } from './take-away-figure.ts';
import { imprintOf, takeAway } from './take-away-tools.ts';
import { embedAddressOf } from './take-away-address.ts';

/** Fills the tool of a map once a reader opens it. */
export function start(place: HTMLElement, view: MapView): void {
  const imprint = imprintOf(place);
  takeAway(place, {
    figure: () => mapFigure(view, imprint),
    embedAddress: (pinned) => embedAddressOf(view, imprint, pinned),
    watch: (listener) => view.watch(listener),
  });
}
