import { valueAxis } from '../draw/trend-axes.ts';
import type { TrendModel } from '../draw/trend-model.ts';
import { fillIn } from '../text/fill-in.ts';
import { sentencesOf } from '../text/list.ts';
import { attachUnit } from '../text/number.ts';
import { trendHeadline } from '../text/trend-headline.ts';
import { trendLegend } from '../text/trend-legend.ts';
import { axisNote, chartName } from '../text/trend-words.ts';
import { trendDrawing, trendNotes, type Drawing, type TrendArea } from './trend-drawing.ts';
import { lineFacts, lineSentences, type LineFacts } from './trend-facts.ts';
import type { TrendFrame } from './trend-frame.ts';
import { trendTable, type TrendTable } from './trend-table.ts';

/** A time series as a figure: the drawing's model, its sentences and its table. */
export interface Trend {
  /** Names the visible summary for the drawing; the same figure has the same on every page. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly model: TrendModel;
  /** One sentence for each of several areas; all there is to say of one. */
  readonly summary: string;
  /** What the summary leaves out; empty when it leaves out nothing. */
  readonly details: string;
  /** What the signs in the chart stand for: `① 2022: …`. */
  readonly notes: readonly string[];
  readonly note: string;
  readonly table: TrendTable;
}

export interface TrendTexts {
  readonly id: string;
  readonly title?: string | undefined;
  readonly note?: string | undefined;
}

/** The development of these areas, in the order of the labels; for pages and for scripts that let readers choose. */
export function chosenTrend(frame: TrendFrame, areas: readonly TrendArea[], texts: TrendTexts): Trend {
  const { language } = frame;
  const notes = trendNotes(frame);
  const drawing = trendDrawing(frame, areas, notes);
  const facts = areas.map((area) => lineFacts(frame, area));
  const alone = areas.length === 1;
  const names = areas.map(({ name }) => name).join(', ');
  const title = texts.title ?? headlineOf(facts, drawing) ?? fillIn(frame.developmentOf, { name: names });
  const subtitle = frame.subtitle + (!alone || title.includes(names) ? '' : `, ${names}`);
  const full = facts.map((one) => lineSentences(one, false)).join(' ');
  const summary = alone ? full : facts.map((one) => lineSentences(one, true)).join(' ');
  return {
    id: texts.id,
    title,
    subtitle,
    summary,
    details: full === summary ? '' : full,
    notes: notes.map(({ mark, label, text }) => `${mark} ${label}: ${text}`),
    note: sentencesOf([texts.note ?? '', axisNoteOf(frame, drawing), ...legendOf(drawing)]),
    model: { ...drawing, label: chartName(title, subtitle, language), describedBy: texts.id },
    table: trendTable(frame, areas),
  };
}

/** The finding, of one area whose figures can be compared from the first to the newest that is no forecast. */
function headlineOf([one, ...others]: readonly LineFacts[], { series }: Drawing): string | null {
  const newest = series[0]?.points.findLast(({ flags }) => !flags.includes('forecast'));
  if (one === undefined || others.length > 0 || one.breaks.length > 0) return null;
  return newest === undefined || newest.value === null ? null : trendHeadline(one);
}

/** Readers take an axis to start at zero unless they are told. Units in words would have to be inflected; the subtitle names them. */
function axisNoteOf({ unit, language }: TrendFrame, drawing: Drawing): string {
  if (!drawing.series.some(({ points }) => points.some(({ value }) => value !== null))) return '';
  const { domain, ticks } = valueAxis(drawing);
  if (domain[0] <= 0 && domain[1] >= 0) return '';
  return axisNote(attachUnit(ticks[0]!.text, unit.length <= 2 ? unit : '', language), language);
}

function legendOf({ series, language }: Drawing): string[] {
  const points = series.flatMap((line) => line.points);
  return trendLegend({
    language,
    forecast: points.some(({ flags }) => flags.includes('forecast')),
    provisional: points.some(({ flags }) => flags.includes('provisional')),
    recomputed: points.some(({ flags }) => flags.includes('recomputed')),
    bounds: points.some(({ bounds }) => bounds !== undefined),
  });
}
