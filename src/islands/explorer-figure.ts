import type { Language } from '../core/model/localized.ts';
import type { ShapeFile } from '../core/view/map-shapes.ts';
import { el } from './elements.ts';
import type { Found } from './explorer-filter.ts';
import { legendList, pairLegend, sceneLegend } from './explorer-legend.ts';
import { pairClasses, sceneClasses } from './explorer-paint.ts';
import type { ExplorerSource } from './explorer-source.ts';
import { mapStage, type Stage } from './explorer-stage.ts';
import type { Symbols } from './explorer-symbols.ts';
import { endOf, periodLabel, type Explored } from './explorer-view.ts';
import { explorerWord } from './explorer-words.ts';
import { shapesOn } from './map-dates.ts';
import type { Scene } from './map-view.ts';
import { setMarked } from './marked.ts';
import { subtitleOf } from './paint-classes.ts';

/** A map with its heading, legend and source. */
export interface ExplorerFigure {
  readonly box: HTMLElement;
  readonly stage: Stage;
  /** Shows a scene, or the colours of two. */
  show(explored: Explored, found: Found, scene: Scene, pair: Scene | null): Promise<void>;
  markLegend(k: number | null): void;
  readonly title: () => string;
  /** To be called when the drawing has another size or part: its legend follows. */
  readonly scaled: () => void;
  /** The middle of an area in fractions of the drawing; null while the shapes are not known. */
  readonly centreOf: (k: number) => readonly [number, number] | null;
}

export function explorerFigure(
  box: HTMLElement,
  built: string | null,
  source: ExplorerSource,
  language: Language,
): ExplorerFigure {
  const place = (name: string): HTMLElement => box.querySelector<HTMLElement>(`[data-${name}]`)!;
  const stageBox = box.querySelector<HTMLElement>('.map-stage')!;
  const stage = mapStage(stageBox);
  let drawn = built;
  let shapes: ShapeFile | null = null;
  let classNames: readonly string[] = [];
  let title = '';
  let symbols: Symbols | null = null;
  const scaled = (): void => box.querySelector('.symbol-legend')?.replaceWith(symbols?.legend(stage.pixels()) ?? '');
  new ResizeObserver(scaled).observe(stageBox);

  const drawLevel = async ({ level, index }: Explored, day: number, needed: boolean): Promise<void> => {
    const hasMap = index.levels.find(({ id }) => id === level.level)?.hasMap === true;
    if (!hasMap) {
      drawn = shapes = null;
      stageBox.replaceChildren(el('p', { class: 'empty' }, explorerWord(language, 'unmapped')));
      return;
    }
    // The map of the page itself has paths; where its areas lie is asked for when it matters.
    if (drawn !== level.level || shapes !== null || needed) shapes = await shapesOn(level, day, source);
    if (drawn !== level.level) stage.show(level, await source.shapes(level.level));
    drawn = level.level;
    await stage.date(level, day, source);
  };
  const overlay = async (explored: Explored): Promise<Node[]> => {
    const wanted = explored.state.ueberlagerung.length > 0 && shapes !== null;
    const found = wanted ? await (await import('./explorer-overlays.ts')).overlaysOf(explored, shapes!, source, language) : null;
    stage.layer('over', ...(found?.borders ?? []));
    stage.layer('places', ...(found?.places ?? []));
    return found === null ? [] : [found.legend];
  };

  return {
    box,
    stage,
    async show(explored, found, scene, pair) {
      const { data, level } = scene;
      const counted = pair === null && !data.mappable;
      await drawLevel(explored, endOf(scene), counted || explored.state.ueberlagerung.length > 0);
      const faded = (k: number): boolean => found.is[k] === 0;
      const coloured = pair !== null && data.mappable && pair.data.mappable;
      classNames = coloured ? pairClasses(scene, pair) : sceneClasses(scene);
      const known = classNames.map((name, k) => (faded(k) ? '' : name));
      stage.paint(classNames, coloured ? 'pairs' : `n${data.classes.count}`, faded);
      symbols = null;
      if (counted && shapes !== null) {
        const { sceneSymbols } = await import('./explorer-symbols.ts');
        symbols = sceneSymbols(scene, shapes, faded, language);
      }
      stage.layer('symbols', ...(symbols?.marks ?? []));
      const laidOver = await overlay(explored);
      const label = periodLabel(scene);
      const headline = explored.view === 'karte' && !found.filtered ? (data.periods[scene.period]?.headline ?? null) : null;
      const subtitle = subtitleOf(scene, label);
      title = coloured ? `${data.short} / ${pair.data.short}, ${label}` : subtitle;
      place('title').textContent = coloured ? `${data.title} / ${pair.data.title}` : (headline ?? data.title);
      place('sub').textContent = coloured
        ? `${level.many}, ${[...new Set([label, periodLabel(pair)])].filter(Boolean).join(' / ')}`
        : subtitle;
      place('credit').textContent = [...new Set([data.source, ...(pair === null ? [] : [pair.data.source])])].join(' · ');
      place('legend').replaceChildren(
        ...(coloured ? pairLegend(scene, pair, classNames, known, language) : sceneLegend(scene, classNames, known, language)),
        ...(counted ? [el('p', { class: 'note' }, explorerWord(language, symbols ? 'symbolLegend' : 'noSymbols'))] : []),
        ...(symbols ? [symbols.legend(stage.pixels())] : []),
        ...laidOver,
        ...(found.filtered
          ? [legendList([{ className: 'off', label: explorerWord(language, 'off') }], offOf(found), '', language)]
          : []),
      );
      stage.label(title);
    },
    markLegend(k) {
      for (const item of box.querySelectorAll('.legend li')) {
        setMarked(item, k !== null && classNames[k] === item.getAttribute('data-c'));
      }
    },
    title: () => title,
    scaled,
    centreOf: (k) =>
      shapes === null ? null : [shapes.centroids[2 * k]! / shapes.width, shapes.centroids[2 * k + 1]! / shapes.height],
  };
}

/** One name for each area that is not found, as the legend counts them. */
const offOf = ({ all, areas }: Found): string[] => new Array<string>(all.length - areas.length).fill('off');
