import type { Language } from '../core/model/localized.ts';
import { lives } from '../core/view/lives.ts';
import { explorerFigure, type ExplorerFigure } from './explorer-figure.ts';
import type { Found } from './explorer-filter.ts';
import { walkKeys } from './explorer-keys.ts';
import type { Plot } from './explorer-plot.ts';
import type { ExplorerSource } from './explorer-source.ts';
import { endOf, type Explored } from './explorer-view.ts';
import { explorerWord } from './explorer-words.ts';
import { dragging, stepped, viewBoxOf, WHOLE, zoomButtons, type Part } from './explorer-zoom.ts';
import { shapesOn } from './map-dates.ts';
import type { Point } from './map-walk.ts';

/** The maps and the plot, which show one view together: the same part, the same marks. */
export interface Drawings {
  show(explored: Explored, found: Found): Promise<void>;
  mark(k: number | null): void;
  select(areas: readonly number[]): void;
  point(k: number | null): void;
}

interface Actions {
  readonly explored: () => Explored | null;
  /** The level that the page was built with. */
  readonly built: string;
  readonly mark: (k: number | null) => void;
  readonly press: (k: number) => void;
  readonly enter: (k: number) => void;
  readonly point: (k: number | null) => void;
  readonly picking: () => boolean;
}

export function explorerDrawings(root: HTMLElement, source: ExplorerSource, language: Language, actions: Actions): Drawings {
  const boxes = [...root.querySelectorAll<HTMLElement>('[data-figure]')];
  const [main, other] = boxes.map((box, at) => explorerFigure(box, at === 0 ? actions.built : null, source, language)) as [
    ExplorerFigure,
    ExplorerFigure,
  ];
  const plotBox = root.querySelector<HTMLElement>('[data-plot]')!;
  const plotStage = plotBox.querySelector<HTMLElement>('.plot-stage')!;
  let plot: Plot | null = null;
  let part: Part = WHOLE;

  const tellButtons = zoomButtons(root.querySelector<HTMLElement>('[data-zoom]')!, language, (step) => void zoom(step));
  const move = (next: Part): void => {
    part = next;
    root.classList.toggle('zoomed', part.scale > 1);
    for (const { stage, scaled } of [main, other]) {
      stage.view(viewBoxOf(part, ...stage.size()));
      scaled();
    }
    tellButtons(part);
  };
  const zoom = (step: string): boolean => {
    const marked = actions.explored()?.marked ?? null;
    const next = stepped(part, step);
    if (next === null || !['+', '-', '0', 'left', 'right', 'up', 'down'].includes(step)) return false;
    // What is marked stays in sight while the drawing grows.
    const centre = step === '+' && marked !== null ? main.centreOf(marked) : null;
    move(centre === null ? next : stepped({ x: centre[0], y: centre[1], scale: part.scale }, '+')!);
    return true;
  };

  const nameOf = (k: number): string => actions.explored()?.level.names[k] ?? '';
  const marked = (): number | null => actions.explored()?.marked ?? null;
  const onMap = async (): Promise<ReadonlyMap<number, Point>> => {
    const explored = actions.explored();
    if (explored === null) return new Map();
    const { level, first } = explored;
    const day = endOf(first);
    const { centroids } = await shapesOn(level, day, source);
    const alive = Array.from({ length: level.drawn }, (_, k) => k).filter((k) => lives(level, k, day));
    return new Map(alive.map((k) => [k, [centroids[2 * k]!, centroids[2 * k + 1]!]]));
  };
  const point = (k: number | null): void => {
    for (const one of [main.stage, other.stage, plot]) one?.point(k);
  };
  const stages = [main.stage.box, other.stage.box, plotStage];
  for (const stage of stages) {
    const places = stage === plotStage ? async () => plot?.places() ?? new Map<number, Point>() : onMap;
    const zoomHere = stage === plotStage ? () => false : zoom;
    walkKeys(stage, language, { places, nameOf, marked, mark: actions.mark, enter: actions.enter, zoom: zoomHere });
    if (stage !== plotStage) dragging(stage, () => part, move);
    const areaOf = (stage === other.stage.box ? other : main).stage.areaOf;
    const pointAt = (k: number | null): void => {
      actions.point(k);
      point(k);
    };
    stage.addEventListener('pointerover', ({ target, pointerType }) => pointerType !== 'touch' && pointAt(areaOf(target)));
    stage.addEventListener('pointerleave', () => pointAt(null));
    stage.addEventListener('click', ({ target }) => {
      const k = areaOf(target);
      if (k !== null) actions.press(k);
    });
  }

  return {
    point,
    async show(explored, found) {
      const { view, first, second } = explored;
      const enter = explorerWord(language, actions.picking() ? 'pick' : 'open');
      const keys = explorerWord(language, 'mapKeys', { enter });
      await main.show(explored, found, first, view === 'karte' || view === 'zwei' ? null : second);
      other.box.hidden = view !== 'zwei' || second === null;
      if (view === 'zwei' && second !== null) await other.show(explored, found, second, null);
      plotBox.hidden = view !== 'streu';
      if (view === 'streu' && second !== null) {
        const label = explorerWord(language, 'scatterLabel', { a: first.data.short, b: second.data.short });
        plot ??= (await import('./explorer-plot.ts')).scatterPlot(plotStage, language);
        plot.show(explored, found, label);
        plotStage.setAttribute('aria-label', `${label}. ${keys}`);
        const hasGuide = first.level.reference !== null && first.level.reference >= first.level.own;
        plotBox.querySelector('[data-how]')!.textContent = explorerWord(language, hasGuide ? 'howScatter' : 'howScatterAlone', {
          place: first.level.referencePlace,
        });
      }
      for (const { stage, title } of [main, other]) stage.box.setAttribute('aria-label', `${title()}. ${keys}`);
      move(part);
      this.mark(explored.marked);
      this.select(explored.selected);
    },
    mark(k) {
      for (const one of [main.stage, other.stage, plot]) one?.mark(k);
      main.markLegend(k);
      other.markLegend(k);
    },
    select(areas) {
      for (const one of [main.stage, other.stage, plot]) one?.select(areas);
    },
  };
}
