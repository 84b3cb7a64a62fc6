import { areaAddress } from './area-address.ts';
import type { MapPicture } from './map-paths.ts';
import type { MapView } from './map-view.ts';
import { areaAhead, isDirection, middleArea, type Point } from './map-walk.ts';
import { isAlive } from './map-words.ts';
import type { MapZoom } from './map-zoom.ts';

interface Walk {
  readonly byName: readonly number[];
  readonly points: readonly Point[];
}

/**
 * Lets the keyboard walk the map. The stage is an `application`, because only then do screen readers pass the arrow keys on; what the
 * walk finds is told by the live readout, and the table beside the map says everything to those who read on without it.
 */
export function mapKeys(view: MapView, picture: MapPicture, zoom: MapZoom): void {
  const collator = new Intl.Collator(view.language);
  const known = new WeakMap<MapView['scene']['figures'], Walk>();
  const walkOf = ({ scene }: MapView): Walk => {
    let walk = known.get(scene.figures);
    if (walk) return walk;
    const { names, drawn } = scene.level;
    const alive = Array.from({ length: drawn }, (_, k) => k).filter((k) => isAlive(scene, k));
    const byName = alive.sort((a, b) => collator.compare(names[a]!, names[b]!));
    known.set(scene.figures, (walk = { byName, points: byName.map((k) => middleOf(picture.boxOf(k)!)) }));
    return walk;
  };

  view.root.querySelector('.map-stage')?.addEventListener('keydown', (event) => {
    const { key, shiftKey, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
    if (ctrlKey || altKey || metaKey) return;
    const { marked } = view;
    if (isDirection(key) && shiftKey) zoom.shift(key);
    else if (key === '+' || key === '-' || key === '0') zoom.key(key);
    else if (key === 'Escape' && marked !== null) view.mark(null);
    else if (key === 'Enter' && marked !== null) location.assign(areaAddress(view.scene.level, marked));
    else if (isDirection(key) || key === 'Home' || key === 'End') {
      const { byName, points } = walkOf(view);
      // An area that stands in the table only has no neighbours on the map.
      const at = marked === null ? -1 : byName.indexOf(marked);
      const next = !isDirection(key) ? (key === 'Home' ? 0 : -1) : at < 0 ? middleArea(points) : areaAhead(points, at, key);
      const k = byName.at(next);
      if (k !== undefined) view.mark(k);
    } else return;
    event.preventDefault();
  });
}

const middleOf = ({ x, y, width, height }: DOMRect): Point => [x + width / 2, y + height / 2];
