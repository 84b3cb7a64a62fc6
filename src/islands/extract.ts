import { extractWord, type ExtractWord } from '../core/text/extract-words.ts';
import { compareWord } from '../core/text/compare-words.ts';
import { leftOutSentence } from '../core/text/left-out.ts';
import { sentencesOf } from '../core/text/list.ts';
import type { ExtractPage } from '../core/view/extract.ts';
import { areaField, showChips } from './choice-areas.ts';
import { indicatorChoice } from './choice-indicators.ts';
import { sortOut } from './compare-state.ts';
import { extractQuery, MOST_INDICATORS, readExtractState, type ExtractState } from './extract-state.ts';
import { languageOf } from './words.ts';

/** `<ks-extract>` around the form of `/foerderauszug/`: text and table on one area, to paste elsewhere. Its choice stands in the address. */
class KsExtract extends HTMLElement {
  connectedCallback(): void {
    const { src, list, ready } = this.dataset;
    if (src === undefined || list === undefined || ready !== undefined) return;
    this.dataset['ready'] = '';
    start(this, src, list);
  }
}

function start(root: HTMLElement, folder: string, list: string): void {
  const language = languageOf(document.documentElement.lang);
  const word = (key: ExtractWord, holes: Readonly<Record<string, string | number>> = {}): string =>
    extractWord(language, key, holes);
  const place = <Kind extends HTMLElement = HTMLElement>(name: string): Kind => root.querySelector<Kind>(`[data-${name}]`)!;
  const { indicators = '', reference = '', publisher = '', portal = '', notice = '', address = '' } = root.dataset;
  const built = { areas: [], indicators: indicators.split(',').slice(0, MOST_INDICATORS), reference, trait: '', href: '' };
  const [message, preview, tools] = [place('message'), place('preview'), place('tools')];
  const [field, chips, count] = [place<HTMLInputElement>('area'), place('chips'), place('count')];
  const preset = place<HTMLSelectElement>('preset');
  const read = readExtractState(location.search);
  const offered = new Set([...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map(({ value }) => value));
  const { kept, unknown, more } = sortOut(read.indikatoren, (id) => offered.has(id), MOST_INDICATORS);
  let wished: ExtractState = { ...read, indikatoren: kept };
  let shown: ExtractPage | null = null;
  let run = 0;

  const tell = (text: string): void => message.replaceChildren(text);
  const change = (part: Partial<ExtractState>): void => void update({ ...wished, ...part });
  root.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  areaField(field, list, (gebiet) => change({ gebiet }));
  const choice = indicatorChoice(place('indicators-choice'), MOST_INDICATORS, {
    change: (indikatoren) => {
      preset.value = 'own';
      change({ indikatoren });
    },
    full: () => tell(compareWord(language, 'full', { most: MOST_INDICATORS })),
    filtered: (n) => tell(compareWord(language, 'filtered', { n })),
  });
  preset.addEventListener('change', () => {
    if (preset.value === 'own') return;
    change({ indikatoren: preset.value === '' ? [] : preset.value.split(',').slice(0, MOST_INDICATORS) });
  });
  tools.addEventListener('click', ({ target }) => {
    const act = target instanceof Element ? target.closest<HTMLElement>('button')?.dataset['do'] : undefined;
    if (act === 'print') window.print();
    else if (act !== undefined && shown !== null) void take(act, shown);
  });
  const take = async (act: string, page: ExtractPage): Promise<void> => {
    const { copyExtract, saveExtract } = await import('./extract-output.ts');
    tell(act === 'copy' ? await copyExtract(page, preview) : saveExtract(page, wished.gebiet ?? ''));
  };
  const showChoice = (state: ExtractState, name: string): void => {
    choice.show(state.indikatoren);
    const n = state.indikatoren.length;
    count.textContent = n === 0 ? compareWord(language, 'usualIndicators') : compareWord(language, 'chosenCount', { n });
    const ids = state.indikatoren.join(',');
    preset.value = [...preset.options].some(({ value }) => value === ids) ? ids : 'own';
    const areas = state.gebiet === null || name === '' ? [] : [{ id: state.gebiet, name, letter: '' }];
    showChips(chips, areas, field, language, () => change({ gebiet: null }));
  };

  async function update(next: ExtractState, left = ''): Promise<void> {
    const own = ++run;
    wished = next;
    root.setAttribute('aria-busy', 'true');
    try {
      // All that makes an extract is fetched when there is an area to make one of.
      const made = next.gebiet === null ? null : await import('./extract-make.ts');
      const loaded = made && (await made.loadExtract(next, built, folder, language));
      // Something else was asked for meanwhile.
      if (own !== run) return;
      wished = loaded === null ? { ...next, gebiet: null } : { ...next, indikatoren: loaded.known };
      const query = extractQuery(location.search, wished);
      history.replaceState(history.state, '', location.pathname + query + location.hash);
      showChoice(wished, loaded?.areas[0]?.name ?? '');
      preview.hidden = tools.hidden = loaded === null;
      shown = null;
      if (made === null || loaded === null) {
        return tell(sentencesOf([word(next.gebiet === null ? 'chooseArea' : 'unknownArea'), left]));
      }
      const whole = new URL(address, location.href).href + extractQuery('', wished);
      shown = made.extractPage({
        ...loaded,
        publisher,
        portal,
        notice,
        address: whole,
        today: made.today(),
      });
      preview.innerHTML = made.drawExtract(shown);
      tell(sentencesOf([word('made', { name: loaded.areas[0]!.name, n: loaded.measures.length }), left]));
    } catch {
      if (own === run) tell(word('failed'));
    } finally {
      if (own === run) root.removeAttribute('aria-busy');
    }
  }

  void update(wished, leftOutSentence({ unknownIndicators: unknown, moreIndicators: more }, MOST_INDICATORS, language));
}

customElements.define('ks-extract', KsExtract);
