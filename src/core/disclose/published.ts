import type { Catalogue } from '../model/portal.ts';
import type { IndicatorId } from '../model/ids.ts';
import type { Series } from '../model/series.ts';

/**
 * The mark of what has passed the gate. `view`, `draw` and `write` accept nothing else, and only `disclose` sets it:
 * a test forbids casts to it everywhere but in `disclose.ts`.
 */
declare const published: unique symbol;
export type Published<T> = T & { readonly [published]: true };

/** A portal whose figures may be shown to everybody. */
export interface PublishedPortal extends Catalogue {
  readonly series: ReadonlyMap<IndicatorId, Published<Series>>;
}
