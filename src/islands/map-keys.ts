import type { Language } from '../core/model/localized.ts';
import type { MapData } from '../core/view/map-data.ts';
import { areaAhead, isDirection, middleArea } from './map-walk.ts';
import { word } from './words.ts';

interface Walk {
  readonly marked: () => number | null;
  /** Whether an area exists in the period shown. */
  readonly alive: (k: number) => boolean;
  readonly mark: (k: number | null) => void;
  readonly open: (k: number) => void;
}

/**
 * Lets the keyboard walk the map. The stage is an `application`, because only then do screen readers pass the arrow keys on; what the
 * walk finds is told by the live readout, and the table beside the map says everything to those who read on without it.
 */
export function mapKeys(stage: HTMLElement, data: MapData, language: Language, walk: Walk): void {
  if (data.centroids.length === 0) return;
  stage.tabIndex = 0;
  stage.setAttribute('role', 'application');
  stage.setAttribute('aria-roledescription', word(language, 'roledescription'));
  stage.setAttribute('aria-label', `${word(language, 'mapLabel')}. ${word(language, 'mapKeys')}`);
  const collator = new Intl.Collator(language);
  const byName = data.centroids.map((_, k) => k).sort((a, b) => collator.compare(data.areas[a]!.name, data.areas[b]!.name));

  stage.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const marked = walk.marked();
    const alive = byName.filter(walk.alive);
    const points = alive.map((k) => data.centroids[k]!);
    // An area that stands in the table only has no neighbours on the map.
    const at = marked === null ? -1 : alive.indexOf(marked);
    if (isDirection(event.key)) walk.mark(alive[at < 0 ? middleArea(points) : areaAhead(points, at, event.key)]!);
    else if (event.key === 'Home') walk.mark(alive[0]!);
    else if (event.key === 'End') walk.mark(alive.at(-1)!);
    else if (event.key === 'Escape' && marked !== null) walk.mark(null);
    else if (event.key === 'Enter' && marked !== null) walk.open(marked);
    else return;
    event.preventDefault();
  });
}
