import type { RowsModel } from '../draw/profile-rows.ts';
import { fillIn, uiOf } from '../text/ui.ts';
import { capitalised, asBase } from '../text/place.ts';
import { briefState, pictureSentence, rowWords, SAME, trendWord } from '../text/row-words.ts';
import type { AreaPage } from './area-page.ts';
import type { Site } from './site.ts';

export interface ProfileRows {
  readonly title: string;
  /** Where there are no figures at all. */
  readonly empty: string;
  readonly model: RowsModel | null;
  readonly note: string;
}

/** The table of an area's figures, and how it is read. */
export function profileRows(site: Site, page: AreaPage): ProfileRows {
  const { language, portal } = site;
  const [ui, words] = [uiOf(language), rowWords(language)];
  const since = (year: string): string => fillIn(words.since, { year });
  const { labels } = portal.declaration.profile;
  const differs = page.comparisons.length > 0;
  const model: RowsModel = {
    heads: {
      name: ui.indicator,
      value: ui.value,
      differences: page.comparisons.map((name) => asBase(name, language)),
      picture: words.picture,
      trend: page.since === '' ? words.trend : capitalised(since(page.since)),
    },
    difference: ui.difference,
    themes: page.themes,
    since: page.since,
    picture: page.picture,
    words: {
      noComparison: words.noComparison,
      since,
      trend: (word) => (word === 'unchanged' ? SAME : trendWord(word, labels, language)),
      state: (state) => briefState(state, language),
    },
  };
  return {
    title: ui.figuresOfArea,
    empty: ui.noFiguresOfArea,
    model: page.themes.length === 0 ? null : model,
    note: [
      ...(differs ? [words.differences] : []),
      pictureSentence(page.many, page.reference, language),
      ...(page.since === '' ? [] : [fillIn(words.noise, { same: SAME, unchanged: trendWord('unchanged', labels, language) })]),
    ].join(' '),
  };
}
