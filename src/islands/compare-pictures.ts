import type { Language } from '../core/model/localized.ts';
import { compareWord } from '../core/text/compare-words.ts';
import { el } from './elements.ts';
import { exportPng } from './figure-export-png.ts';
import { exportSvg } from './figure-export-svg.ts';
import type { ExportFigure } from './figure-export.ts';
import { saveFile } from './take-away-save.ts';

/** Buttons below a drawing that save it by itself, for there may be a dozen on the page. */
export function pictureButtons(figure: HTMLElement, make: () => ExportFigure, language: Language): HTMLElement {
  const told = el('span', { role: 'status', class: 'small' });
  const button = (ending: 'png' | 'svg'): HTMLButtonElement => {
    const made = el('button', { type: 'button' }, compareWord(language, ending));
    made.addEventListener('click', () => void save(ending));
    return made;
  };
  const save = async (ending: 'png' | 'svg'): Promise<void> => {
    try {
      const now = { ...make(), drawings: () => drawingIn(figure) };
      const name = `${now.fileName}.${ending}`;
      saveFile(name, ending === 'png' ? await exportPng(now) : new Blob([exportSvg(now)], { type: 'image/svg+xml' }));
      told.textContent = compareWord(language, 'saved', { name });
    } catch {
      told.textContent = compareWord(language, 'imageFailed');
    }
  };
  return el('p', { class: 'take-away-line' }, button('png'), button('svg'), told);
}

/** Of a chart that stands there twice, the one that is seen. */
function drawingIn(figure: HTMLElement): ReturnType<ExportFigure['drawings']> {
  const seen = [...figure.querySelectorAll<SVGSVGElement>('svg')].find((svg) => svg.getBoundingClientRect().width > 0);
  return seen === undefined ? [] : [{ svg: seen, caption: '', legend: [], key: null }];
}
