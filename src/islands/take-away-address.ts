import type { MapView, ViewState } from './map-view.ts';
import type { Imprint } from './take-away-tools.ts';
import { writeParams } from './view-state.ts';

/** Year and level always, although the page shows them by itself: one day it will show others. */
const fixed = ({ scene: { data, period }, state }: MapView): ViewState => ({
  ...state,
  jahr: data.periods[period]!.key,
  ebene: data.level,
});

/** The whole address of a view: below the address that the portal declares, or below that of this page. */
export const addressOf = (view: MapView): string => whole(view.scene.data.address) + writeParams('', { ...fixed(view) });

/** An embedded view follows new figures, unless it is pinned: then it stays with its year and says when the data are others. */
export function embedAddressOf(view: MapView, { embed }: Imprint, pinned: boolean): string {
  const stand = view.scene.data.dataVersion;
  return whole(embed) + writeParams('', pinned ? { ...fixed(view), stand } : { ...view.state });
}

const whole = (address: string): string => new URL(address, location.href).href;
