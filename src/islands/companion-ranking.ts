import { drawRanking } from '../core/draw/ranking.ts';
import type { Language } from '../core/model/localized.ts';
import { absencesOf } from '../core/view/absences.ts';
import { cellOf } from '../core/view/figure-cell.ts';
import { rankingFigure, type Ranking } from '../core/view/ranking-figure.ts';
import { areaAddress } from './area-address.ts';
import { ownAreas, referenceOf, sentenceText, tableText } from './companion-scene.ts';
import { keepFocus } from './keep-focus.ts';
import type { MapView, Scene } from './map-view.ts';
import { subtitleOf } from './paint-classes.ts';

/** The order of the figures that the map shows; null where there is nothing to put in order. */
export function rankingOfScene(scene: Scene, marked: number | null, language: Language): Ranking | null {
  const { level, data, period, figures } = scene;
  const reference = referenceOf(scene);
  const row = (k: number) => ({
    k,
    name: level.names[k]!,
    href: areaAddress(level, k),
    value: figures.values[k]!,
    text: () => tableText(scene, k, language),
    marked: k === marked,
  });
  const own = ownAreas(scene);
  const cells = own.map((k) => cellOf(figures, k));
  const areas = own.map((k, at) => {
    const cell = cells[at]!;
    return { ...row(k), parts: cell.kind === 'value' ? cell : null };
  });
  return rankingFigure({
    language,
    measure: data,
    subtitle: subtitleOf(scene, data.periods[period]!.label),
    areas,
    reference:
      reference === null
        ? null
        : { ...row(reference), named: `${level.names[reference]!}, ${sentenceText(scene, reference, language)}` },
    absences: absencesOf(cells),
  });
}

/** Keeps a figure that was built with the ranking in step with the map. */
export function showRanking(figure: HTMLElement, { scene, marked, language }: MapView): void {
  const ranking = rankingOfScene(scene, marked, language);
  const body = figure.querySelector('[data-ranking]');
  const notes = figure.querySelector('[data-ranking-notes]');
  figure.hidden = ranking === null;
  if (ranking === null || !body || !notes) return;
  figure.querySelector('.sub')?.replaceChildren(ranking.subtitle);
  keepFocus(body, () => (body.innerHTML = drawRanking(ranking.model)));
  notes.replaceChildren(
    ...ranking.notes.map((note) => {
      const paragraph = document.createElement('p');
      paragraph.className = 'note';
      paragraph.textContent = note;
      return paragraph;
    }),
  );
}
