import { CELL_STATES, decodeFigures, type EncodedFigures } from '../core/view/map-figures.ts';
import type { IndicatorFile, PeriodFacts } from '../core/view/map-indicator.ts';
import type { Language } from '../core/model/localized.ts';
import { forPeriod, nameOfKey, ofPeriod } from '../core/text/period-key.ts';
import { capitalised } from '../core/text/place.ts';
import type { MapSource } from './map-source.ts';
import type { Scene, ViewState } from './map-view.ts';
import { periodAt } from './period-at.ts';
import { word } from './words.ts';

/** What the page shows as it was built. */
export interface Built {
  readonly indicator: string;
  readonly level: string;
  /** Key of the period. */
  readonly period: string;
}

/** What a state asks to see. A year that the level has no figures for is shown without any, never as another one. */
export async function sceneOf(source: MapSource, built: Built, state: ViewState, language: Language): Promise<Scene> {
  const id = state.ebene ?? built.level;
  const [level, data] = await Promise.all([source.level(id), source.indicator(built.indicator, id)]);
  const asked = state.jahr ?? built.period;
  const period = periodAt(data, asked);
  if (period >= 0) return { level, data, period, figures: await source.figures(data, period) };
  const first = id === built.level ? data : await source.indicator(built.indicator, built.level);
  const wider = withPeriod(
    data,
    first.periods[periodAt(first, asked)] ?? unknownPeriod(asked, language),
    level.ids.length,
    language,
  );
  const last = wider.periods.length - 1;
  without.add(wider);
  return { level, data: wider, period: last, figures: decodeFigures(wider.figures[last]!) };
}

/** Whether what an address asks for can be a period at all. */
export const isPeriod = (asked: string): boolean => /^\d{4}\b/.test(asked);

const without = new WeakSet<IndicatorFile>();

/** How many periods the file has of its own: one that only says that it has no figures stands behind them. */
export const countOfPeriods = (data: IndicatorFile): number => data.periods.length - (without.has(data) ? 1 : 0);

function unknownPeriod(key: string, language: Language): PeriodFacts {
  const year = Number(key.slice(0, 4)) * 10_000;
  const { label, start, end } = nameOfKey(key, language) ?? { label: key, start: year + 101, end: year + 1231 };
  return { key, label, start, end, population: false, headline: null, sentence: '' };
}

function withPeriod(data: IndicatorFile, period: PeriodFacts, areas: number, language: Language): IndicatorFile {
  const none: EncodedFigures = {
    values: { scale: 0, of: new Array<null>(areas).fill(null) },
    states: String(CELL_STATES.indexOf('missing')).repeat(areas),
  };
  const newest = data.periods[data.newest]!;
  const sentence = word(language, 'noFigures', {
    year: language === 'de' ? capitalised(forPeriod(period, language)) : forPeriod(period, language),
    newest: ofPeriod(newest, language),
  });
  return {
    ...data,
    periods: [...data.periods, { ...period, headline: null, sentence }],
    figures: [...data.figures, none],
  };
}
