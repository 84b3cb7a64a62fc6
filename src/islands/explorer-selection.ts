import { sumOfSelection } from '../core/disclose/selection.ts';
import type { Language } from '../core/model/localized.ts';
import { listOf } from '../core/text/list.ts';
import { refusalSentence, selectionSentence } from '../core/text/selection-words.ts';
import { selectionGround } from '../core/view/selection-ground.ts';
import { el } from './elements.ts';
import type { ExplorerSource } from './explorer-source.ts';
import { periodLabel, type Explored } from './explorer-view.ts';
import { explorerWord } from './explorer-words.ts';
import type { Scene } from './map-view.ts';

/** More names than these are counted. */
const MOST_NAMES = 6;

/** Which areas are selected, and what they have together: for each indicator its figure, or why there is none. */
export async function selectionTexts(
  { selected, level, first, second }: Explored,
  source: ExplorerSource,
  language: Language,
): Promise<readonly HTMLElement[]> {
  const names = selected.map((k) => level.names[k]!);
  if (names.length === 0) return [el('p', {}, explorerWord(language, 'selectedNone'))];
  const rest = names.length - MOST_NAMES;
  const shown = rest > 1 ? [...names.slice(0, MOST_NAMES), explorerWord(language, 'more', { n: String(rest) })] : names;
  const all = rest > 1 ? shown.join(', ') : listOf(shown, language);
  const [key, n] = [names.length === 1 ? 'selectedOne' : 'selectedMany', String(names.length)] as const;
  const told = el('p', {}, explorerWord(language, key, { names: all, n }));
  if (names.length === 1) return [told];
  const scenes = [first, ...(second === null ? [] : [second])].filter(({ period }) => period >= 0);
  const sums = await Promise.all(scenes.map((scene) => sumSentence(scene, selected, source, language)));
  return [told, ...sums];
}

async function sumSentence(
  scene: Scene,
  selected: readonly number[],
  source: ExplorerSource,
  language: Language,
): Promise<HTMLElement> {
  const { level, data, period, figures } = scene;
  const sums = await source.sums(data.indicator, level.level);
  const result = sumOfSelection(selected, selectionGround(sums, period, level.names, figures));
  const { unit, decimals } = data;
  const text =
    result.kind === 'refused'
      ? refusalSentence(result, language)
      : selectionSentence(result, { language, unit, decimals, share: data.type === 'share' });
  return el('p', {}, el('b', {}, `${data.short}, ${periodLabel(scene)}: `), text);
}
