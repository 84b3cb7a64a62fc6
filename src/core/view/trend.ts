import { breaksBetween } from '../derive/change.ts';
import { differenceKind } from '../derive/difference.ts';
import { absencesOf } from './absences.ts';
import { valueAxis } from '../draw/trend-axes.ts';
import type { TrendModel } from '../draw/trend-model.ts';
import type { Area } from '../model/area.ts';
import type { Indicator } from '../model/indicator.ts';
import { parsePeriod } from '../model/period.ts';
import { cellAt, type Series } from '../model/series.ts';
import { sentencesOf } from '../text/list.ts';
import { attachUnit } from '../text/number.ts';
import { formatPeriod } from '../text/period.ts';
import { trendHeadline } from '../text/trend-headline.ts';
import { trendSentence, type TrendFacts } from '../text/trend-sentence.ts';
import { axisNote, chartName } from '../text/trend-words.ts';
import { fillIn, uiOf } from '../text/ui.ts';
import { coverageOf } from './coverage.ts';
import { subtitleOf } from './subtitle.ts';
import { show, type Shown } from './shown.ts';
import { signNote, type Sign } from './sign-note.ts';
import { say, type Site } from './site.ts';
import { trendModel, trendNotes, type Drawing } from './trend-drawing.ts';

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
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly { readonly name: string; readonly cells: readonly Shown[] }[];
    readonly signs: readonly Sign[];
  };
}

export interface TrendChoice {
  /** In the order of the labels; the portal's reference area is drawn dashed beside others. */
  readonly areas: readonly Area[];
  readonly from?: string | undefined;
  readonly title?: string | undefined;
  readonly note?: string | undefined;
}

/** The development of the reference area, for the page of an indicator. */
export function trendOf(site: Site, indicator: Indicator): Trend | null {
  const { areas, declaration } = site.portal;
  const area = declaration.reference === null ? undefined : areas.get(declaration.reference);
  if (area === undefined || !coverageOf(site, indicator.id).has(area.level)) return null;
  return trendFigure(site, indicator, { areas: [area] });
}

export function trendFigure(site: Site, indicator: Indicator, choice: TrendChoice): Trend {
  const series = site.portal.series.get(indicator.id)!;
  const { areas } = choice;
  const shown = shownPeriods(site, indicator, series, choice);
  const notes = trendNotes(site, indicator, series, shown);
  const drawing = trendModel(site, indicator, series, areas, shown, notes);
  const facts = areas.map((area) => factsOf(site, indicator, series, area, shown));
  const named = fillIn(uiOf(site.language).developmentOf, { name: areas.map(({ name }) => name).join(', ') });
  const title = choice.title ?? headlineOf(facts, drawing) ?? named;
  const [only] = areas.length === 1 ? areas : [];
  const subtitle = subtitleOf(site, indicator) + (only === undefined || title.includes(only.name) ? '' : `, ${only.name}`);
  const full = facts.map((one) => trendSentence(one)).join(' ');
  const summary = only === undefined ? facts.map((one) => trendSentence({ ...one, brief: true })).join(' ') : full;
  const rows = shown.map((at) => ({
    name: formatPeriod(series.periods[at]!, site.language, 'short'),
    cells: areas.map(({ id }) => show(site, indicator, cellAt(series, id, at))),
  }));
  const cells = rows.flatMap((row) => row.cells);
  const id = ['trend', indicator.id, ...areas.map((area) => area.id), ...(choice.from === undefined ? [] : [choice.from])].join(
    '-',
  );
  return {
    id,
    title,
    subtitle,
    summary,
    details: full === summary ? '' : full,
    notes: notes.map(({ mark, period, text }) => `${mark} ${period}: ${text}`),
    note: sentencesOf([choice.note ?? '', axisNoteOf(site, indicator, drawing)]),
    model: { ...drawing, label: chartName(title, subtitle, site.language), describedBy: id },
    table: {
      columns: areas.map(({ name }) => name),
      rows,
      signs: signNote(
        cells.flatMap(({ flags }) => flags),
        cells.flatMap(({ sign }) => sign ?? []),
      ),
    },
  };
}

/** The finding, of one area whose figures can be compared from the first to the newest, and are no forecast. */
function headlineOf([one, ...others]: readonly TrendFacts[], { series }: Drawing): string | null {
  const newest = series[0]?.points.at(-1);
  if (one === undefined || others.length > 0 || one.breaks.length > 0) return null;
  return newest === undefined || newest.value === null || newest.flags.includes('forecast') ? null : trendHeadline(one);
}

/** Readers take an axis to start at zero unless they are told. Units in words would have to be inflected; the subtitle names them. */
function axisNoteOf(site: Site, indicator: Indicator, drawing: Drawing): string {
  if (!drawing.series.some(({ points }) => points.some(({ value }) => value !== null))) return '';
  const { domain, ticks } = valueAxis(drawing);
  if (domain[0] <= 0 && domain[1] >= 0) return '';
  const unit = say(site, indicator.unit);
  return axisNote(attachUnit(ticks[0]!.text, unit.length <= 2 ? unit : '', site.language), site.language);
}

/** From the first period with a figure (or the wished one) to the last in which there is something to say. */
function shownPeriods(site: Site, indicator: Indicator, series: Series, { areas, from }: TrendChoice): number[] {
  const spans = areas.map((area) => coverageOf(site, indicator.id).get(area.level)).filter((span) => span !== undefined);
  const first = Math.min(...spans.map((span) => span.first));
  const last = Math.max(...spans.map((span) => span.newest));
  const wished = from === undefined ? -1 : series.periods.findIndex(({ key }) => key === from);
  return series.periods.map((_, at) => at).filter((at) => at >= Math.max(first, wished) && at <= last);
}

function factsOf(site: Site, indicator: Indicator, series: Series, area: Area, shown: readonly number[]): TrendFacts {
  const figures = shown.flatMap((at) => {
    const cell = cellAt(series, area.id, at);
    return cell.kind === 'value' ? [{ at, period: series.periods[at]!, value: cell.value }] : [];
  });
  const [first, last] = [figures[0]?.at ?? 0, figures.at(-1)?.at ?? 0];
  return {
    language: site.language,
    name: area.name,
    unit: say(site, indicator.unit),
    decimals: indicator.decimals,
    kind: differenceKind(indicator),
    figures,
    breaks: breaksBetween(series, area.id, first, last, indicator).map((key) => parsePeriod(key)!),
    total: shown.length,
    absences: absencesOf(shown.map((at) => cellAt(series, area.id, at))),
  };
}
