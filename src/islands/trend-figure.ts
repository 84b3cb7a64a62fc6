import type { Language } from '../core/model/localized.ts';
import type { TrendArea } from '../core/view/trend-drawing.ts';
import type { TrendFrame } from '../core/view/trend-frame.ts';
import { trendWord } from './trend-words.ts';

/** More lines than this nobody can tell apart. */
export const MOST_AREAS = 6;

const latest = new WeakMap<HTMLElement, number>();

/**
 * Shows the development of chosen areas in a figure that was built with `choosable`: drawing, sentences and table. Without any area the
 * figure is as it was built; too many are refused in words, and it stays as it is. What draws is fetched when it is first needed.
 * Unless `isHeard`, it says nothing of it: something else has.
 */
export async function showTrend(
  figure: HTMLElement,
  frame: TrendFrame,
  areas: readonly TrendArea[],
  language: Language,
  isHeard = true,
): Promise<void> {
  const run = (latest.get(figure) ?? 0) + 1;
  latest.set(figure, run);
  if (areas.length > MOST_AREAS) {
    return tell(figure, trendWord(language, 'tooMany', { most: MOST_AREAS, n: areas.length }), true);
  }
  const { fillTrend, restoreTrend } = await import('./trend-figure-fill.ts');
  // Other areas were chosen meanwhile.
  if (latest.get(figure) !== run) return;
  if (areas.length === 0) restoreTrend(figure);
  else fillTrend(figure, frame, areas, language);
  const names = areas.map(({ name }) => name).join(', ');
  const told = areas.length === 0 ? trendWord(language, 'built') : trendWord(language, 'shown', { names });
  tell(figure, isHeard ? told : '', false);
}

/** Read out at once; only what was refused is to be seen as well. */
function tell(figure: HTMLElement, text: string, visible: boolean): void {
  const status = figure.querySelector<HTMLElement>('[data-trend-status]');
  if (!status) return;
  status.classList.toggle('hidden', !visible);
  status.textContent = text;
}
