import type { Language } from '../core/model/localized.ts';
import { areaAhead, isDirection, middleArea, type Point } from './map-walk.ts';
import { explorerWord } from './explorer-words.ts';

/** What the keyboard walks over: areas on a map, or points of a plot. */
export interface Walk {
  /** The places that can be gone to, by position. */
  readonly places: () => Promise<ReadonlyMap<number, Point>>;
  readonly nameOf: (k: number) => string;
  readonly marked: () => number | null;
  readonly mark: (k: number | null) => void;
  readonly enter: (k: number) => void;
  readonly zoom: (step: string) => boolean;
}

/**
 * Lets the keyboard walk a drawing. It is an `application`, because only then do screen readers pass the arrow keys on; what is found is
 * told by the live readout, and the list says everything to those who read on without it.
 */
export function walkKeys(stage: HTMLElement, language: Language, walk: Walk): void {
  const collator = new Intl.Collator(language);
  stage.tabIndex = 0;
  stage.setAttribute('role', 'application');
  stage.setAttribute('aria-roledescription', explorerWord(language, 'roledescription'));
  stage.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target !== stage) return;
    const { key } = event;
    const marked = walk.marked();
    const byName = key === 'Home' || key === 'End';
    if (walk.zoom(key === '=' ? '+' : key)) event.preventDefault();
    else if (key === 'Escape' && marked !== null) walk.mark(null);
    else if (key === 'Enter' && marked !== null) walk.enter(marked);
    else if (byName || isDirection(key)) void go(key);
    else return;
    event.preventDefault();
  });

  async function go(key: string): Promise<void> {
    const places = await walk.places();
    const areas = [...places.keys()];
    if (areas.length === 0) return;
    if (!isDirection(key)) {
      const sorted = areas.sort((a, b) => collator.compare(walk.nameOf(a), walk.nameOf(b)));
      return walk.mark(key === 'Home' ? sorted[0]! : sorted.at(-1)!);
    }
    const points = areas.map((k) => places.get(k)!);
    const marked = walk.marked();
    const at = marked === null ? -1 : areas.indexOf(marked);
    walk.mark(areas[at < 0 ? middleArea(points) : areaAhead(points, at, key)]!);
  }
}
