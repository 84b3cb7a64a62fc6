import { drawCompareStrip } from '../core/draw/compare-strip.ts';
import { lineCharts } from '../core/draw/line-charts.ts';
import { drawTrendTable } from '../core/draw/trend-table.ts';
import { compareWord, type CompareWord } from '../core/text/compare-words.ts';
import { trendWord } from './trend-words.ts';
import { comparedStrip } from '../core/view/compare-strip.ts';
import type { Trend } from '../core/view/trend-chosen.ts';
import type { LoadedMeasure, Outcome } from './compare-load.ts';
import { pictureButtons } from './compare-pictures.ts';
import { comparisonFigure, wholeOf, type Whole } from './compare-export.ts';
import { linesOf } from './compare-trend-lines.ts';
import { el } from './elements.ts';
import type { ExportFigure } from './figure-export.ts';
import type { MapSource } from './map-source.ts';

/** One figure for each indicator, with the chosen areas on an axis. */
export function dotFigures(outcome: Outcome, tool: HTMLElement): HTMLElement[] {
  const whole = wholeOf(tool);
  const { compared, loaded, chosen } = outcome;
  const word = (key: CompareWord, holes = {}): string => compareWord(compared.language, key, holes);
  const notes = [
    ...(compared.group === null ? [] : [word('dotsNote', { group: compared.group })]),
    ...(chosen.length === 0 ? [] : [compared.group === null ? word('dotsNoGroup') : '']),
  ];
  return loaded.map((one) => {
    const { title, sub, drawing, entries } = comparedStrip(compared, one.measure);
    const figure = headed(title, sub);
    if (drawing === null) {
      figure.append(el('p', { class: 'empty' }, word('noDots')));
      return figure;
    }
    const chart = el('div', { class: 'chart' });
    chart.innerHTML = drawCompareStrip(drawing);
    const list = entries.map(({ letter, name, text }) => el('li', {}, el('b', {}, letter), ` ${name}: ${text}`));
    figure.append(chart, ...(list.length === 0 ? [] : [el('ul', { class: 'plain pins' }, ...list)]));
    for (const note of notes) if (note !== '') figure.append(el('p', { class: 'note' }, note));
    return withCredit(figure, one, outcome, whole, {
      subtitle: `${title}, ${sub}`,
      sentence: entries.map(({ letter, name, text }) => `${letter} ${name}: ${text}`).join('; '),
      notes: notes.filter((note) => note !== ''),
    });
  });
}

/** One figure for each indicator, with the development of the chosen areas. */
export async function lineFigures(outcome: Outcome, tool: HTMLElement, source: MapSource): Promise<HTMLElement[]> {
  const whole = wholeOf(tool);
  const { language } = outcome.compared;
  return Promise.all(
    outcome.loaded.map(async (one) => {
      if (one.data.type === 'index') {
        const figure = headed(one.measure.title, one.measure.unit);
        figure.append(el('p', { class: 'empty' }, compareWord(language, 'noLines')));
        return figure;
      }
      const id = `verlauf-${one.measure.id}`;
      const trend = await linesOf(one, outcome, source, id);
      const figure = headed(trend?.title ?? one.measure.title, '');
      if (trend === null) figure.append(el('p', { class: 'empty' }, compareWord(language, 'noDots')));
      else fill(figure, trend, id, language);
      return withCredit(figure, one, outcome, whole, {
        subtitle: trend?.subtitle ?? '',
        sentence: trend?.summary ?? '',
        notes: [...(trend?.notes ?? []), trend?.note ?? ''].filter((note) => note !== ''),
      });
    }),
  );
}

function fill(figure: HTMLElement, trend: Trend, id: string, language: Outcome['compared']['language']): void {
  const drawing = lineCharts(trend.model);
  const chart = el('div', { class: 'chart' });
  chart.innerHTML = drawing;
  const table = el('div', { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': trend.subtitle });
  table.innerHTML = drawTrendTable(trend.table);
  figure.append(
    ...(drawing === '' ? [] : [chart]),
    el('p', { class: drawing === '' ? 'empty' : 'note', id }, trend.summary),
    ...(drawing === '' ? [] : trend.notes.map((note) => el('p', { class: 'note' }, note))),
    ...(trend.note === '' ? [] : [el('p', { class: 'note' }, trend.note)]),
    el('details', { class: 'trend-table' }, el('summary', {}, trendWord(language, 'table', { title: trend.subtitle })), table),
  );
}

const headed = (title: string, sub: string): HTMLElement =>
  el('figure', {}, el('figcaption', {}, el('h2', { class: 'figure-title' }, title), el('p', { class: 'sub' }, sub)));

/** What a picture says of itself; areas and address are the same for all. */
type Told = Pick<ExportFigure, 'subtitle' | 'sentence' | 'notes'>;

function withCredit(figure: HTMLElement, one: LoadedMeasure, outcome: Outcome, whole: Whole, told: Told): HTMLElement {
  const { data } = one;
  const { language } = outcome.compared;
  const picture = pictureButtons(
    figure,
    () => ({ ...comparisonFigure({ ...outcome, loaded: [one] }, whole), ...told }),
    language,
  );
  figure.append(el('p', { class: 'credit' }, data.source), picture);
  return figure;
}
