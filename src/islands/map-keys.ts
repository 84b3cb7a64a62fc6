import type { Language } from '../core/model/localized.ts';
import type { MapData } from '../core/view/map-data.ts';
import { areaAhead, isDirection, middleArea } from './map-walk.ts';
import { word } from './words.ts';

interface Walk {
  readonly marked: () => number | null;
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
    // An area that stands in the table only has no neighbours on the map.
    const at = marked !== null && marked < data.centroids.length ? marked : null;
    if (isDirection(event.key)) walk.mark(at === null ? middleArea(data.centroids) : areaAhead(data.centroids, at, event.key));
    else if (event.key === 'Home') walk.mark(byName[0]!);
    else if (event.key === 'End') walk.mark(byName.at(-1)!);
    else if (event.key === 'Escape' && marked !== null) walk.mark(null);
    else if (event.key === 'Enter' && marked !== null) walk.open(marked);
    else return;
    event.preventDefault();
  });
}
