import type { Language } from '../core/model/localized.ts';
import { answerWord } from './answer-words.ts';
import type { Answer } from './answers.ts';

/** Shows the answers in a section of their own, hidden while there are none. */
export function showAnswers(box: HTMLElement, answers: readonly Answer[], language: Language): void {
  const heading = document.createElement('h2');
  heading.textContent = answerWord(language, answers.length === 1 ? 'heading' : 'headings');
  box.replaceChildren(...(answers.length === 0 ? [] : [heading, ...answers.map(article)]));
  box.hidden = answers.length === 0;
}

function article({ of, figure, what, aside, source, links }: Answer): HTMLElement {
  const made = document.createElement('article');
  const main = line('answer', what);
  if (figure !== '') {
    const strong = document.createElement('strong');
    strong.textContent = figure;
    main.prepend(strong, ' ');
  }
  const ways = document.createElement('ul');
  ways.className = 'plain';
  ways.append(
    ...links.map(({ name, href }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = href;
      link.textContent = name;
      item.append(link);
      return item;
    }),
  );
  const head = document.createElement('h3');
  head.textContent = of;
  made.append(head, main, ...(aside === '' ? [] : [line('', aside)]), ...(source === '' ? [] : [line('note', source)]), ways);
  return made;
}

function line(name: string, text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  if (name !== '') made.className = name;
  made.append(text);
  return made;
}
