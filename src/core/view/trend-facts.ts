import { liesBetween } from '../derive/series-breaks.ts';
import { comparePeriods, parsePeriod } from '../model/period.ts';
import { sentencesOf } from '../text/list.ts';
import { formatWithUnit } from '../text/number.ts';
import { capitalised, spokenName } from '../text/place.ts';
import { forecastPhrase } from '../text/trend-legend.ts';
import { trendSentence, type TrendFacts } from '../text/trend-sentence.ts';
import { absencesOf } from './absences.ts';
import type { TrendArea } from './trend-drawing.ts';
import type { TrendFrame } from './trend-frame.ts';

/** What a line shows; forecasts are kept apart, for nothing has risen or fallen yet. */
export interface LineFacts extends TrendFacts {
  /** The last of the forecasts, as it is read; null where there are none. */
  readonly forecast: { readonly figure: string; readonly period: string } | null;
}

export function lineFacts(frame: TrendFrame, { name, cells }: TrendArea): LineFacts {
  const { language, unit, decimals, kind, periods } = frame;
  const shown = periods.map(({ key, label }, at) => ({ period: parsePeriod(key)!, label, cell: cells[at] ?? MISSING }));
  const figures = shown.flatMap(({ period, cell }) =>
    cell.kind === 'value' && !cell.flags.includes('forecast') ? [{ period, value: cell.value, flags: cell.flags }] : [],
  );
  const [first, last] = [figures[0], figures.at(-1)];
  const declared = frame.moments.flatMap((moment) => (moment.kind === 'break' ? parsePeriod(moment.key)! : []));
  const breaks =
    first === undefined || last === undefined
      ? []
      : [
          ...declared.filter((at) => liesBetween(at, first.period, last.period)),
          ...figures.slice(1).flatMap(({ period, flags }) => (flags.includes('break') ? [period] : [])),
        ];
  const far = shown.findLast(({ cell }) => cell.kind === 'value' && cell.flags.includes('forecast'));
  return {
    language,
    name,
    unit,
    decimals,
    kind,
    figures,
    breaks: [...new Map(breaks.map((period) => [period.key, period])).values()].sort(comparePeriods),
    total: periods.length,
    absences: absencesOf(shown.map(({ cell }) => cell)),
    forecast:
      far?.cell.kind === 'value'
        ? { figure: formatWithUnit(far.cell.value, unit, { decimals, language, grouping: 'table' }), period: far.label }
        : null,
  };
}

const MISSING = { kind: 'missing' } as const;

/** The line in sentences; `brief` has one, which names the area. */
export function lineSentences(facts: LineFacts, brief: boolean): string {
  const { forecast, language } = facts;
  if (forecast === null) return trendSentence({ ...facts, brief });
  const silent = facts.figures.length === 0 && Object.values(facts.absences).every((count) => count === 0);
  const said = silent ? '' : trendSentence({ ...facts, brief });
  const ahead = forecastPhrase(forecast.figure, forecast.period, language);
  if (!brief) return sentencesOf([said, `${capitalised(ahead)}.`]);
  return said === '' ? `${spokenName(facts.name)}: ${ahead}.` : `${said.replace(/\.$/, '')}; ${ahead}.`;
}
