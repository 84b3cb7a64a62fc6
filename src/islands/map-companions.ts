import { showRanking } from './companion-ranking.ts';
import { showStrip } from './companion-strip.ts';
import { trendCompanion } from './companion-trend.ts';
import type { MapView } from './map-view.ts';

/** The figures around a map that follow it: distribution, order and development. Each is drawn anew only once it would change. */
export function start(root: HTMLElement, view: MapView): void {
  const figure = (name: string): HTMLElement | null => root.querySelector<HTMLElement>(`figure:has([data-${name}])`);
  const [strip, ranking] = [figure('strip'), figure('ranking')];
  const trend = root.querySelector<HTMLElement>('figure[data-trend]');
  const followTrend = trend && trendCompanion(trend);
  // The figures were built for what the map was built for.
  const { jahr, ebene } = view.state;
  let scene = jahr === null && ebene === null ? view.scene : null;
  let marked: number | null = null;
  const follow = (now: MapView): void => {
    if (now.scene !== scene || now.marked !== marked) {
      scene = now.scene;
      marked = now.marked;
      if (strip) showStrip(strip, now);
      if (ranking) showRanking(ranking, now);
    }
    followTrend?.(now);
  };
  let waiting = 0;
  view.watch((now) => {
    clearTimeout(waiting);
    // The map answers at once; its companions follow when that has been painted.
    requestAnimationFrame(() => {
      clearTimeout(waiting);
      waiting = window.setTimeout(follow, 0, now);
    });
  });
  // What is marked in one figure is marked in all.
  root.addEventListener('click', (event) => {
    const target =
      event.target instanceof Element ? event.target.closest<SVGElement | HTMLElement>('[data-strip] [data-k]') : null;
    if (target) view.mark(Number(target.dataset['k']));
  });
}
