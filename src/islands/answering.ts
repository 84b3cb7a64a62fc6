import type { Language } from '../core/model/localized.ts';
import type { QuestionIndex } from '../core/view/questions.ts';
import { showAnswers } from './answer-list.ts';
import { answersTo } from './answers.ts';
import type { AreaEntry } from './area-match.ts';
import { fileStore } from './file-store.ts';
import { mapSource } from './map-source.ts';

/** Answers questions into a box, unless another one has been asked since; says how many answers there are. */
export type AnswerIn = (box: HTMLElement, text: string, isCurrent: () => boolean) => Promise<number>;

/** `folder` is the address of `/suche/`. */
export async function answering(folder: string, entries: Promise<readonly AreaEntry[]>, language: Language): Promise<AnswerIn> {
  const [index, areas] = await Promise.all([fileStore(folder).load<QuestionIndex>('fragen'), entries]);
  const source = mapSource(new URL('../daten/karten/', folder).href);
  return async (box, text, isCurrent) => {
    const answers = await answersTo(text, { index, areas, source }, language);
    if (isCurrent()) showAnswers(box, answers, language);
    return answers.length;
  };
}
