import type { RowsModel } from '../draw/profile-rows.ts';
import type { ProfileLabel } from '../model/profile.ts';
import { asBase, capitalised } from '../text/place.ts';
import { profileWord } from '../text/profile-words.ts';
import { briefState, pictureSentence, rowWords, SAME } from '../text/row-words.ts';
import { fillIn, uiOf } from '../text/ui.ts';
import type { AreaFigure } from './area-figure.ts';
import type { AreaPage } from './area-page.ts';
import { UNCHECKED } from './direction.ts';
import type { Site } from './site.ts';

export interface ProfileRows {
  readonly title: string;
  /** Where there are no figures at all. */
  readonly empty: string;
  readonly model: RowsModel | null;
  readonly note: string;
  /** How closely the rows have to stand for all of them to fit on one printed page: a class name. */
  readonly density: 'roomy' | 'even' | 'dense' | 'packed';
}

/** Lines of print that fit on a page in each density; a theme takes two. */
const LINES = [
  [48, 'roomy'],
  [72, 'even'],
  [86, 'dense'],
] as const;

const densityOf = (themes: AreaPage['themes']): ProfileRows['density'] => {
  const lines = themes.reduce((sum, { rows }) => sum + rows.length + 2, 0);
  return LINES.find(([most]) => lines <= most)?.[1] ?? 'packed';
};

const isUnchecked = ({ trend }: AreaFigure): boolean => trend !== null && trend.word !== 'unchanged' && !trend.checked;

/** The table of an area's figures, and how it is read. */
export function profileRows(site: Site, page: AreaPage): ProfileRows {
  const { language, portal } = site;
  const [ui, words] = [uiOf(language), rowWords(language)];
  const since = (year: string): string => fillIn(words.since, { year });
  const label = (name: ProfileLabel): string => profileWord(portal.declaration.profile.labels, name, language);
  const differs = page.comparisons.length > 0;
  const model: RowsModel = {
    heads: {
      name: ui.indicator,
      value: ui.value,
      parts: words.parts,
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
      trend: ({ word, checked }) => (word === 'unchanged' ? SAME : label(word) + (checked ? '' : UNCHECKED)),
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
      ...(page.since === ''
        ? []
        : [
            fillIn(words.noise, {
              same: SAME,
              unchanged: label('unchanged'),
              increased: label('increased'),
              decreased: label('decreased'),
            }),
          ]),
      ...(page.themes.some(({ rows }) => rows.some(isUnchecked)) ? [fillIn(words.unchecked, { mark: UNCHECKED })] : []),
    ].join(' '),
    density: densityOf(page.themes),
  };
}
