import { lineCharts } from '../core/draw/line-charts.ts';
import { drawTrendTable } from '../core/draw/trend-table.ts';
import type { Language } from '../core/model/localized.ts';
import { trimmed } from '../core/view/trend-area.ts';
import { chosenTrend } from '../core/view/trend-chosen.ts';
import type { TrendArea } from '../core/view/trend-drawing.ts';
import type { TrendFrame } from '../core/view/trend-frame.ts';
import { showSigns } from './sign-line.ts';
import { trendWord } from './trend-words.ts';

const PARTS = ['title', 'subtitle', 'chart', 'summary', 'notes', 'note', 'table-title', 'details', 'table'] as const;
type Part = (typeof PARTS)[number];

const partOf = (figure: HTMLElement, part: Part): HTMLElement | null => figure.querySelector(`[data-trend-${part}]`);

interface Built {
  readonly part: HTMLElement;
  readonly nodes: readonly ChildNode[];
  readonly hidden: boolean;
  readonly className: string;
}

const built = new WeakMap<HTMLElement, readonly Built[]>();

/** The figure as the page brought it. */
export function restoreTrend(figure: HTMLElement): void {
  for (const { part, nodes, hidden, className } of built.get(figure) ?? []) {
    part.replaceChildren(...nodes);
    part.hidden = hidden;
    part.className = className;
  }
  labelTable(figure);
}

/** The figure with the development of other areas. */
export function fillTrend(figure: HTMLElement, frame: TrendFrame, areas: readonly TrendArea[], language: Language): void {
  if (!built.has(figure))
    built.set(
      figure,
      [
        ...PARTS.flatMap((part) => partOf(figure, part) ?? []),
        ...figure.querySelectorAll<HTMLElement>('.sign-note, [data-signs]'),
      ].map(keep),
    );
  const id = partOf(figure, 'summary')?.id ?? '';
  const trend = chosenTrend(...trimmed(frame, areas), { id });
  const drawing = lineCharts(trend.model);
  const write = (part: Part, text: string): void => {
    const place = partOf(figure, part);
    if (!place) return;
    place.textContent = text;
    place.hidden = text === '';
  };
  const markup = (part: Part, text: string): void => {
    const place = partOf(figure, part);
    if (!place) return;
    place.innerHTML = text;
    place.hidden = text === '';
  };
  write('title', trend.title);
  write('subtitle', trend.subtitle);
  markup('chart', drawing);
  write('summary', trend.summary);
  const summary = partOf(figure, 'summary');
  if (summary) summary.className = drawing === '' ? 'empty' : 'note';
  writeNotes(partOf(figure, 'notes'), drawing === '' ? [] : trend.notes);
  write('note', trend.note);
  write('table-title', trendWord(language, 'table', { title: trend.subtitle }));
  write('details', trend.details);
  markup('table', drawTrendTable(trend.table));
  showSigns(figure, trend.table.signs);
  labelTable(figure);
}

const keep = (part: HTMLElement): Built => ({
  part,
  nodes: [...part.childNodes],
  hidden: part.hidden,
  className: part.className,
});

/** The box that scrolls has the name of its table. */
function labelTable(figure: HTMLElement): void {
  const title = partOf(figure, 'table-title')?.textContent ?? '';
  partOf(figure, 'table')?.closest('.scroll')?.setAttribute('aria-label', title);
}

function writeNotes(list: HTMLElement | null, notes: readonly string[]): void {
  list?.replaceChildren(
    ...notes.map((note) => {
      const item = document.createElement('li');
      item.textContent = note;
      return item;
    }),
  );
  if (list) list.hidden = notes.length === 0;
}
