import type { Language } from '../core/model/localized.ts';
import { takeAwayWord } from '../core/text/take-away-words.ts';
import { showsFigure } from '../core/view/map-figures.ts';
import type { ViewCell, ViewTable } from '../core/write/view-csv.ts';
import { FILE_WORDS } from '../core/write/words.ts';
import type { Found } from './explorer-filter.ts';
import { readArea } from './explorer-read.ts';
import { stateParams } from './explorer-state.ts';
import { periodLabel, type Explored } from './explorer-view.ts';
import { explorerWord } from './explorer-words.ts';
import type { ExportDrawing, ExportFigure } from './figure-export.ts';
import { viewCell } from './map-words.ts';
import { subtitleOf } from './paint-classes.ts';
import type { Scene } from './map-view.ts';
import { fileNameOf, legendItems } from './take-away-figure.ts';
import { imprintOf, takeAway } from './take-away-tools.ts';
import { writeParams } from './view-state.ts';

/** What the explorer shows at the moment. */
export interface Shown {
  readonly explored: Explored;
  readonly found: Found;
  readonly summary: string;
}

/** Fills the tool once a reader opens it: picture, data, citation and embed code of the view that is shown. */
export function start(
  place: HTMLElement,
  root: HTMLElement,
  shown: () => Shown,
  watch: (listener: () => void) => () => void,
  language: Language,
): void {
  const imprint = imprintOf(place);
  const whole = (address: string, explored: Explored, more: Readonly<Record<string, string>> = {}): string =>
    new URL(address, location.href).href + writeParams('', { ...fixed(explored), ...more });
  takeAway(place, {
    figure: () => figureOf(root, shown(), whole(place.dataset['address'] ?? '', shown().explored), imprint, language),
    embedAddress: (pinned) => {
      const { explored } = shown();
      return whole(imprint.embed, explored, pinned ? { stand: explored.first.data.dataVersion } : {});
    },
    watch,
  });
}

/** Indicator, year and level always, although the page shows them by itself: one day it will show others. */
const fixed = ({ state, first }: Explored): Readonly<Record<string, string | null>> => ({
  ...stateParams(state),
  indikator: first.data.indicator,
  jahr: first.data.periods[first.period]!.key,
  ebene: first.data.level,
});

function figureOf(
  root: HTMLElement,
  { explored, found, summary }: Shown,
  address: string,
  { publisher, portal, notice }: ReturnType<typeof imprintOf>,
  language: Language,
): ExportFigure {
  const { first, second, level, marked, view } = explored;
  const scenes = scenesOf(explored);
  const { data, period } = first;
  const titles = scenes.map((scene) => scene.data.title);
  const areas = [level.many, [...new Set(scenes.map(periodLabel))].filter(Boolean).join(' / ')].join(', ');
  return {
    language,
    title: titles.join(' / '),
    headline: second === null && !found.filtered ? (data.periods[period]?.headline ?? null) : null,
    subtitle: scenes.length === 1 ? subtitleOf(first, periodLabel(first)) : `${titles.join(' / ')}, ${areas}`,
    sentence: summary,
    notes:
      marked === null
        ? []
        : [takeAwayWord(language, 'marked', { name: level.names[marked]!, text: readArea(explored, marked, language) })],
    publisher,
    portal,
    notice,
    year: String(Math.floor(data.periods[period]!.end / 10_000)),
    sources: [...new Set(scenes.map((scene) => scene.data.source))].filter(Boolean),
    licence: data.licence,
    dataVersion: data.dataVersion,
    address,
    fileName: fileNameOf(['karte', ...scenes.map((scene) => scene.data.indicator), data.level, data.periods[period]!.key, view]),
    drawings: () => drawingsOf(root, language),
    table: () => tableOf(explored, found, language),
  };
}

const scenesOf = ({ first, second, view }: Explored): readonly Scene[] =>
  second === null || view === 'karte' ? [first] : [first, second];

/** The maps and the plot that are seen, each with its heading and legend. */
function drawingsOf(root: HTMLElement, language: Language): ExportDrawing[] {
  const seen = [...root.querySelectorAll<HTMLElement>('.explorer-figures > figure:not([hidden])')];
  return seen.flatMap((figure) => {
    const svg = figure.querySelector<SVGSVGElement>('.map-stage svg.map, .plot-stage svg');
    const legend = figure.querySelector('.legend');
    if (svg === null) return [];
    return {
      svg,
      caption: seen.length > 1 ? (figure.querySelector('[data-title]')?.textContent ?? '') : '',
      legend: legend === null ? [] : legendItems(legend),
      notes: [...textsOf(figure, '[data-legend] .note, [data-how]'), ...overlayNote(figure, language)],
      key: figure.querySelector<SVGSVGElement>('.pair-square, .symbol-legend'),
      keyNames: {
        x: figure.querySelector('.pair-x')?.textContent ?? '',
        y: figure.querySelector('.pair-y')?.textContent ?? '',
      },
    };
  });
}

const textsOf = (figure: HTMLElement, selector: string): string[] =>
  [...figure.querySelectorAll(selector)].map((one) => one.textContent.trim());

/** What is laid over a map, by its names. */
function overlayNote(figure: HTMLElement, language: Language): string[] {
  const names = textsOf(figure, '.overlay-legend li');
  return names.length === 0 ? [] : [explorerWord(language, 'laidOver', { names: names.join(', ') })];
}

/** The areas found, with the figures of the indicators shown. */
function tableOf(explored: Explored, { areas }: Found, language: Language): ViewTable {
  const { level } = explored;
  const words = FILE_WORDS[language];
  const number = ({ figures }: Scene, column: 'values' | 'numerators' | 'denominators', k: number): number | null => {
    const value = figures[column][k] ?? NaN;
    return Number.isNaN(value) || !showsFigure(figures.states[k]!) ? null : value;
  };
  const columns = scenesOf(explored).flatMap((scene) => {
    const { data, period } = scene;
    const { key = '', label = '' } = data.periods[period] ?? {};
    const column = (name: string, title: string, cell: (k: number) => ViewCell) => ({
      key: `${data.indicator}_${name}`,
      title: `${data.short}: ${title}`,
      cell,
    });
    return [
      column('period', words.columns.period, () => ({ code: key, words: label })),
      column('value', data.unit === '' ? words.columns.value : `${words.columns.value} (${data.unit})`, (k) =>
        number(scene, 'values', k),
      ),
      column('numerator', words.columns.numerator, (k) => number(scene, 'numerators', k)),
      column('denominator', words.columns.denominator, (k) => number(scene, 'denominators', k)),
      column('status', words.status, (k) => {
        const { sign, flags } = viewCell(scene, k, language);
        return [sign, ...flags.map(({ word }) => word)].filter(Boolean).join(', ');
      }),
    ];
  });
  const head = [
    { key: 'area', title: words.columns.area, cell: (k: number): ViewCell => level.ids[k]! },
    { key: 'name', title: words.columns.name, cell: (k: number): ViewCell => level.names[k]! },
  ];
  const all = [...head, ...columns];
  return { columns: all.map(({ key, title }) => ({ key, title })), rows: areas.map((k) => all.map(({ cell }) => cell(k))) };
}
