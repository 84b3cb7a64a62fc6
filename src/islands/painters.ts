import { differencePatterns } from '../core/draw/class-patterns.ts';
import type { Language } from '../core/model/localized.ts';
import type { MapSource } from './map-source.ts';
import type { Painter, ViewState } from './map-view.ts';
import { paintClasses } from './paint-classes.ts';
import { optionsStyle } from './options-style.ts';
import { comparePainter } from './paint-compare.ts';
import { methodPainter } from './paint-method.ts';

/** Arrowheads for differences: for those who wish patterns, and for print. */
function addPatterns(): void {
  const defs = document.querySelector('svg.patterns defs');
  if (defs && !defs.querySelector('#k-d0')) defs.insertAdjacentHTML('beforeend', differencePatterns());
}

/**
 * How a state wants the map painted, and what that takes on the page. A comparison has classes of its own, so that the method waits
 * until it ends.
 */
export function painterFor({ vergleich, klassen }: ViewState, source: MapSource, language: Language): Painter {
  if (vergleich === null)
    return klassen === null ? (scene) => paintClasses(scene, language) : methodPainter(klassen, source, language);
  const paint = comparePainter(vergleich, source, language);
  return async (scene) => {
    addPatterns();
    const [painting] = await Promise.all([paint(scene), optionsStyle()]);
    return painting;
  };
}
