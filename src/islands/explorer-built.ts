import type { Language } from '../core/model/localized.ts';
import { findAreas } from './explorer-filter.ts';
import { AS_BUILT } from './explorer-state.ts';
import { summaryOf } from './explorer-summary.ts';
import { learn } from './explorer-words.ts';
import type { Scene } from './map-view.ts';

/** The summary of the page as it is built: the same words that scripts would write. */
export async function builtSummary(first: Scene, language: Language): Promise<string> {
  await learn(language);
  const explored = { state: AS_BUILT, view: 'karte', level: first.level, first, second: null } as const;
  return summaryOf(explored, findAreas(explored), language);
}
