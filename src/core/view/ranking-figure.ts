import { intervalsOf } from '../derive/intervals.ts';
import type { FigureParts, Spread } from '../derive/interval.ts';
import type { RankingModel } from '../draw/ranking.ts';
import type { Absence } from '../model/cell.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Language } from '../model/localized.ts';
import { absenceSentences } from '../text/absence-sentences.ts';
import { sentencesOf } from '../text/list.ts';
import { intervalMeaning, intervalMethod, noIntervalSentence, orderSentence, rankRangeMeaning } from '../text/rank-words.ts';
import { dashedSentence, endsSentence, rankingWords } from '../text/ranking-words.ts';
import { ENDS, rankingModel, type RankingArea } from './ranking-model.ts';

/** The order of a level's figures as a figure, with what it does not say. */
export interface Ranking {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly model: RankingModel;
}

/** All that it is made from, without the portal, for pages and for scripts that show another year. */
export interface RankingSource {
  readonly language: Language;
  readonly measure: Spread & Pick<Indicator, 'polarity' | 'decimals'>;
  readonly subtitle: string;
  /** By name; those without a figure have no parts. */
  readonly areas: readonly (RankingArea & { readonly parts: FigureParts | null })[];
  /** With its figure as a sentence shows it: `Landkreis Auental, 7,4 %`. */
  readonly reference: (RankingArea & { readonly named: string }) | null;
  readonly absences: Readonly<Partial<Record<Absence, number>>>;
}

/** Null where there is nothing to put in order. */
export function rankingFigure({ language, measure, subtitle, areas, reference, absences }: RankingSource): Ranking | null {
  const intervals = intervalsOf(
    measure,
    areas.map(({ parts }) => parts),
  );
  const { title } = rankingWords(language);
  const model = rankingModel({
    language,
    caption: `${title}: ${subtitle}`,
    decimals: measure.decimals,
    areas,
    bounds: intervals.method === null ? null : intervals,
    reference,
  });
  if (model === null) return null;
  const spread =
    intervals.method === null
      ? [intervals.reason === null ? '' : noIntervalSentence(intervals.reason, language)]
      : [intervalMeaning(intervals.method, language), rankRangeMeaning(language), intervalMethod(intervals.method, language)];
  const notes = [
    model.marked === null ? '' : `${model.marked}.`,
    sentencesOf([
      orderSentence(measure.polarity, language),
      model.rows.some((one) => 'gap' in one) ? endsSentence(ENDS, language) : '',
      reference === null ? '' : dashedSentence(reference.named, language),
    ]),
    sentencesOf(spread),
    sentencesOf(absenceSentences({ language, total: areas.length, absences })),
  ];
  return { title, subtitle, model, notes: notes.filter((note) => note !== '') };
}
